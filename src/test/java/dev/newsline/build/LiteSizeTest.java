package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of the lite edition: they have five kilobytes at most besides their text, however many stories there are. */
class LiteSizeTest {
    private static final int STORIES = 61;
    private static final List<String> SECTIONS = List.of("economy", "environment", "society", "world", "culture");

    @TempDir
    Path folder;

    private Built built() {
        SiteFixture site = SiteFixture.in(folder, """
                -- content/site.yaml --
                name: Agency
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                languages: [az, ru, en]
                sections: [economy, environment, society, world, culture]
                pageSize: 61
                line: {items: 61}
                outputs: {lite: true}
                """);
        for (int i = 0; i < STORIES; i++) {
            String name = SECTIONS.get(i % SECTIONS.size()) + "/the-longest-cable-below-the-sea-of-all-is-laid-" + i;
            String date = (2016 + i % 11) + "-10-" + (10 + i % 20) + " 10:00";
            String front = "date: " + date + "\ntopics: [ports]\nauthors: [leyla]";
            site.write(
                    "content/articles/" + name + ".md",
                    SampleSites.article("Story " + i, i % 9 == 0 ? front + "\ntype: opinion" : front));
            site.write("content/articles/" + name + ".en.md", "---\ntitle: In English " + i + "\n---\nText.\n");
        }
        return site.build();
    }

    private static int besidesText(String page) {
        String text = page.replaceAll("(?s)<head>.*</head>|<[^>]*>", "").strip();
        return page.getBytes(StandardCharsets.UTF_8).length - text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static int stories(String page) {
        return page.split("/20[0-9]{2}/10/", -1).length - 1;
    }

    @Test
    void whatAnAgencyWritesInTwoDaysStandsInThem() {
        Built built = built();
        assertThat(built.diagnostics()).isEmpty();
        for (String list : List.of("", "line/", "topics/ports/", "authors/leyla/")) {
            for (String edition : List.of("", "en/")) {
                String page = built.file(edition + list + "lite.html");
                assertThat(besidesText(page)).as(edition + list).isBetween(3_000, 5_000);
                assertThat(stories(page)).as(edition + list).isBetween(20, 25);
            }
        }
        assertThat(stories(built.file("economy/lite.html"))).isEqualTo(13);
    }

    @Test
    void theNewsLineHasItsDays() {
        Built built = SiteFixture.in(
                        folder,
                        SampleSites.ONE + "outputs: {lite: true}\n-- content/articles/a.md --\n"
                                + SampleSites.article("A", "date: 2026-11-20 10:00")
                                + "-- content/articles/b.md --\n"
                                + SampleSites.article("B", "date: 2026-11-21 09:00")
                                + "-- content/articles/c.md --\n"
                                + SampleSites.article("C", "date: 2026-11-21 08:00\ntype: opinion"))
                .build();
        assertThat(built.file("line/lite.html").replaceAll("\n+", "\n")).contains("""
                <h1>News Line</h1>
                <h2>Saturday, November 21, 2026</h2>
                <ul>
                <li>09:00 <a href="/2026/11/b/lite.html">B</a></li>
                <li>08:00 Opinion: <a href="/2026/11/c/lite.html">C</a></li>
                </ul>
                <h2>Friday, November 20, 2026</h2>
                <ul>
                <li>10:00 <a href="/2026/11/a/lite.html">A</a></li>
                </ul>
                </main>
                """);
    }
}
