package dev.newsline.diag;

/** How much a diagnostic weighs, gravest first. */
public enum Severity {
    /** Something is not published because of it. */
    ERROR("error"),
    /** Everything is published; with {@code --strict} nothing is. */
    WARNING("warning"),
    /** Worth knowing. */
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word that stands in messages and in JSON. */
    public String word() {
        return word;
    }
}
