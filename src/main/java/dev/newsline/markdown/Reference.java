package dev.newsline.markdown;

/**
 * Something that a body names and that must be looked up outside of it.
 *
 * @param target as it was meant: escapes and entities are resolved, percent signs are not
 * @param start offset in the whole source text
 */
public record Reference(Kind kind, String target, int start, int end) {
    /** What is looked for. */
    public enum Kind {
        /** A page or file to link to, or an address in full, which may be this site's; never a bare {@code #anchor}. */
        LINK,
        /** A picture to show, which may be on another server. */
        PICTURE,
        /** A file of rows for a table. */
        DATA,
        /** A block of the theme, by its name. */
        BLOCK
    }
}
