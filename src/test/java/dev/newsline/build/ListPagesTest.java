package dev.newsline.build;

import static dev.newsline.build.SampleSites.ONE;
import static dev.newsline.build.SampleSites.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Front page, News Line and archives: what they show, and in which order. */
class ListPagesTest {
    @TempDir
    Path folder;

    private SiteFixture one(String more) {
        return SiteFixture.in(folder.resolve("site-root"), ONE + more);
    }

    @Test
    void theNewsLineOfAnArticleIsAsItStood() {
        SiteFixture site = one("");
        for (int i = 1; i <= 6; i++) {
            site.write("content/articles/n" + i + ".md", article("Story" + i, "date: 2026-11-0" + i + " 10:00"));
        }
        site.write(
                "content/site.yaml",
                "name: Wire\nbaseUrl: https://news.example.org/\ntimeZone: UTC\nlanguages: [en]\nline: {items: 3}\n");
        Built built = site.build();
        assertThat(line(built.file("2026/11/n4/index.html"))).containsExactly("Story4", "Story3", "Story2");
        assertThat(line(built.file("2026/11/n1/index.html"))).containsExactly("Story1");
        assertThat(line(built.file("line/head.html"))).containsExactly("Story6", "Story5", "Story4");
    }

    @Test
    void aLineOfAnotherYearSaysSo() {
        SiteFixture site = one("");
        site.write("content/articles/old.md", article("Old", "date: 2025-12-31 10:00"));
        site.write("content/articles/mid.md", article("Mid", "date: 2026-01-02 10:00"));
        site.write("content/articles/new.md", article("New", "date: 2026-01-03 10:00"));
        site.write(
                "content/site.yaml",
                "name: Wire\nbaseUrl: https://news.example.org/\ntimeZone: UTC\nlanguages: [en]\nline: {items: 9}\n");
        assertThat(site.build().file("2026/01/new/index.html"))
                .contains(">10:00</time>", ">January 2, 10:00</time>", ">December 31, 2025, 10:00</time>");
    }

    @Test
    void thePageOfTheNewsLineHasItsDays() {
        SiteFixture site = one("");
        site.write("content/articles/old.md", article("Old", "date: 2025-12-31 10:00"));
        site.write("content/articles/mid.md", article("Mid", "date: 2026-01-02 09:00"));
        site.write("content/articles/new.md", article("New", "date: 2026-01-02 10:00"));
        String page = site.build().file("line/index.html");
        String main = page.substring(page.indexOf("<section class=\"line\""), page.indexOf("</main>"));
        assertThat(Pattern.compile(
                                "(?<=<h2 class=\"line-day\">)<time[^>]*>[^<]*|<ol>|</ol>|(?<=/\">)[A-Z][a-z]{2}(?=</a></li>)")
                        .matcher(main)
                        .results()
                        .map(found -> found.group().replaceAll("<time[^>]*>", "")))
                .containsExactly(
                        "Friday, January 2, 2026",
                        "<ol>",
                        "New",
                        "Mid",
                        "</ol>",
                        "Wednesday, December 31, 2025",
                        "<ol>",
                        "Old",
                        "</ol>");
    }

    private static List<String> line(String page) {
        int start = page.indexOf("<ol>", page.indexOf("line-day"));
        String list = page.substring(start, page.indexOf("</ol>", start));
        return Pattern.compile("<a href=\"[^\"]*\">([^<]*)</a>")
                .matcher(list)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void noStoryStandsOnTheFrontPageTwice() {
        SiteFixture site = one("""
                -- content/sections/a.yaml --
                name: Section A
                -- content/sections/b.yaml --
                name: Section B
                """);
        site.write(
                "content/site.yaml",
                "name: Wire\nbaseUrl: https://news.example.org/\ntimeZone: UTC\nlanguages: [en]\nsections: [a, b]\n");
        for (int i = 10; i < 30; i++) {
            site.write(
                    "content/articles/" + (i % 2 == 0 ? "a" : "b") + "/s" + i + ".md",
                    article(
                            "Story" + i,
                            "date: 2026-10-" + i + " 10:00" + (i % 5 == 0 ? "\ntype: opinion" : "")
                                    + (i == 12 ? "\npinned: true" : "")));
        }
        String page = site.build().file("index.html");
        String main = page.substring(page.indexOf("front-main"), page.indexOf("<aside"))
                + page.substring(page.indexOf("</aside>"));
        List<String> titles = Pattern.compile("href=\"(/[ab]/2026/10/s\\d+/)\"[^>]*>[^<]*Story")
                .matcher(main)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(titles).hasSizeGreaterThan(9).doesNotHaveDuplicates();
        assertThat(titles.get(0)).isEqualTo("/a/2026/10/s12/");
    }

    @Test
    void aPolicyOfTheMenuIsNotRepeatedInTheFooter() {
        SiteFixture site = one("");
        site.write("content/pages/about.md", "---\ntitle: About\n---\nText\n");
        site.write("content/site.yaml", """
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: UTC
                languages: [en]
                menus: {footer: [about]}
                policies: {ethics: about}
                """);
        assertThat(Pattern.compile("href=\"/about/\"")
                        .matcher(site.build().file("index.html"))
                        .results())
                .hasSize(1);
    }

    @Test
    void anArchiveOverAHundredIsSplitIntoMonthsAndParts() {
        SiteFixture site = one("");
        for (int i = 0; i < 205; i++) {
            site.write(
                    String.format("content/articles/news/many-%03d.md", i),
                    article(
                            "Many" + i,
                            String.format("date: 2026-10-%02d %02d:%02d\ntopics: [busy]", 1 + i / 10, i % 10, i % 60)));
        }
        for (int i = 0; i < 100; i++) {
            site.write(
                    String.format("content/articles/news/old-%03d.md", i),
                    article("Old" + i, String.format("date: 2025-03-%02d 10:00", 1 + i % 28)));
        }
        site.write("content/articles/news/last.md", article("Last", "date: 2026-11-01 10:00"));
        Built built = site.build();
        assertThat(stories(built.file("news/2025/index.html"))).hasSize(100);
        assertThat(built.has("news/2025/03/index.html")).isFalse();
        assertThat(stories(built.file("news/2026/index.html"))).isEmpty();
        assertThat(built.file("news/2026/index.html")).contains("href=\"/news/2026/10/\"", "href=\"/news/2026/11/\"");
        assertThat(stories(built.file("news/2026/10/index.html"))).hasSize(100);
        assertThat(stories(built.file("news/2026/10/index.html"))).first().isEqualTo("/news/2026/10/many-000/");
        assertThat(stories(built.file("news/2026/10/2/index.html"))).hasSize(100);
        assertThat(stories(built.file("news/2026/10/3/index.html"))).hasSize(5);
        assertThat(built.has("news/2026/10/4/index.html")).isFalse();
        assertThat(stories(built.file("news/2026/11/index.html"))).containsExactly("/news/2026/11/last/");
        assertThat(built.file("topics/busy/2026/index.html")).contains("href=\"/topics/busy/2026/10/\"");
        assertThat(built.file("2026/10/index.html")).contains("href=\"/2026/10/21/\"");
        assertThat(stories(built.file("2026/10/21/index.html"))).hasSize(5);
        assertThat(built.has("2026/10/2/index.html")).isFalse();

        Map<String, String> before = built.hex();
        site.write("content/articles/news/more.md", article("More", "date: 2026-10-20 23:30\ntopics: [busy]"));
        Built after = site.build();
        List<String> changed = after.result().changed();
        assertThat(before).containsKeys("news/2026/10/2/index.html");
        assertThat(changed)
                .contains("news/2026/10/3/index.html", "news/2026/10/more/index.html", "2026/10/20/index.html")
                .doesNotContain("news/2026/10/index.html", "news/2026/10/2/index.html", "news/2025/index.html")
                .hasSizeLessThan(40);
    }

    @Test
    void anArchiveIsHeadedOnce() {
        Built built = one("").write("content/articles/news/a.md", article("A", "date: 2026-11-01 10:00"))
                .build();
        for (String page : List.of("2026/index.html", "2026/11/index.html")) {
            assertThat(built.file(page)).as(page).contains("<h1>Archive <").doesNotContain("<h2 id=\"periods-title\">");
        }
        assertThat(built.file("news/index.html")).contains("<h2 id=\"periods-title\">Archive</h2>");
    }

    @Test
    void aMonthIsACalendar() {
        SiteFixture site = one("");
        // February 2026 begins on a Sunday.
        site.write("content/articles/a.md", article("A", "date: 2026-02-01 10:00"));
        site.write("content/articles/b.md", article("B", "date: 2026-02-28 10:00"));
        String page = site.build().file("2026/02/index.html");
        String table = page.substring(page.indexOf("<table"), page.indexOf("</table>"));
        List<String> weeks = table.lines()
                .filter(line -> line.startsWith("<tr><td>"))
                .map(line -> line.replaceAll("</?tr>|</td>", "").substring("<td>".length()))
                .toList();
        assertThat(weeks)
                .hasSize(5)
                .first()
                .isEqualTo("<td><td><td><td><td><td><a href=\"/2026/02/01/\" aria-label=\"February 1, 2026\">1</a>");
        assertThat(weeks.get(1)).isEqualTo("2<td>3<td>4<td>5<td>6<td>7<td>8");
        assertThat(weeks.get(4)).endsWith(">28</a><td>").contains("23<td>24");
        assertThat(table).contains("<th scope=\"col\"><abbr title=\"Monday\">Mon</abbr></th><th");
    }

    @Test
    void everyPageSaysWhatItIs() {
        SiteFixture site = one("-- content/sections/news.yaml --\nname: News\n");
        site.write("content/articles/news/a.md", article("A", "date: 2026-11-01 10:00"));
        String settings =
                "name: Wire\nbaseUrl: https://news.example.org/\ntimeZone: UTC\nlanguages: [en]\nsections: [news]\n";
        site.write("content/site.yaml", settings);
        Built built = site.build();
        assertThat(description(built, "index.html")).isEqualTo("Wire: the latest news, as it happens. News.");
        assertThat(description(built, "line/index.html")).isEqualTo("Wire: the newest headlines, minute by minute.");
        assertThat(description(built, "news/index.html")).isEqualTo("News: all stories of Wire.");
        assertThat(description(built, "2026/11/01/index.html"))
                .isEqualTo("Archive, November 1, 2026: all stories of Wire.");

        site.write("content/site.yaml", settings + "description: {en: What moves the coast.}\n");
        site.write("content/sections/news.yaml", "name: News\ndescription: What happened.\n");
        built = site.build();
        assertThat(description(built, "index.html")).isEqualTo("What moves the coast.");
        assertThat(description(built, "news/index.html")).isEqualTo("What happened.");
        assertThat(built.file("feed.xml")).contains("<description>What moves the coast.</description>");
        assertThat(built.file("index.html")).contains("\"description\":\"What moves the coast.\"");
    }

    private static String description(Built built, String page) {
        return Pattern.compile("<meta name=\"description\" content=\"([^\"]*)\">")
                .matcher(built.file(page))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining("|"));
    }

    private static List<String> stories(String page) {
        int start = page.indexOf("<main");
        String main = start < 0 ? page : page.substring(start);
        return Pattern.compile("href=\"(/[a-z]+/\\d{4}/\\d\\d/[a-z0-9-]*[a-z][a-z0-9-]*/)\"")
                .matcher(main)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }
}
