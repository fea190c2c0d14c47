package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;

/**
 * An edition, as the language switch shows it.
 *
 * @param language BCP 47 tag
 * @param name its name in its own language
 * @param url the same page there, or its front page
 * @param current whether this page belongs to it
 * @param translated whether url is this very page in that language, not the front page
 */
public record EditionView(String language, String name, String url, boolean current, boolean translated)
        implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(language).add(name).add(url).add(current).add(translated);
    }
}
