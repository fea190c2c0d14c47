package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import org.jspecify.annotations.Nullable;

/**
 * Words and, where they are in another language than the page, their language.
 *
 * @param text the words
 * @param lang BCP 47 tag; null where it is the page's
 */
public record TextView(String text, @Nullable String lang) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(text).add(lang);
    }
}
