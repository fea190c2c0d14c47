package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme and settings that benches compare with stay usable as records and texts change. */
class BenchThemeTest {
    private static final Path BENCH = Path.of("src/bench");

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
        site.write(
                "content/site.yaml",
                "name: Wire\nbaseUrl: https://news.example.org/\ntimeZone: Asia/Baku\n"
                        + Files.readString(BENCH.resolve("settings.yaml")));
        try (Stream<Path> files = Files.walk(BENCH.resolve("theme"))) {
            List<Path> templates = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : templates) {
                String name = BENCH.resolve("theme").relativize(file).toString().replace('\\', '/');
                site.write("templates/" + name, Files.readString(file));
            }
        }
        Built built = site.build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.file("world/2026/11/a/index.html"))
                .contains("<p class=\"byline\">", "<aside class=\"newsline\">", "\"@context\"");
        assertThat(built.file("index.html")).contains("<ol class=\"cards\">");
    }
}
