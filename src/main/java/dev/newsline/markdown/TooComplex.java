package dev.newsline.markdown;

/** The budget of work is used up. */
final class TooComplex extends RuntimeException {
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

    String reason() {
        return String.valueOf(getMessage());
    }

    int offset() {
        return offset;
    }
}
