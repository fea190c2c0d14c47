package dev.newsline.assemble;

import dev.newsline.content.Sources;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Severity;
import dev.newsline.diag.Span;
import dev.newsline.digest.ContentHash;
import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import dev.newsline.image.PictureFormat;
import dev.newsline.image.PictureInfo;
import dev.newsline.image.PictureWords;
import dev.newsline.image.Pictures;
import dev.newsline.image.UnusablePicture;
import dev.newsline.language.FoldedName;
import dev.newsline.state.ByteReader;
import dev.newsline.state.ByteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pictures and documents of {@code content/}: which file an editor means, and what it is. Immutable. */
public final class Media {
    private static final List<String> PICTURES =
            List.of("jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "heic", "heif", "tif", "tiff", "bmp", "ico");

    /** Bytes of a picture, at most: private data are cut out of it in memory, by several workers at a time. */
    private static final long LARGEST_PICTURE = 32 << 20;

    private final Sources sources;
    private final Set<String> files;
    private final Map<String, String> folded = new HashMap<>();

    public Media(Sources sources, List<String> files) {
        this.sources = sources;
        this.files = new HashSet<>(files);
        for (String file : files) {
            folded.put(FoldedName.of(file), file);
        }
    }

    /**
     * A file of the newsroom's.
     *
     * @param source path relative to {@code content/}
     * @param address from the root of the site
     * @param info what the picture is; null for a document or a picture that cannot be used
     * @param problem why it cannot be used, or null
     * @param obstacle why no smaller files can be made of it, or null
     * @param words what the file itself says to readers
     */
    @SuppressWarnings("EnumOrdinal") // The state's stamp names the code that wrote it.
    public record Picture(
            String source,
            String address,
            ContentHash hash,
            @Nullable PictureInfo info,
            @Nullable String problem,
            @Nullable String obstacle,
            PictureWords words)
            implements Digestible {
        /** Writes it into the state. */
        public void write(ByteWriter to) {
            to.put(hash.hex()).put(problem).put(info != null);
            if (info != null) {
                to.putInt(info.format().ordinal()).putInt(info.width()).putInt(info.height());
                to.putInt(info.kind().ordinal()).put(obstacle).put(!words.equals(PictureWords.NONE));
                if (!words.equals(PictureWords.NONE)) {
                    to.put(words.caption()).put(words.credit()).put(words.creator());
                    to.put(words.rights()).put(words.alt());
                }
            }
        }

        /** Reads it from the state again. */
        public static Picture read(String source, ByteReader from) {
            ContentHash hash = new ContentHash(from.text());
            String problem = from.optionalText();
            PictureInfo info = null;
            String obstacle = null;
            PictureWords words = PictureWords.NONE;
            if (from.bool()) {
                info = new PictureInfo(
                        PictureFormat.values()[from.integer()],
                        from.integer(),
                        from.integer(),
                        PictureInfo.Kind.values()[from.integer()]);
                obstacle = from.optionalText();
                if (from.bool()) {
                    words = new PictureWords(
                            from.optionalText(),
                            from.optionalText(),
                            from.optionalText(),
                            from.optionalText(),
                            from.optionalText());
                }
            }
            return new Picture(source, Media.address(source), hash, info, problem, obstacle, words);
        }

        /** The same of which no smaller files can be made, for a reason. */
        public Picture asItIs(String reason) {
            return new Picture(source, address, hash, info, problem, reason, words);
        }

        /** Of all that is shown of the file: the rest is in it, and so in its hash. */
        @Override
        public void digest(Digester digester) {
            digester.add(hash).add(obstacle == null);
        }
    }

    /** The file that {@code src} means in a document of {@code folder}, or null: beside it, in media/, in static/. */
    public @Nullable String find(String folder, String src) {
        return find(folder, src, files);
    }

    /** The file that differs from what {@code src} means in case or Unicode form only, or null. */
    public @Nullable String findFolded(String folder, String src) {
        for (String candidate : candidates(folder, src)) {
            String found = folded.get(FoldedName.of(candidate));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String find(String folder, String src, Set<String> files) {
        for (String candidate : candidates(folder, src)) {
            if (files.contains(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private static List<String> candidates(String folder, String src) {
        List<String> result = new ArrayList<>();
        String bare = src.startsWith("/") ? src.substring(1) : src;
        if (!src.startsWith("/")) {
            add(result, folder + "/" + src);
        }
        add(result, "media/" + bare);
        if (bare.startsWith("media/articles/") || bare.startsWith("media/pages/")) {
            add(result, bare.substring("media/".length()));
        }
        if (bare.startsWith("media/") || bare.startsWith("static/")) {
            add(result, bare);
        }
        add(result, "static/" + bare);
        return result;
    }

    private static void add(List<String> result, String path) {
        String normal = References.normalise(path);
        if (normal != null) {
            result.add(normal);
        }
    }

    public static boolean isPicture(String file) {
        return PICTURES.contains(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Where a file is published. */
    static String address(String source) {
        String path = source.startsWith("static/")
                ? source.substring("static/".length())
                : source.startsWith("media/") ? source : "media/" + source;
        return "/" + Urls.encode(path);
    }

    /**
     * What became of measuring a file.
     *
     * @param picture null where it cannot be read
     * @param problem why, or null
     */
    public record Measured(
            String source,
            @Nullable Picture picture,
            @Nullable Diagnostic problem) {}

    /** Where a file lies. */
    public Path file(String source) {
        return sources.content().resolve(source);
    }

    /** Reads and measures a file. What is no picture is never in memory as a whole. */
    public Measured measure(String source) {
        Path file = sources.content().resolve(source);
        Diagnostics problems = new Diagnostics();
        try {
            if (!isPicture(source)) {
                return new Measured(
                        source,
                        new Picture(source, address(source), ContentHash.of(file), null, null, null, PictureWords.NONE),
                        null);
            }
            long size = Files.size(file);
            if (size <= LARGEST_PICTURE) {
                return new Measured(source, picture(source, Files.readAllBytes(file)), null);
            }
            problems.reportWithHint(
                    Code.TOO_LARGE,
                    Span.ofFile(sources.shown() + source),
                    "save the picture smaller: readers load all of it",
                    size,
                    LARGEST_PICTURE);
        } catch (IOException e) {
            Sources.unreadable(Span.ofFile(sources.shown() + source), e, problems);
        }
        Diagnostic problem = problems.list().get(0);
        // A file in static/ is lost; an article is published without its picture.
        return new Measured(
                source, null, source.startsWith("static/") ? problem : problem.withSeverity(Severity.WARNING));
    }

    private static Picture picture(String source, byte[] bytes) {
        ContentHash hash = ContentHash.of(bytes);
        try {
            PictureInfo info = Pictures.measure(bytes);
            PictureWords words = Pictures.words(bytes);
            return new Picture(source, address(source), hash, info, null, Pictures.obstacle(bytes, info), words);
        } catch (UnusablePicture e) {
            return new Picture(
                    source, address(source), hash, null, String.valueOf(e.getMessage()), null, PictureWords.NONE);
        }
    }
}
