package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import dev.newsline.digest.ContentHash;
import dev.newsline.digest.Digester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What benches are made of stays usable as records, texts and settings change. */
class BenchTest {
    private static final Path BENCH = Path.of("src/bench");

    private static final String SETTINGS = "name: Wire\nbaseUrl: https://news.example.org/\ntimeZone: Asia/Baku\n";

    @TempDir
    Path folder;

    @Test
    void theThemeOfTheBenchMakesASiteWithoutAWarning() throws IOException {
        SiteFixture site = SiteFixture.in(folder, """
                -- content/articles/a.md --
                ---
                title: A
                date: 2026-11-20 10:00
                section: world
                topics: [gas]
                authors: [Leyla Mammadova]
                dateline: Baku
                ---
                Text.
                """);
        site.write("content/site.yaml", SETTINGS + Files.readString(BENCH.resolve("settings.yaml")));
        for (Path file : files(BENCH.resolve("theme"))) {
            String name = BENCH.resolve("theme").relativize(file).toString().replace('\\', '/');
            site.write("templates/" + name, Files.readString(file));
        }
        Built built = site.build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.file("world/2026/11/a/index.html"))
                .contains("<p class=\"byline\">", "<aside class=\"newsline\">", "\"@context\"");
        assertThat(built.file("index.html")).contains("<ol class=\"cards\">");
    }

    /** Figures of two machines can be compared only where both have built the same. */
    @Test
    void theArchiveOfTheBenchIsTheSameEverywhereAndHasNothingToComplainOf() throws Exception {
        Path content = folder.resolve("content");
        corpus(content.toString(), "60", "en,az,ru");
        Digester all = new Digester();
        for (Path file : files(content)) {
            all.add(content.relativize(file).toString().replace('\\', '/')).add(ContentHash.of(file));
        }
        assertThat(all.digest().toString()).isEqualTo("e21a9e265649daceea646730c2d777c6");
        Files.writeString(content.resolve("site.yaml"), SETTINGS + "languages: [en, az, ru]\n");
        Built built = SiteFixture.in(folder, "").build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.file("index.html")).contains("/2026/10/wire-31-24/");
        assertThat(files(folder.resolve("site/ru"))).hasSizeGreaterThan(20);
    }

    private void corpus(String... arguments) throws Exception {
        Path said = folder.resolve("said");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                BENCH.resolve("Corpus.java").toString()));
        command.addAll(List.of(arguments));
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(said)).isZero();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
