package dev.newsline.plan;

import dev.newsline.assemble.Media;
import dev.newsline.card.ShareCard;
import dev.newsline.digest.ContentHash;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import dev.newsline.image.Recipe;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One file of the site, before it is bytes. Same fingerprint, same bytes.
 *
 * @param path relative to the site's folder, with {@code /} between its parts
 * @param kind what it is; also the order in which files are published
 * @param owner the file in {@code content/} that it comes from, or words for what it is
 * @param made what it is made of, in named parts: asked again only where somebody wants to know why
 */
public record Job(String path, Kind kind, String owner, Digest fingerprint, Digestible made, Content content) {
    Job(String path, Kind kind, String owner, Digestible made, Content content) {
        this(path, kind, owner, fingerprint(made), made, content);
    }

    private static Digest fingerprint(Digestible made) {
        Digester digester = new Digester();
        made.digest(digester);
        return digester.digest();
    }

    /** Kinds of files, in the order in which they are published: what is linked to comes before what links. */
    public enum Kind {
        ASSET,
        MEDIA,
        STATIC,
        ARTICLE,
        PAGE,
        LIST,
        LINE,
        FRONT,
        REDIRECT,
        FEED,
        SITEMAP,
        SERVICE
    }

    /** How the bytes come about. */
    public sealed interface Content {}

    /**
     * A template's output. The records are made on the thread that renders.
     *
     * @param near number of an article that is shown, {@link #NONE} where it does not matter: of pages that show the same
     *     articles, and are rendered one after the other, each article's words are read once
     */
    public record Page(String template, String language, int near, Records records) implements Content {
        static final int NONE = Integer.MAX_VALUE;

        Page(String template, String language, Records records) {
            this(template, language, NONE, records);
        }

        /** The order in which pages are rendered. */
        public static final Comparator<Page> ORDER =
                Comparator.comparing(Page::language).thenComparingInt(Page::near);
    }

    /** Bytes that we write ourselves. */
    public record Bytes(Encoder encoder) implements Content {}

    /**
     * A file of {@code content/}, copied; a picture without its private data.
     *
     * @param hash of the file as it was planned
     */
    public record Copy(String source, boolean picture, ContentHash hash) implements Content {}

    /**
     * A picture for sharing.
     *
     * @param card what is on it, asked for where it is drawn: its words are read for this
     * @param mark the newsroom's as it was planned, null where it has none
     */
    public record Card(Supplier<ShareCard> card, Media.@Nullable Picture mark) implements Content {}

    /** One of the files that are made of a picture; {@code picture} is it as it was planned. */
    public record Rendition(Media.Picture picture, Recipe recipe) implements Content {}

    /** Makes what a template sees. */
    @FunctionalInterface
    public interface Records {
        Map<String, ? extends @Nullable Object> make() throws IOException;
    }

    /** Makes a file's bytes. */
    @FunctionalInterface
    public interface Encoder {
        byte[] encode() throws IOException;
    }
}
