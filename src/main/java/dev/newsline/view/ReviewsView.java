package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import org.jspecify.annotations.Nullable;

/**
 * How readers may answer.
 *
 * @param mode open or closed
 * @param mail address for the mail link
 * @param endpoint address that takes the form
 */
public record ReviewsView(
        String mode, @Nullable String mail, @Nullable String endpoint) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(mode).add(mail).add(endpoint);
    }
}
