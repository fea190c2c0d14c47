package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or desk that writes.
 *
 * @param id id
 * @param name name
 * @param url page
 * @param role role in this language
 * @param description who this is
 * @param photo portrait
 * @param links elsewhere
 */
public record AuthorView(
        String id,
        String name,
        String url,
        @Nullable String role,
        @Nullable String description,
        @Nullable PictureView photo,
        List<LinkView> links)
        implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(id)
                .add(name)
                .add(url)
                .add(role)
                .add(description)
                .add(photo)
                .addAll(links);
    }
}
