package dev.newsline.markdown;

/**
 * The quotation marks of a language. Straight double ones become the outer pair, and the inner pair inside of it.
 * Straight single ones are changed only where the inner pair is ‘ ’, as in English.
 */
public record Quotes(String open, String close, String innerOpen, String innerClose) {
    /** Leaves all marks as they were typed. */
    public static final Quotes NONE = new Quotes("\"", "\"", "\"", "\"");

    boolean none() {
        return equals(NONE);
    }

    boolean single() {
        return innerOpen.equals("‘") && innerClose.equals("’");
    }
}
