package dev.newsline.build;

import dev.newsline.assemble.Site;
import dev.newsline.content.Document;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import dev.newsline.language.Language;
import dev.newsline.plan.Job;
import dev.newsline.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Some hundred articles that were built once, one of them edited, and planned again: what the hot paths work on. */
@NullUnmarked
@State(Scope.Benchmark)
public class BuiltArchive {
    public static final int ARTICLES = 300;
    private static final Path CORPUS = Path.of("src/bench/Corpus.java");

    private Path root;
    private Planned planned;
    private Draft draft;
    private Document document;
    private SourceText source;

    @Setup(Level.Trial)
    public void build() throws IOException, InterruptedException {
        root = Files.createTempDirectory("newsline-jmh");
        Path content = root.resolve("content");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int exit = new ProcessBuilder(
                        java, "-Dfile.encoding=UTF-8", CORPUS.toString(), content.toString(), String.valueOf(ARTICLES))
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException(CORPUS + " ended with " + exit);
        }
        Files.writeString(
                content.resolve("site.yaml"),
                "name: Caspian Wire\nbaseUrl: https://news.example.org/\ntimeZone: Asia/Baku\n");
        Options options = Options.of(root, Instant.parse("2026-11-02T12:00:00Z"));
        Result first = Build.run(options);
        if (!first.published()) {
            throw new IOException("the archive cannot be published: " + first.diagnostics());
        }
        Path oldest = oldest(content);
        Files.writeString(oldest, "\nMended.\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        planned = Build.plan(options);
        draft = Objects.requireNonNull(planned.draft);
        document = site().editions().get("en").articles().get(ARTICLES / 2).document();
        source = draft.newsroom().reader().source(document.path(), new Diagnostics());
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        planned.close();
        try (Stream<Path> files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static Path oldest(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content.resolve("articles"))) {
            return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
    }

    public Site site() {
        return draft.site();
    }

    public Theme theme() {
        return draft.newsroom().theme();
    }

    public Map<String, Language> languages() {
        return draft.newsroom().languages();
    }

    /** One article of the middle. */
    public Document document() {
        return document;
    }

    /** Its text. */
    public SourceText source() {
        return source;
    }

    /** What the state has of it. */
    @Nullable
    Document remembered() {
        return draft.memory().before(document.path());
    }

    /** The file of its page. */
    Job job() {
        List<Job> jobs = draft.plan().jobs();
        return jobs.stream()
                .filter(job -> job.kind() == Job.Kind.ARTICLE && job.owner().equals(document.path()))
                .findFirst()
                .orElseThrow();
    }
}
