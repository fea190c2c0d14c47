package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import org.jspecify.annotations.Nullable;

/**
 * Where a text was taken from.
 *
 * @param name who
 * @param url where
 * @param licence terms
 */
public record SourceView(
        String name, @Nullable String url, @Nullable String licence) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(name).add(url).add(licence);
    }
}
