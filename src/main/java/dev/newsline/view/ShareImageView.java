package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import org.jspecify.annotations.Nullable;

/**
 * The picture that a shared link shows.
 *
 * @param url absolute
 * @param width pixels, 0 where unknown
 * @param height pixels, 0 where unknown
 * @param alt alternative text
 * @param type media type
 */
public record ShareImageView(
        String url,
        int width,
        int height,
        @Nullable String alt,
        @Nullable String type) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(url).add(width).add(height).add(alt).add(type);
    }
}
