package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import dev.newsline.diag.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a whole site does, from files to files. */
class SiteTest {
    /** A newsroom in three languages with nothing wrong. */
    private static final String NEWSROOM = """
            -- content/site.yaml --
            name: Caspian Wire
            baseUrl: https://news.example.org/
            timeZone: Asia/Baku
            languages: [az, ru, en]
            sections: [economy, world]
            line: {items: 3}
            menus: {footer: [about]}
            -- content/phrases.yaml --
            - {az: Açıq mənbələrdən foto, en: Photo from open sources}
            - {az: Arxiv fotosu, ru: Архивное фото}
            -- content/pages/about.md --
            ---
            title: Haqqımızda
            ---
            Kimik.
            -- content/pages/about.en.md --
            ---
            title: About us
            ---
            Who we are.
            -- content/articles/economy/corridor.md --
            ---
            title: Dəhliz açıldı
            date: 2026-11-20 10:00
            topics: [transit]
            authors: [Leyla Mammadova]
            series: roads
            ---
            Birinci cümlə.
            -- content/articles/economy/corridor.en.md --
            ---
            title: The corridor opened
            ---
            The first sentence.
            -- content/articles/world/call.en.md --
            ---
            title: Ministers to speak
            date: 2026-11-21 09:30
            topics: [transit]
            image: {src: room.svg, alt: A room, credit: Arxiv fotosu}
            ---
            More in [the corridor](../economy/corridor.en.md).
            -- content/media/room.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path d="M0 0h30v20z"/></svg>
            -- content/articles/economy/rates.md --
            ---
            title: Məzənnə sabitdir
            date: 2026-11-22 08:00
            aliases: [/old/rates/]
            ---
            Sabit.
            """;

    private static final String ONE = """
            -- content/site.yaml --
            name: Wire
            baseUrl: https://news.example.org/
            timeZone: UTC
            languages: [en]
            """;

    @TempDir
    Path folder;

    private SiteFixture newsroom() {
        return SiteFixture.in(folder.resolve("site-root"), NEWSROOM);
    }

    private SiteFixture one(String more) {
        return SiteFixture.in(folder.resolve("site-root"), ONE + more);
    }

    private static String article(String title, String front) {
        return "---\ntitle: " + title + "\n" + front + "\n---\nBody of " + title + ".\n";
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
                        "en/line/head.html",
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
    void anEmbargoedArticleLeavesNoTrace() {
        Built plain = newsroom().build();
        Built built = newsroom()
                .write(
                        "content/articles/economy/zeppelin.en.md",
                        article(
                                "Zeppelin secret",
                                "date: 2026-11-22 10:00\nembargo: 2099-01-01 10:00\ntopics: [zeppelins]\n"
                                        + "authors: [Zeppo Zeppelin]\nimage: {src: zeppelin.svg, alt: Zeppelin}"))
                .write("content/media/zeppelin.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .build();
        assertThat(built.filesWith("eppelin")).isEmpty();
        assertThat(built.filesWith("2099")).isEmpty();
        assertThat(built.hex()).isEqualTo(plain.hex());
        assertThat(built.result().waiting())
                .extracting(Result.Waiting::path, Result.Waiting::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("content/articles/economy/zeppelin.en.md", "embargo"));
    }

    @Test
    void theEmbargoOfOneVersionHoldsForAll() {
        Built built = newsroom()
                .write("content/articles/economy/z.md", article("Zeppelin", "date: 2026-11-22 10:00"))
                .write("content/articles/economy/z.en.md", article("Zeppelin en", "embargo: 2099-01-01 10:00"))
                .write("content/articles/economy/z.ru.md", article("Zeppelin ru", "embargo: none"))
                .build();
        assertThat(built.has("economy/2026/11/z/index.html")).isFalse();
        assertThat(built.has("en/economy/2026/11/z/index.html")).isFalse();
        assertThat(built.has("ru/economy/2026/11/z/index.html")).isTrue();
        assertThat(built.filesWith("Zeppelin en")).isEmpty();
    }

    @Test
    void aDraftLeavesNoTrace() {
        Built plain = newsroom().build();
        Built built = newsroom()
                .write(
                        "content/articles/economy/zeppelin.en.md",
                        article("Zeppelin draft", "date: 2026-11-22 10:00\ndraft: true\ntopics: [zeppelins]"))
                .build();
        assertThat(built.filesWith("eppelin")).isEmpty();
        assertThat(built.hex()).isEqualTo(plain.hex());
    }

    @Test
    void anArticleIsPublishedOnceItsEmbargoIsOverAndDatedByIt() {
        SiteFixture site = newsroom()
                .write(
                        "content/articles/world/timed.en.md",
                        article("Timed", "date: 2026-11-01 10:00\nembargo: 2026-12-01 10:00"));
        assertThat(site.buildAt("2026-12-01T05:59:59Z").filesWith("Timed")).isEmpty();
        Built later = site.buildAt("2026-12-01T06:00:00Z");
        assertThat(later.file("en/world/2026/12/timed/index.html")).contains("2026-12-01T10:00:00+04:00");
    }

    @Test
    void anExpiredArticleIsGone() {
        SiteFixture site = newsroom()
                .write(
                        "content/articles/world/timed.en.md",
                        article("Timed", "date: 2026-11-01 10:00\nexpires: 2026-12-01 10:00"));
        assertThat(site.buildAt("2026-11-30T00:00:00Z").has("en/world/2026/11/timed/index.html"))
                .isTrue();
        assertThat(site.buildAt("2026-12-02T00:00:00Z").filesWith("Timed")).isEmpty();
    }

    @Test
    void aPreviewShowsWhatWaitsWithNoindexAndNotInTheSite() {
        SiteFixture site = newsroom()
                .write("content/articles/world/draft.en.md", article("Drafty", "date: 2026-11-22 10:00\ndraft: true"))
                .write(
                        "content/articles/world/embargo.en.md",
                        article("Secrety", "date: 2026-11-22 10:00\nembargo: 2099-01-01 10:00"))
                .write("content/articles/world/future.en.md", article("Futury", "date: 2026-11-25 10:00"));
        Built preview = site.preview();
        assertThat(preview.out().startsWith(site.root().resolve(".newsline"))).isTrue();
        assertThat(preview.file("en/world/2026/11/draft/index.html")).contains("Drafty");
        assertThat(preview.file("en/world/2099/01/embargo/index.html")).contains("Secrety");
        assertThat(preview.file("en/world/2026/11/future/index.html")).contains("Futury");
        preview.files().forEach((path, text) -> {
            if (path.endsWith(".html") && text.contains("<html")) {
                assertThat(text).as(path).contains("<meta name=\"robots\" content=\"noindex");
            }
        });
        assertThat(site.root().resolve("site")).doesNotExist();
        Built built = site.build();
        assertThat(built.filesWith("Drafty")).isEmpty();
        assertThat(built.filesWith("Secrety")).isEmpty();
        assertThat(built.filesWith("Futury")).isEmpty();
    }

    @Test
    void aRetractedArticleKeepsItsPageWithoutItsBody() {
        Built built =
                newsroom().write("content/articles/world/wrong.en.md", """
                        ---
                        title: Quagga sighted
                        date: 2026-11-22 10:00
                        topics: [transit]
                        corrections:
                          - {date: 2026-11-22 12:00, kind: retraction, text: It was a horse.}
                        ---
                        The animal was bodily there.
                        """).build();
        assertThat(built.file("en/world/2026/11/wrong/index.html")).contains("It was a horse.");
        assertThat(built.filesWith("bodily there")).isEmpty();
        assertThat(built.filesWith("Quagga")).containsExactly("en/world/2026/11/wrong/index.html");
        assertThat(built.filesWith("/world/2026/11/wrong/")).containsExactly("en/world/2026/11/wrong/index.html");
    }

    @Test
    void anAliasLeadsToTheArticle() {
        assertThat(newsroom().build().file("old/rates/index.html"))
                .contains("noindex", "url=https://news.example.org/economy/2026/11/rates/", "<html lang=\"az\">");
    }

    @Test
    void aLinkToAnUnpublishedArticleIsPrintedAsItsWords() {
        Built built = newsroom()
                .write(
                        "content/articles/world/secret.en.md",
                        article("Hidden headline", "date: 2026-11-22 10:00\nembargo: 2099-01-01 10:00"))
                .write("content/articles/world/open.en.md", """
                        ---
                        title: Open
                        date: 2026-11-22 10:00
                        ---
                        See [these words](secret.en.md) now.
                        """)
                .build();
        assertThat(built.file("en/world/2026/11/open/index.html"))
                .contains("See these words now.")
                .doesNotContain("secret");
        assertThat(built.filesWith("Hidden headline")).isEmpty();
        assertThat(built.diagnostics()).contains("open.en.md:5:19: warning NL0411");
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
    void anAdvertisementSaysWhatItIs() {
        SiteFixture site = one("");
        site.write("content/articles/tea.md", article("Tea", "date: 2026-11-01 10:00\ntype: sponsored"));
        assertThat(site.build().file("2026/11/tea/index.html"))
                .contains("This material is advertising. The newsroom took no part in it.");
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
        String main = page.substring(page.indexOf("front-main"), page.indexOf("<aside"));
        List<String> titles = Pattern.compile("href=\"(/[ab]/2026/10/s\\d+/)\"[^>]*>[^<]*Story")
                .matcher(main)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(titles).hasSizeGreaterThan(9).doesNotHaveDuplicates();
        assertThat(titles.get(0)).isEqualTo("/a/2026/10/s12/");
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

    private static final String NEWSROOM_SETTINGS = """
            name: Caspian Wire
            baseUrl: https://news.example.org/
            timeZone: Asia/Baku
            languages: [az, ru, en]
            """;

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
    void aBrokenArticleIsHeldBackAndTheOthersArePublished() {
        Built built = newsroom()
                .write("content/articles/world/broken.en.md", "---\ntitle: \"unclosed\ndate: 2026-11-22\n---\nX\n")
                .build();
        assertThat(built.result().published()).isTrue();
        assertThat(built.result().heldBack()).isTrue();
        assertThat(built.has("en/world/2026/11/call/index.html")).isTrue();
        assertThat(built.filesWith("unclosed")).isEmpty();
    }

    @Test
    void aTranslationWaitsWithABrokenOriginal() {
        Built built = newsroom()
                .write("content/articles/economy/corridor.md", "---\ntitle: \"unclosed\n---\n")
                .build();
        assertThat(built.has("en/economy/2026/11/corridor/index.html")).isFalse();
    }

    @Test
    void unchangedFilesKeepTheirTime() throws IOException {
        SiteFixture site = newsroom();
        Built built = site.build();
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        for (String path : built.files().keySet()) {
            Files.setLastModifiedTime(built.out().resolve(path), old);
        }
        site.write("content/pages/about.en.md", "---\ntitle: About us\n---\nWho we were.\n");
        Built again = site.build();
        assertThat(again.result().changed()).containsExactly("en/about/index.html");
        List<String> touched = new ArrayList<>();
        for (String path : again.files().keySet()) {
            if (!Files.getLastModifiedTime(again.out().resolve(path)).equals(old)) {
                touched.add(path);
            }
        }
        assertThat(touched).containsExactly("en/about/index.html");
    }

    @Test
    void theFilesOfARemovedArticleAreRemoved() {
        SiteFixture site = newsroom();
        site.build();
        Built built = site.delete("content/articles/economy/rates.md").build();
        assertThat(built.filesWith("rates")).isEmpty();
        assertThat(built.filesWith("sabitdir")).isEmpty();
        assertThat(built.out().resolve("old")).doesNotExist();
        assertThat(built.result().removed())
                .contains("economy/2026/11/rates/index.html", "old/rates/index.html", "2026/11/22/index.html");
    }

    @Test
    void aForeignFolderIsNeverWrittenTo() throws IOException {
        SiteFixture site = newsroom();
        Path foreign = folder.resolve("precious");
        Files.createDirectories(foreign);
        Files.writeString(foreign.resolve("thesis.txt"), "years of work");
        Built built = site.buildInto(foreign, 2);
        assertThat(built.result().published()).isFalse();
        assertThat(built.files()).isEqualTo(new TreeMap<String, String>(Map.of("thesis.txt", "years of work")));
        assertThat(built.diagnostics()).contains("NL0702", "thesis.txt");
    }

    @Test
    void theSiteIsNotWrittenIntoTheContent() {
        SiteFixture site = newsroom();
        Built built = site.buildInto(site.root().resolve("content/site"), 2);
        assertThat(built.result().published()).isFalse();
        assertThat(built.out()).doesNotExist();
    }

    @Test
    void aFileThatCannotBeReadIsReportedAndTheRestIsBuilt() throws IOException {
        SiteFixture site = newsroom();
        Path file = site.root().resolve("content/articles/world/gone.en.md");
        Files.createSymbolicLink(file, site.root().resolve("content/articles/world/nowhere.md"));
        Built built = site.build();
        assertThat(built.result().published()).isTrue();
        assertThat(built.has("en/world/2026/11/call/index.html")).isTrue();
        assertThat(built.diagnostics()).contains("gone.en.md");
    }

    @Test
    void aSymbolicLinkThatLeavesTheContentIsNotFollowed() throws IOException {
        SiteFixture site = newsroom();
        Path secret = Files.writeString(folder.resolve("passwords.md"), article("Passwords", "date: 2026-11-20"));
        Files.createSymbolicLink(site.root().resolve("content/articles/world/pass.en.md"), secret);
        Files.createDirectories(site.root().resolve("content/static"));
        Files.createSymbolicLink(site.root().resolve("content/static/outside"), folder);
        Built built = site.build();
        assertThat(built.filesWith("asswords")).isEmpty();
        assertThat(built.diagnostics())
                .contains(
                        "content/articles/world/pass.en.md:1:1: error NL0314",
                        "content/static/outside:1:1: error NL0314");
    }

    @Test
    void staticFilesAreCopiedAndTakeThePlaceOfGeneratedOnesOnly() {
        Built built = newsroom()
                .write("content/static/robots.txt", "User-agent: *\n")
                .write("content/static/.well-known/x.txt", "x")
                .build();
        assertThat(built.file("robots.txt")).isEqualTo("User-agent: *\n");
        assertThat(built.file(".well-known/x.txt")).isEqualTo("x");
        assertThat(built.diagnostics()).contains("note NL0315");
    }

    @Test
    void aStaticFileOverAPageLeavesTheSiteAsItWas() {
        SiteFixture site = newsroom();
        Map<String, String> before = site.build().hex();
        Built built = site.write("content/static/about/index.html", "mine").build();
        assertThat(built.result().published()).isFalse();
        assertThat(built.diagnostics()).contains("error NL0313");
        assertThat(built.hex()).isEqualTo(before);
    }

    @Test
    void aTemplateThatFailsLeavesTheSiteAsItWas() {
        SiteFixture site = newsroom();
        Map<String, String> before = site.build().hex();
        Built built = site.write("templates/line.ftlh", "${site.nmae}").build();
        assertThat(built.result().published()).isFalse();
        assertThat(built.diagnostics()).contains("templates/line.ftlh:1:");
        assertThat(built.hex()).isEqualTo(before);
    }

    @Test
    void strictMeansThatAWarningPublishesNothing() {
        SiteFixture site =
                newsroom().write("content/articles/world/w.en.md", article("W", "date: 2026-11-20\nsumary: oops"));
        Built built = site.build(o -> new Options(
                o.root(), o.content(), o.templates(), o.out(), o.baseUrl(), o.now(), true, o.preview(), o.threads()));
        assertThat(built.result().published()).isFalse();
        assertThat(built.files()).isEmpty();
        assertThat(site.build().result().published()).isTrue();
    }

    @Test
    void mediaThatNothingShowsIsNotPublished() {
        Built built = newsroom().write("content/media/unused.svg", "<svg/>").build();
        assertThat(built.has("media/room.svg")).isTrue();
        assertThat(built.has("media/unused.svg")).isFalse();
    }

    @Test
    void flagsKeepAnArticleOutOfWhatTheyName() {
        Built built = newsroom()
                .write(
                        "content/articles/world/quiet.en.md",
                        article("Quiet", "date: 2026-11-22 10:00\nflags: [noindex, unlisted]"))
                .build();
        assertThat(built.file("en/world/2026/11/quiet/index.html")).contains("content=\"noindex");
        assertThat(built.filesWith("Quiet")).containsExactly("en/world/2026/11/quiet/index.html");
    }

    @Test
    void aPictureInStaticIsPublishedOnce() {
        Built built = newsroom()
                .write(
                        "content/static/img/a.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\"/>")
                .write("content/authors/leyla-mammadova.yaml", "name: Leyla Mammadova\nphoto: img/a.svg\n")
                .write(
                        "content/articles/world/photo.en.md",
                        article("Photo", "date: 2026-11-22 10:00\nimage: {src: /img/a.svg, alt: A}"))
                .build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.file("en/world/2026/11/photo/index.html")).contains("src=\"/img/a.svg\"");
        assertThat(built.has("img/a.svg")).isTrue();
    }

    @Test
    void aFileThatVanishesBeforeItIsReadIsReported() throws IOException {
        SiteFixture site = newsroom();
        Newsroom newsroom = Objects.requireNonNull(Newsroom.open(site.options(), new Diagnostics()));
        site.delete("content/articles/world/call.en.md");
        var reading = newsroom.reader().read("articles/world/call.en.md");
        assertThat(reading.document()).isNull();
        assertThat(reading.diagnostics()).singleElement().asString().contains("error NL0316");
    }

    @Test
    void aStandingPageThatIsHeldBackTakesItsMenuEntryWithIt() {
        SiteFixture site = newsroom();
        site.write("content/pages/about.md", "---\ntitle: Haqqımızda\ndraft: true\n---\nKimik.\n");
        Built draft = site.build();
        assertThat(draft.result().published()).isTrue();
        assertThat(draft.filesWith("Haqqımızda")).isEmpty();
        site.write("content/pages/about.md", "---\ntitle: \"Haqqımızda\n---\nKimik.\n");
        Built broken = site.build();
        assertThat(broken.result().published()).isTrue();
        assertThat(broken.result().heldBack()).isTrue();
        assertThat(broken.has("about/index.html")).isFalse();
        assertThat(broken.file("index.html")).doesNotContain("/about/");
    }

    @Test
    void aPreviewHasABanner() {
        SiteFixture site = newsroom();
        assertThat(site.preview().file("en/index.html")).contains("<p class=\"preview\"");
        assertThat(site.build().file("en/index.html")).doesNotContain("class=\"preview\"");
    }
}
