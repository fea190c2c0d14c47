package dev.newsline.content;

import dev.newsline.digest.ContentHash;
import dev.newsline.digest.Digest;
import dev.newsline.markdown.Facts;
import dev.newsline.model.FrontMatter;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One Markdown file, read. Places of values are not kept: {@link Places} reads them again where a message needs one.
 *
 * @param path path relative to {@code content/}
 * @param kind whether it is an article or a standing page
 * @param id the same for all its translations
 * @param language BCP 47 tag
 * @param front what its head says
 * @param facts what is known of its body
 * @param hash of the file's bytes
 * @param head digest of all that others show of it: its front matter and the beginning of its text
 * @param bodyStart offset of the body in the file's text
 * @param dateInName the date that the file's name begins with: its date where neither it nor what it inherits from has one
 */
public record Document(
        String path,
        Kind kind,
        String id,
        String language,
        FrontMatter front,
        Facts facts,
        ContentHash hash,
        Digest head,
        int bodyStart,
        @Nullable OffsetDateTime dateInName) {
    public enum Kind {
        ARTICLE,
        PAGE
    }

    /** The folder that the file stands in, relative to {@code content/}. */
    public String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
