package dev.newsline.build;

import static dev.newsline.build.SampleSites.NEWSROOM;
import static dev.newsline.build.SampleSites.NEWSROOM_SETTINGS;
import static dev.newsline.build.SampleSites.ONE;
import static dev.newsline.build.SampleSites.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a whole site does, from files to files. */
class SiteTest {
    @TempDir
    Path folder;

    private SiteFixture newsroom() {
        return SiteFixture.in(folder.resolve("site-root"), NEWSROOM);
    }

    private SiteFixture one(String more) {
        return SiteFixture.in(folder.resolve("site-root"), ONE + more);
    }

    @Test
    void aNewsroomWithNothingWrongHasNoDiagnostics() {
        assertThat(newsroom().build().diagnostics()).isEmpty();
    }

    @Test
    void everyKindOfPageHasItsAddress() {
        assertThat(newsroom().build().files().keySet())
                .contains(
                        "index.html",
                        "en/index.html",
                        "ru/index.html",
                        "economy/2026/11/corridor/index.html",
                        "en/economy/2026/11/corridor/index.html",
                        "en/world/2026/11/call/index.html",
                        "economy/index.html",
                        "economy/2026/index.html",
                        "en/economy/index.html",
                        "topics/index.html",
                        "topics/transit/index.html",
                        "topics/transit/2026/index.html",
                        "en/topics/transit/index.html",
                        "authors/index.html",
                        "authors/leyla-mammadova/index.html",
                        "series/index.html",
                        "series/roads/index.html",
                        "2026/index.html",
                        "2026/11/index.html",
                        "2026/11/20/index.html",
                        "en/2026/11/21/index.html",
                        "line/index.html",
                        "line/head.html",
                        "line/head.json",
                        "en/line/head.html",
                        "en/line/head.json",
                        "about/index.html",
                        "en/about/index.html",
                        "404.html",
                        "en/404.html",
                        "feed.xml",
                        "atom.xml",
                        "feed.json",
                        "economy/feed.xml",
                        "economy/atom.xml",
                        "economy/feed.json",
                        "topics/transit/feed.xml",
                        "sitemap.xml",
                        "sitemap-2026-11.xml",
                        "robots.txt",
                        "media/room.svg",
                        "old/rates/index.html",
                        ".nojekyll")
                .doesNotContain(
                        "topics/transit/atom.xml",
                        "ru/about/index.html",
                        "en/economy/2026/11/rates/index.html",
                        "economy/2026/11/index.html");
    }

    @Test
    void aTranslationInheritsWhatItLacks() {
        String page = newsroom().build().file("en/economy/2026/11/corridor/index.html");
        assertThat(page)
                .contains("<h1>The corridor opened</h1>", "2026-11-20T10:00:00+04:00")
                .contains("href=\"/en/topics/transit/\"", "href=\"/en/authors/leyla-mammadova/\"")
                .contains("href=\"/en/series/roads/\"")
                .doesNotContain("Dəhliz açıldı");
    }

    @Test
    void theDateThatAnOriginalGivesSaysMoreThanTheOneInATranslationsName() {
        String page = newsroom()
                .write("content/articles/world/2026-11-21-late.md", article("Gec", "date: 2026-11-21 11:30"))
                .write("content/articles/world/2026-11-21-late.en.md", article("Late", ""))
                .build()
                .file("en/world/2026/11/late/index.html");
        assertThat(page).contains("2026-11-21T11:30:00+04:00").doesNotContain("2026-11-21T00:00:00");
    }

    @Test
    void aPageNamesItsOtherLanguagesAndItself() {
        String page = newsroom().build().file("economy/2026/11/corridor/index.html");
        assertThat(page)
                .contains("hreflang=\"az\" href=\"https://news.example.org/economy/2026/11/corridor/\"")
                .contains("hreflang=\"en\" href=\"https://news.example.org/en/economy/2026/11/corridor/\"")
                .contains("hreflang=\"x-default\"")
                .doesNotContain("rel=\"alternate\" hreflang=\"ru\"");
    }

    @Test
    void theAddressIsOfTheDayInTheSitesZone() {
        Built built = newsroom()
                .write("content/articles/world/late.en.md", article("Late", "date: 2026-10-31T22:30:00Z"))
                .build();
        assertThat(built.has("en/world/2026/11/late/index.html")).isTrue();
        assertThat(built.has("en/2026/11/01/index.html")).isTrue();
    }

    @Test
    void anAliasLeadsToTheArticle() {
        assertThat(newsroom().build().file("old/rates/index.html"))
                .contains("noindex", "url=https://news.example.org/economy/2026/11/rates/", "<html lang=\"az\">");
    }

    @Test
    void aCreditInAnotherLanguageSaysSo() {
        Built built = newsroom().build();
        assertThat(built.file("en/world/2026/11/call/index.html")).contains("<span lang=\"az\">Arxiv fotosu</span>");
    }

    @Test
    void aPhraseIsPrintedInThePagesLanguage() {
        Built built = newsroom()
                .write(
                        "content/articles/world/photo.en.md",
                        article(
                                "Photo",
                                "date: 2026-11-22 10:00\n"
                                        + "image: {src: room.svg, alt: A room, credit: Açıq mənbələrdən foto}"))
                .build();
        assertThat(built.file("en/world/2026/11/photo/index.html"))
                .contains("<span>Photo from open sources</span>")
                .doesNotContain("Açıq");
    }

    @Test
    void anAdvertisementSaysWhatItIs() {
        SiteFixture site = one("");
        site.write("content/articles/tea.md", article("Tea", "date: 2026-11-01 10:00\ntype: sponsored"));
        assertThat(site.build().file("2026/11/tea/index.html"))
                .contains("This material is advertising. The newsroom took no part in it.");
    }

    @Test
    void withAPrefixForAllTheRootLeadsToTheDefaultLanguage() {
        Built built = newsroom()
                .write("content/site.yaml", NEWSROOM_SETTINGS + "languagePrefix: all\nsections: [economy, world]\n")
                .build();
        assertThat(built.file("index.html")).contains("url=https://news.example.org/az/", "noindex");
        assertThat(built.has("az/economy/2026/11/corridor/index.html")).isTrue();
        assertThat(built.has("economy/2026/11/corridor/index.html")).isFalse();
        assertThat(built.has("az/feed.xml")).isTrue();
        assertThat(built.has("sitemap.xml")).isTrue();
        assertThat(built.has("404.html")).isTrue();
    }

    @Test
    void aSiteBelowAPathHasThatPathInEveryLink() {
        Built built = newsroom()
                .build(o -> new Options(
                        o.root(),
                        o.content(),
                        o.templates(),
                        o.out(),
                        "https://example.org/news/",
                        o.now(),
                        o.strict(),
                        o.preview(),
                        o.clean(),
                        o.threads()));
        assertThat(built.has("en/world/2026/11/call/index.html")).isTrue();
        Pattern link = Pattern.compile("(?:href|src|action|data-line-head|srcset)=\"(/[^\"]*)\"");
        built.files().forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(link.matcher(text).results().map(found -> found.group(1)))
                        .as(path)
                        .allMatch(address -> address.startsWith("/news/"));
            }
            assertThat(text).as(path).doesNotContain("news.example.org");
        });
        assertThat(built.file("feed.xml")).contains("https://example.org/news/economy/2026/11/corridor/");
    }

    @Test
    void everyLinkWithinTheSiteLeadsToAFile() {
        Built built = newsroom().build();
        Map<String, String> files = built.files();
        List<String> broken = new ArrayList<>();
        files.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                Pattern.compile("(?:href|src|data-line-head)=\"(/[^\"#]*)")
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .filter(address ->
                                !files.containsKey(address.substring(1) + (address.endsWith("/") ? "index.html" : "")))
                        .forEach(address -> broken.add(path + " -> " + address));
            }
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void aPermalinkWithAnEndingWritesThatFile() {
        Built built = newsroom()
                .write(
                        "content/site.yaml",
                        NEWSROOM_SETTINGS
                                + "permalink: /:section/:year/:month/:slug.html\nsections: [economy, world]\n")
                .build();
        assertThat(built.has("economy/2026/11/corridor.html")).isTrue();
        assertThat(built.file("en/index.html")).contains("href=\"/en/economy/2026/11/corridor.html\"");
    }

    @Test
    void withoutAnAddressThereIsNothingAbsolute() {
        Built built = newsroom()
                .write(
                        "content/site.yaml",
                        NEWSROOM_SETTINGS.replaceAll("baseUrl.*\n", "") + "sections: [economy, world]\n")
                .build();
        assertThat(built.diagnostics()).contains("warning NL0602");
        assertThat(built.files().keySet())
                .noneMatch(path -> path.endsWith(".xml") || path.endsWith("feed.json"))
                .contains("economy/2026/11/corridor/index.html", "old/rates/index.html");
        built.files().forEach((path, text) -> {
            if (path.endsWith(".html") && !path.startsWith("old/")) {
                assertThat(text).as(path).doesNotContain("rel=\"canonical\"", "application/rss+xml", "null/", "\"null");
            }
        });
    }

    @Test
    void aClosedRegistryWarnsOfWhatItDoesNotHave() {
        Built built = one("""
                -- content/topics/transit.yaml --
                name: Transit
                -- content/articles/news/a.md --
                ---
                title: A
                date: 2026-11-20
                topics: [tranzit]
                ---
                Text.
                """).build();
        assertThat(built.diagnostics()).contains("a.md:4:10: warning NL0421: unknown topic \"tranzit\"");
        assertThat(built.diagnostics()).contains("hint: did you mean \"Transit\"?");
        assertThat(built.has("topics/tranzit/index.html")).isTrue();
        assertThat(built.has("news/2026/11/a/index.html")).isTrue();
    }

    @Test
    void ofTwoArticlesAtOneAddressTheOnePublishedFirstKeepsIt() {
        Built built = one("""
                -- content/articles/news/x/gas.md --
                ---
                title: Second
                date: 2026-11-20 12:00
                section: news
                ---
                -- content/articles/news/y/gas.md --
                ---
                title: First
                date: 2026-11-20 11:00
                section: news
                ---
                """).build();
        assertThat(built.file("news/2026/11/gas/index.html")).contains("<h1>First</h1>");
        assertThat(built.filesWith("Second")).isEmpty();
        assertThat(built.diagnostics()).isEqualTo("""
                content/articles/news/x/gas.md:2:8: error NL0307: /news/2026/11/gas/ is the address of \
                content/articles/news/y/gas.md, which was published first
                    title: Second
                           ^^^^^^
                    hint: add a line "slug: gas-2"
                """);
        assertThat(built.result().heldBack()).isTrue();
        assertThat(built.result().published()).isTrue();
    }

    @Test
    void theDatelineStandsBeforeTheFirstWordsUnlessTheSettingsSayOtherwise() {
        SiteFixture site = newsroom()
                .write(
                        "content/articles/world/a.en.md",
                        "---\ntitle: A\ndate: 2026-11-20 10:00\ndateline: Washington\n---\nWords & more.\n\nSecond.\n")
                .write("content/articles/world/b.md", article("B", "date: 2026-11-20 10:00\ndateline: Bakı"))
                .write(
                        "content/articles/world/c.en.md",
                        "---\ntitle: C\ndate: 2026-11-20 10:00\ndateline: Oslo\n---\n## Heading\n\nText.\n");
        Built built = site.build();
        assertThat(built.file("en/world/2026/11/a/index.html"))
                .contains(
                        "<p><span class=\"dateline\">WASHINGTON, November 20 (Caspian Wire) —</span> Words &amp; more.</p>"
                                + "\n<p>Second.</p>");
        assertThat(built.file("world/2026/11/b/index.html"))
                .contains("<p><span class=\"dateline\">Bakı, 20 noyabr.</span> Body of B.</p>");
        assertThat(built.file("en/world/2026/11/c/index.html"))
                .contains("<p class=\"dateline\">OSLO, November 20 (Caspian Wire) —</p>\n<h2");
        site.write("content/site.yaml", NEWSROOM_SETTINGS + "article: {dateline: line}\n");
        assertThat(site.build().file("en/world/2026/11/a/index.html"))
                .contains(
                        "<p class=\"dateline\">WASHINGTON, November 20 (Caspian Wire) —</p>",
                        "<p>Words &amp; more.</p>");
        site.write("content/site.yaml", NEWSROOM_SETTINGS + "article: {dateline: end}\n");
        assertThat(site.build().file("en/world/2026/11/a/index.html"))
                .contains("<p class=\"place\">Washington</p>", "<p>Words &amp; more.</p>");
    }
}
