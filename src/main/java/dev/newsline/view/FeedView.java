package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;

/**
 * A feed of the page.
 *
 * @param type media type
 * @param title its title
 * @param url address
 */
public record FeedView(String type, String title, String url) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(type).add(title).add(url);
    }
}
