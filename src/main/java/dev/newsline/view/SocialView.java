package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;

/**
 * An account of the newsroom.
 *
 * @param network lower-case id: telegram, x, rss ...; the icon has this name
 * @param name the name that readers know
 * @param url absolute
 */
public record SocialView(String network, String name, String url) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(network).add(name).add(url);
    }
}
