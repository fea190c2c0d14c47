package dev.newsline.markdown;

/**
 * Which Markdown is read.
 *
 * @param extensions tables, footnotes, strike-through, definitions, attributes, heading ids, figures, quotes and links of bare addresses
 * @param blocks newsroom blocks ({@code ::: name})
 * @param sanitise whether raw HTML goes through the allow-list and links through the list of schemes
 */
public record Profile(boolean extensions, boolean blocks, boolean sanitise) {
    /** What articles are written in. */
    public static final Profile SITE = new Profile(true, true, true);

    /** Plain CommonMark, raw HTML included: for text that is trusted, and for the specification's tests. */
    public static final Profile COMMONMARK = new Profile(false, false, false);
}
