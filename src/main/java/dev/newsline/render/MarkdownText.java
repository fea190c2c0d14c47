package dev.newsline.render;

import dev.newsline.view.Html;

/** Turns a short Markdown text into markup that is safe to print. */
@FunctionalInterface
public interface MarkdownText {
    /**
     * The text's markup.
     *
     * @param language BCP 47 tag of the page
     */
    Html html(String text, String language);
}
