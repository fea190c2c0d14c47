package dev.newsline.model;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A section, topic, author or series, as its file describes it.
 *
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
    /** An entry without a file, named as it was written. */
    public static Entry named(String id, String name) {
        return new Entry(id, Words.of(name), Words.NONE, Words.NONE, Words.NONE, null, Map.of());
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
