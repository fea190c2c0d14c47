package dev.newsline.content;

import dev.newsline.digest.Digest;
import dev.newsline.markdown.Body;
import dev.newsline.markdown.Facts;
import dev.newsline.model.FrontMatter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One Markdown file, read. Places of values are not kept: {@link Places} reads them again where a message needs one.
 *
 * @param path path relative to {@code content/}
 * @param kind whether it is an article or a standing page
 * @param id the same for all its translations
 * @param language BCP 47 tag
 * @param filing what every build looks at
 * @param bytes digest of the file's text
 * @param head digest of all that others show of it: its front matter and the beginning of its text
 * @param dateInName the date that the file's name begins with: its date where neither it nor what it inherits from has one
 * @param words what only those look at who show it
 */
public record Document(
        String path,
        Kind kind,
        String id,
        String language,
        Filing filing,
        Digest bytes,
        Digest head,
        @Nullable Instant dateInName,
        Words words) {
    public enum Kind {
        ARTICLE,
        PAGE
    }

    /** The words of documents. Thread-safe. */
    @FunctionalInterface
    public interface Words {
        /** Those of the document at a path. They may be read from the state for this. */
        Text text(String path);

        /** Its body as it was read, to be printed; null where its source must be read again for it. */
        default @Nullable Body body(String path) {
            return null;
        }
    }

    /**
     * What is read of a file.
     *
     * @param front what its head says
     * @param facts what is known of its body
     * @param bodyStart offset of the body in the file's text
     */
    public record Text(FrontMatter front, Facts facts, int bodyStart) implements Words {
        @Override
        public Text text(String path) {
            return this;
        }
    }

    /** What a file was just read as, with its body. */
    public record Read(Text text, Body body) implements Words {
        @Override
        public Text text(String path) {
            return text;
        }
    }

    /** What was read of it. May be read from the state for this. */
    public Text text() {
        return words.text(path);
    }

    public FrontMatter front() {
        return text().front();
    }

    public Facts facts() {
        return text().facts();
    }

    public int bodyStart() {
        return text().bodyStart();
    }

    /** Its body as it was read, to be printed; null where its source must be read again for it. */
    public @Nullable Body body() {
        return words.body(path);
    }

    /** This, its words being elsewhere. */
    public Document keptBy(Words other) {
        return new Document(path, kind, id, language, filing, bytes, head, dateInName, other);
    }

    /** The folder that the file stands in, relative to {@code content/}. */
    public String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
