package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import org.jspecify.annotations.Nullable;

/**
 * A standing page.
 *
 * @param title title
 * @param body text
 * @param updated last change
 */
public record StandingView(
        String title, Html body, @Nullable Moment updated) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(title).add(body).add(updated);
    }
}
