package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages, feeds and sitemaps tell machines, and that they tell the same. */
class HeadsTest {
    private static final String PAIR = """
            -- content/site.yaml --
            name: {az: Xəbər, en: "News & views"}
            baseUrl: https://news.example.org/press/
            timeZone: Asia/Baku
            languages: [az, en]
            -- content/articles/talks.md --
            ---
            title: Danışıqlar
            date: 2026-11-20 10:00
            authors: [Leyla Əliyeva, Reuters]
            ---
            Mətn.
            -- content/articles/talks.en.md --
            ---
            title: Talks
            ---
            Text.
            """;
    private static final String ENGLISH = "en/2026/11/talks/index.html";
    private static final String AZERBAIJANI = "2026/11/talks/index.html";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Built with(String key) {
        return SiteFixture.in(folder, PAIR.replace("title: Talks\n", "title: Talks\n" + key + "\n"))
                .build();
    }

    private static List<String> all(String text, String regex) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void openGraphNamesAuthorsAndOtherLanguages() {
        String page = with("").file(ENGLISH);
        assertThat(all(page, "property=\"article:author\" content=\"([^\"]*)"))
                .containsExactly(
                        "https://news.example.org/press/en/authors/leyla-eliyeva/",
                        "https://news.example.org/press/en/authors/reuters/");
        assertThat(all(page, "property=\"og:locale\" content=\"([^\"]*)")).containsExactly("en_US");
        assertThat(all(page, "property=\"og:locale:alternate\" content=\"([^\"]*)"))
                .containsExactly("az_AZ");
    }

    /** A set of versions counts only where it is the same on all its pages and all of them are to be found. */
    @ParameterizedTest
    @CsvSource({
        "'flags: [noindex]'",
        "'canonical: https://agency.example/talks'",
        "'corrections: [{date: 2026-11-21, kind: retraction, text: Withdrawn.}]'"
    })
    void aVersionThatIsNotToBeFoundIsNoAlternateOfTheOthers(String key) {
        Built built = with(key);
        assertThat(all(built.file(AZERBAIJANI), "hreflang=\"([^\"]*)\" href=\"https"))
                .isEmpty();
        assertThat(all(built.file(ENGLISH), "hreflang=\"([^\"]*)\" href=\"https"))
                .isEmpty();
        String sitemap = built.file("sitemap-2026-11.xml");
        assertThat(all(sitemap, "<loc>(.*?)</loc>")).containsExactly("https://news.example.org/press/2026/11/talks/");
        assertThat(sitemap).doesNotContain("<xhtml:link");
        assertThat(built.file(AZERBAIJANI)).contains("href=\"/press/en/2026/11/talks/\" hreflang=\"en\"");
    }

    @Test
    void headAndSitemapNameTheSameVersions() {
        Built built = with("");
        List<String> named = List.of(
                "az https://news.example.org/press/2026/11/talks/",
                "en https://news.example.org/press/en/2026/11/talks/",
                "x-default https://news.example.org/press/2026/11/talks/");
        for (String file : List.of(AZERBAIJANI, ENGLISH)) {
            assertThat(all(built.file(file), "rel=\"alternate\" (hreflang=\"[^\"]*\" href=\"https[^\"]*)").stream()
                            .map(link -> link.replaceAll("hreflang=\"(.*?)\" href=\"", "$1 ")))
                    .isEqualTo(named);
        }
        assertThat(all(built.file("sitemap-2026-11.xml"), "<xhtml:link rel=\"alternate\" (.*?)\"/>").stream()
                        .map(link -> link.replaceAll("hreflang=\"(.*?)\" href=\"", "$1 "))
                        .limit(3))
                .isEqualTo(named);
    }

    @Test
    void anAddressThatIsNoneIsNeverCanonical() {
        Built built = with("canonical: \"javascript:alert(1)\"");
        assertThat(built.diagnostics()).isEqualTo("""
                content/articles/talks.en.md:3:12: warning NL0222: "javascript:alert(1)" is not an address that a reader can open
                    canonical: "javascript:alert(1)"
                               ^^^^^^^^^^^^^^^^^^^^^
                    hint: it must begin with https://
                """);
        assertThat(built.file(ENGLISH))
                .contains("<link rel=\"canonical\" href=\"https://news.example.org/press/en/2026/11/talks/\">")
                .doesNotContain("javascript:");
    }

    /** A correction is a change, and the page, its head, its data, feeds and the sitemap say when it was. */
    @ParameterizedTest
    @CsvSource({
        "'updated: 2026-11-20 18:00\ncorrections: [{date: 2026-11-21 09:30, kind: clarification, text: Two days.}]', 2026-11-21T09:30:00+04:00",
        "'corrections: [{date: 2026-11-21 09:30, kind: correction, text: Two days.}]', 2026-11-21T09:30:00+04:00",
        "'updated: 2026-11-22T06:00:00Z', 2026-11-22T10:00:00+04:00"
    })
    void allSayTheSameTimes(String key, String modified) {
        Built built = with(key);
        String published = "2026-11-20T10:00:00+04:00";
        String page = built.file(ENGLISH);
        assertThat(all(page, "<p class=\"times\"><span>.*?datetime=\"([^\"]*)")).containsExactly(published);
        assertThat(all(page, "(?s)<p class=\"times\">.*?</span>\\s*<span>.*?datetime=\"([^\"]*)"))
                .containsExactly(modified);
        assertThat(all(page, "article:published_time\" content=\"([^\"]*)")).containsExactly(published);
        assertThat(all(page, "article:modified_time\" content=\"([^\"]*)")).containsExactly(modified);
        assertThat(all(page, "\"datePublished\":\"([^\"]*)\",\"dateModified")).containsExactly(published);
        assertThat(all(page, "\"dateModified\":\"([^\"]*)")).containsExactly(modified);
        assertThat(all(built.file("en/atom.xml"), "<published>(.*?)<")).containsExactly(published);
        assertThat(all(built.file("en/atom.xml"), "    <updated>(.*?)<")).containsExactly(modified);
        assertThat(all(built.file("en/feed.json"), "\"date_published\":\"([^\"]*)"))
                .containsExactly(published);
        assertThat(all(built.file("en/feed.json"), "\"date_modified\":\"([^\"]*)"))
                .containsExactly(modified);
        assertThat(all(built.file("en/feed.xml"), "<pubDate>(.*?)<"))
                .containsExactly("Fri, 20 Nov 2026 10:00:00 +0400");
        assertThat(all(built.file("sitemap-2026-11.xml"), "<lastmod>(.*?)<")).contains(modified);
    }

    /** However many of the newest are kept out, a feed is as long as it can be. */
    @Test
    void aFeedPassesOverWhatIsKeptOutOfIt() {
        SiteFixture site = SiteFixture.in(folder, PAIR);
        for (int i = 0; i < 70; i++) {
            site.write(
                    "content/articles/n" + i + ".md",
                    "---\ntitle: N " + i + "\ndate: 2026-11-21 10:00\nflags: [noFeed]\n---\n");
        }
        assertThat(all(site.build().file("feed.xml"), "<item>\\s*<title>(.*?)<"))
                .containsExactly("Danışıqlar");
    }

    @Test
    void thePageForLostReadersHasItsNeeds() {
        Built built = SiteFixture.in(folder, PAIR + """
                                -- templates/404.ftlh --
                                <#ftl attributes={"needs": {"newest": {"articles": {"limit": 3}}}}>
                                <#list needs.newest as card>${card.title} ${card.url}</#list>
                                """).build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.file("en/404.html").strip()).isEqualTo("Talks /press/en/2026/11/talks/");
    }

    @Test
    void textsDoNotBreakOutOfTheData() {
        String page = with("summary: \"a </script><script>alert(1)</script> \\u2028 <!-- b\"")
                .file(ENGLISH);
        assertThat(page)
                .contains(
                        "\"description\":\"a \\u003C/script\\u003E\\u003Cscript\\u003Ealert(1)\\u003C/script\\u003E \\u2028 \\u003C!-- b\"")
                .doesNotContain("<script>alert");
    }
}
