package dev.newsline.markdown;

/** The budget of work is used up. */
final class TooComplex extends RuntimeException {
    static final String PICTURE = "a picture stands in it as data";

    private static final long serialVersionUID = 1L;

    private final int offset;

    /**
     * @param reason as it stands in the message
     * @param offset where in the body the work was
     */
    TooComplex(String reason, int offset) {
        super(reason, null, false, false);
        this.offset = offset;
    }

    /** What to do about it. */
    String hint() {
        return reason().equals(PICTURE)
                ? "save it as a file beside the article and write the file's name"
                : "look for long rows of one mark, or for text that was pasted from a program";
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    int offset() {
        return offset;
    }
}
