package dev.newsline.diag;

/** A file's bytes are not UTF-8. Carries a readable form of them and the place of the first bad byte. */
public final class MalformedText extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient SourceText readable;
    private final int offset;
    private final int badByte;

    MalformedText(SourceText readable, int offset, int badByte) {
        super("not UTF-8");
        this.readable = readable;
        this.offset = offset;
        this.badByte = badByte;
    }

    public Span place() {
        return readable.span(offset, offset + 1);
    }

    /** The first byte that is not UTF-8, 0 to 255. */
    public int badByte() {
        return badByte;
    }
}
