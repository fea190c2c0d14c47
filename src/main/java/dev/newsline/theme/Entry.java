package dev.newsline.theme;

/**
 * A file of the theme, as {@code newsline templates} lists it.
 *
 * @param name its name from the folder of templates on
 * @param state whose it is
 */
public record Entry(String name, State state) {
    /** Whose a file is. */
    public enum State {
        /** The default theme's. */
        DEFAULT,
        /** The site's: in place of the default theme's, or beside it. */
        OVERRIDDEN,
        /** The site's, copied from a file of the default theme that has changed since. */
        OVERRIDDEN_STALE
    }
}
