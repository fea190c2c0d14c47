package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;

/**
 * A link with its words.
 *
 * @param title the words
 * @param url where it leads
 */
public record LinkView(String title, String url) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(title).add(url);
    }
}
