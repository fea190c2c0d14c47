package dev.newsline.format;

/** A text is not JSON. The message is for the person who wrote the text. */
public final class MalformedJson extends Exception {
    private final int offset;

    MalformedJson(String message, int offset) {
        super(message);
        this.offset = offset;
    }

    /** Where in the text the mistake was noticed, in UTF-16 units from its beginning. */
    public int offset() {
        return offset;
    }
}
