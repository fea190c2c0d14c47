package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import org.jspecify.annotations.Nullable;

/**
 * What is breaking news now.
 *
 * @param title headline
 * @param url address
 * @param until when it no longer is; null where its writer gives no end
 */
public record BreakingView(
        String title, String url, @Nullable Moment until) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(title).add(url).add(until);
    }
}
