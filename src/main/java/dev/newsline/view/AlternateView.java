package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;

/**
 * The same page in a language; one of them is the page itself.
 *
 * @param hreflang BCP 47 tag or x-default
 * @param url absolute
 */
public record AlternateView(String hreflang, String url) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(hreflang).add(url);
    }
}
