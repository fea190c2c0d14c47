package dev.newsline.model;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A section, topic, author or series, as its file describes it.
 *
 * @param name none where its file gives none
 * @param slug the last part of its address, where the file gives one
 * @param photo path of an author's portrait
 * @param links an author's pages elsewhere: name and address
 */
public record Entry(
        String id,
        Words name,
        Words slug,
        Words description,
        Words role,
        @Nullable String photo,
        Map<String, String> links)
        implements Digestible {
    /** An entry of which nothing but its id is known. */
    public static Entry of(String id) {
        return new Entry(id, Words.NONE, Words.NONE, Words.NONE, Words.NONE, null, Map.of());
    }

    /** The same under another name. */
    public Entry named(Words name) {
        return new Entry(id, name, slug, description, role, photo, links);
    }

    public static final List<String> KINDS = List.of("sections", "topics", "authors", "series");

    @Override
    public void digest(Digester digester) {
        digester.add(id)
                .add(name)
                .add(slug)
                .add(description)
                .add(role)
                .add(photo)
                .addTexts(links);
    }
}
