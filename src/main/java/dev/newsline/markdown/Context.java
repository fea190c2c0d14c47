package dev.newsline.markdown;

import java.util.Set;

/**
 * What a body needs to know of the article around it.
 *
 * @param title a {@code #} headline equal to it is dropped
 * @param blocks the names of the theme's own blocks, besides the built-in ones
 */
public record Context(Quotes quotes, String title, Set<String> blocks) {
    public Context {
        blocks = Set.copyOf(blocks);
    }

    /** No quotes, no title, no blocks of a theme. */
    public static final Context PLAIN = new Context(Quotes.NONE, "", Set.of());
}
