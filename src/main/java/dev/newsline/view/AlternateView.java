package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import org.jspecify.annotations.Nullable;

/**
 * The same page in a language; one of them is the page itself.
 *
 * @param hreflang BCP 47 tag or x-default
 * @param url absolute
 * @param locale as Open Graph writes the language, as {@code az_AZ}; null for x-default
 */
public record AlternateView(
        String hreflang, String url, @Nullable String locale) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(hreflang).add(url).add(locale);
    }
}
