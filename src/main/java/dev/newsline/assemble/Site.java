package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Registries;
import dev.newsline.diag.Diagnostic;
import dev.newsline.digest.Digest;
import dev.newsline.image.Recipe;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The whole site at one instant.
 *
 * @param editions by language, the default first
 * @param translations published versions of each article
 * @param bodies what the references of each body lead to, by the document's path
 * @param concealed links of people to what is not published
 * @param redirects addresses that lead elsewhere, sorted
 * @param media pictures and documents that something published shows
 * @param developed what is made of pictures, by the picture's path
 * @param staticFiles files of {@code content/static/}, which are copied to the root of the site
 * @param mark the newsroom's, which all pages show; null where it has none
 * @param data files for templates, by their path below {@code data/}
 * @param changesAt the first instant after which it is another one, or what is said of it, although nobody changes a file;
 *     null where there is none
 * @param turns what makes it another one first, at that instant or later; none where nothing does
 * @param waiting what is not published, and why
 * @param spellings what is meant by words of front matter
 */
public record Site(
        Settings settings,
        Registries registries,
        Map<String, Edition> editions,
        Translations translations,
        Map<String, Map<String, StandingPage>> pages,
        Map<String, List<Target>> bodies,
        Set<String> concealed,
        Map<String, String> redirects,
        List<Media.Picture> media,
        List<Developed> developed,
        List<Media.Picture> staticFiles,
        Media.@Nullable Picture mark,
        Map<String, Data> data,
        @Nullable Instant changesAt,
        List<Turn> turns,
        List<Waiting> waiting,
        Spellings spellings,
        List<Diagnostic> diagnostics) {
    /** The terms that are meant by what was written. Not thread-safe. */
    public interface Spellings {
        /** The term of an id or name in a language; null where there is none. */
        @Nullable
        Term term(String kind, String written, String language);

        /** Digest of the addresses of all sections: what is below them is theirs. */
        Digest sections();
    }

    /** A picture and all that is made of it. */
    public record Developed(Media.Picture picture, List<Recipe> recipes) {}

    /**
     * An article that is not published.
     *
     * @param reason draft, embargo, future, expired or the code of an error
     * @param due when it is published by itself, as ISO 8601; empty where that never happens
     */
    public record Waiting(String path, String reason, String due) {}
}
