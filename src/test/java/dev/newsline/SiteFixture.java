package dev.newsline;

import dev.newsline.build.Build;
import dev.newsline.build.Options;
import dev.newsline.build.Result;
import dev.newsline.diag.DiagnosticText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A small site, written as one text in which a line {@code -- path --} begins each file. */
public final class SiteFixture {
    /** A small site, of which tests change one thing. */
    public static final String TWO_STORIES = """
            -- content/site.yaml --
            name: Wire
            baseUrl: https://news.example.org/
            timeZone: UTC
            languages: [en]
            sections: [world]
            -- content/articles/world/one.md --
            ---
            title: One
            date: 2026-11-20 10:00
            ---
            The first text.
            -- content/articles/world/two.md --
            ---
            title: Two
            date: 2026-11-21 10:00
            ---
            The second text.
            """;

    /** The instant as of which fixtures are built where a test says nothing else. */
    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static final Pattern NAME = Pattern.compile("(?m)^-- (\\S.*) --$\\n?");

    private final Path root;

    private SiteFixture(Path root) {
        this.root = root;
    }

    /** Writes the files of {@code text} below {@code root}. */
    public static SiteFixture in(Path root, String text) {
        SiteFixture fixture = new SiteFixture(root);
        parse(text).forEach(fixture::write);
        return fixture;
    }

    /** The files of a text, in its order. */
    public static Map<String, String> parse(String text) {
        Map<String, String> files = new LinkedHashMap<>();
        List<String> names =
                NAME.matcher(text).results().map(found -> found.group(1)).toList();
        String[] bodies = NAME.split(text, -1);
        for (int i = 0; i < names.size(); i++) {
            files.put(names.get(i), bodies[i + 1]);
        }
        return files;
    }

    public Path root() {
        return root;
    }

    /** Writes one file; the path is relative to the root of the site. */
    public SiteFixture write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public SiteFixture write(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SiteFixture delete(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The usual options, with two threads. */
    public Options options() {
        Options usual = Options.of(root, NOW);
        return new Options(
                usual.root(), usual.content(), usual.templates(), usual.out(), null, NOW, false, false, false, 2);
    }

    public Built build() {
        return build(options -> options);
    }

    public Built build(UnaryOperator<Options> change) {
        Options options = change.apply(options());
        try {
            return new Built(options.out(), Build.run(options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds as of another instant. */
    public Built buildAt(String now) {
        return build(o -> o.at(Instant.parse(now)));
    }

    /** Builds a preview, beside the site. */
    public Built preview() {
        return build(o -> new Options(
                o.root(),
                o.content(),
                o.templates(),
                o.root().resolve(".newsline/preview"),
                o.baseUrl(),
                o.now(),
                o.strict(),
                true,
                o.clean(),
                o.threads()));
    }

    /** Builds into another folder, with a number of threads. */
    public Built buildInto(Path out, int threads) {
        return build(o -> new Options(
                o.root(),
                o.content(),
                o.templates(),
                out,
                o.baseUrl(),
                o.now(),
                o.strict(),
                o.preview(),
                o.clean(),
                threads));
    }

    /** What a build made. */
    public record Built(Path out, Result result) {
        /** All files of the site by path, without the file that marks it as ours. */
        public SortedMap<String, byte[]> bytes() {
            SortedMap<String, byte[]> files = new TreeMap<>();
            if (!Files.isDirectory(out)) {
                return files;
            }
            try (Stream<Path> walk = Files.walk(out)) {
                List<Path> found =
                        new ArrayList<>(walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                                .toList());
                for (Path file : found) {
                    String path = out.relativize(file).toString().replace('\\', '/');
                    if (!path.equals(".newsline-site")) {
                        files.put(path, Files.readAllBytes(file));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return files;
        }

        /** The same as hexadecimal digits: two sites are the same where these are. */
        public SortedMap<String, String> hex() {
            SortedMap<String, String> files = new TreeMap<>();
            bytes().forEach((path, bytes) -> files.put(path, HexFormat.of().formatHex(bytes)));
            return files;
        }

        /** The same as text. */
        public SortedMap<String, String> files() {
            SortedMap<String, String> files = new TreeMap<>();
            bytes().forEach((path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
            return files;
        }

        /** The text of one file of the site. */
        public String file(String path) {
            String text = files().get(path);
            if (text == null) {
                throw new AssertionError(path + " is none of " + files().keySet());
            }
            return text;
        }

        public boolean has(String path) {
            return Files.isRegularFile(out.resolve(path));
        }

        /** Paths of the files in which some words stand. */
        public List<String> filesWith(String words) {
            return files().entrySet().stream()
                    .filter(file ->
                            file.getValue().contains(words) || file.getKey().contains(words))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /** All diagnostics as they are printed without colour. */
        public String diagnostics() {
            StringBuilder text = new StringBuilder();
            result.diagnostics().forEach(one -> text.append(DiagnosticText.of(one, false)));
            return text.toString();
        }
    }
}
