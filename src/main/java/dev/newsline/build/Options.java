package dev.newsline.build;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a build is told. Nothing else of the outside reaches it.
 *
 * @param root the folder that paths in messages are relative to
 * @param content the folder of articles and settings
 * @param templates the site's own theme files; need not exist
 * @param out the folder that the site is written to
 * @param baseUrl in place of the one in the settings, or null
 * @param now the instant as of which things are published
 * @param strict whether a warning ends the build with nothing published
 * @param preview whether drafts, future and embargoed articles are shown, with a banner and noindex
 * @param clean whether what earlier builds left is thrown away
 * @param threads workers, at least 1
 */
public record Options(
        Path root,
        Path content,
        Path templates,
        Path out,
        @Nullable String baseUrl,
        Instant now,
        boolean strict,
        boolean preview,
        boolean clean,
        int threads) {
    /** The same without what earlier builds left. */
    public Options fromNothing() {
        return new Options(root, content, templates, out, baseUrl, now, strict, preview, true, threads);
    }

    /** The same into another folder. */
    public Options into(Path other) {
        return new Options(root, content, templates, other, baseUrl, now, strict, preview, clean, threads);
    }

    /** The usual places below a root: {@code content}, {@code templates}, {@code site}. */
    public static Options of(Path root, Instant now) {
        return new Options(
                root,
                root.resolve("content"),
                root.resolve("templates"),
                root.resolve("site"),
                null,
                now,
                false,
                false,
                false,
                Math.max(1, Runtime.getRuntime().availableProcessors()));
    }

    /** The same as of another instant. */
    public Options at(Instant instant) {
        return new Options(root, content, templates, out, baseUrl, instant, strict, preview, clean, threads);
    }
}
