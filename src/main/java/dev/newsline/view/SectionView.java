package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import org.jspecify.annotations.Nullable;

/**
 * A section, topic or series.
 *
 * @param id id
 * @param name name in this language
 * @param url page
 * @param description what it holds
 */
public record SectionView(
        String id, String name, String url, @Nullable String description) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(id).add(name).add(url).add(description);
    }
}
