package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has which address, and what becomes of those who cannot have it. */
class AddressTest {
    private static final String NEWSROOM = """
            -- content/site.yaml --
            name: Wire
            baseUrl: https://example.org/
            timeZone: UTC
            languages: [az, en]
            sections: [economy]
            -- content/articles/economy/rates.md --
            ---
            title: Məzənnə
            date: 2026-11-20 10:00
            topics: [money]
            ---
            Sabit.
            """;

    @TempDir
    Path folder;

    private SiteFixture newsroom(String more) {
        return SiteFixture.in(folder, NEWSROOM + more);
    }

    private static String with(String file, String front) {
        return "-- content/articles/economy/" + file + " --\n---\ntitle: Other\ndate: 2026-11-21 10:00\n" + front
                + "\n---\nText.\n";
    }

    private void heldBack(String url, String owner) {
        Built built = newsroom(with("other.md", "url: " + url)).build();
        assertThat(built.diagnostics()).isEqualTo("""
                content/articles/economy/other.md:4:6: error NL0308: %s is the address of %s
                    url: %s
                         %s
                    hint: give it another url, or none
                """.formatted(url, owner, url, "^".repeat(url.length())));
        assertThat(built.has("economy/2026/11/rates/index.html")).isTrue();
    }

    @Test
    void anArticleAtTheAddressOfATopicIsHeldBack() {
        heldBack("/topics/money/", "the topic \"money\"");
    }

    @Test
    void anArticleAtTheAddressOfADayIsHeldBackThoughNothingStandsInItYet() {
        heldBack("/2026/11/30/", "the archive of /");
    }

    @Test
    void anArticleAtTheAddressOfAYearOfASectionIsHeldBack() {
        heldBack("/economy/2025/", "the archive of /economy/");
    }

    @Test
    void anArticleAtTheAddressOfAFeedIsHeldBack() {
        heldBack("/economy/atom.xml", "the feed of /economy/");
    }

    @Test
    void anArticleAtTheAddressOfASitemapIsHeldBack() {
        heldBack("/sitemap-2026-11.xml", "a sitemap");
    }

    @Test
    void aPeriodThatIsNotMadeIsNobodysAddress() {
        Built built = newsroom(with("other.md", "url: /2026/11/20/"))
                .write("content/site.yaml", """
                        name: Wire
                        baseUrl: https://example.org/
                        timeZone: UTC
                        languages: [az, en]
                        sections: [economy]
                        outputs: {archives: [month, year]}
                        """)
                .build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.file("2026/11/20/index.html")).contains("<h1>Other</h1>");
    }

    @Test
    void anAliasAtTheAddressOfAListIsIgnored() {
        Built built = newsroom(with("other.md", "aliases: [/TOPICS/money/, /2026/11/, /old/, /economy/feed.json]"))
                .build();
        assertThat(built.diagnostics()).isEqualTo("""
                content/articles/economy/other.md:4:11: warning NL0309: the alias /TOPICS/money/ is ignored: it is the address of the topic "money"
                    aliases: [/TOPICS/money/, /2026/11/, /old/, /economy/feed.json]
                              ^^^^^^^^^^^^^^
                content/articles/economy/other.md:4:27: warning NL0309: the alias /2026/11/ is ignored: it is the address of the archive of /
                    aliases: [/TOPICS/money/, /2026/11/, /old/, /economy/feed.json]
                                              ^^^^^^^^^
                content/articles/economy/other.md:4:45: warning NL0309: the alias /economy/feed.json is ignored: it is the address of the feed of /economy/
                    aliases: [/TOPICS/money/, /2026/11/, /old/, /economy/feed.json]
                                                                ^^^^^^^^^^^^^^^^^^
                """);
        assertThat(built.has("old/index.html")).isTrue();
    }

    @Test
    void anAliasWithLettersThatAnAddressEscapesIsAFileWithTheirNames() {
        Built built =
                newsroom(with("other.md", "aliases: [/köhnə/, /k%C3%B6hne2/]")).build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.files()).containsKeys("köhnə/index.html", "köhne2/index.html");
    }

    @Test
    void aPatternWithoutASlashAtItsEndMakesFolders() {
        Built built = newsroom("").write("content/site.yaml", """
                        name: Wire
                        baseUrl: https://example.org/
                        timeZone: UTC
                        languages: [az, en]
                        permalink: /:section/:day/:slug
                        """).build();
        assertThat(built.file("economy/20/rates/index.html"))
                .contains("<link rel=\"canonical\" href=\"https://example.org/economy/20/rates/\">");
    }

    @Test
    void aPageCannotLeaveTheSite() {
        Built built = newsroom("-- content/pages/evil.md --\n---\ntitle: Evil\nslug: ../../evil\n---\nText.\n")
                .build();
        assertThat(built.diagnostics()).isEqualTo("""
                content/pages/evil.md:3:7: error NL0305: "../../evil" cannot be an address: it has ".." or "." in it
                    slug: ../../evil
                          ^^^^^^^^^^
                """);
        assertThat(built.has("economy/2026/11/rates/index.html")).isTrue();
    }

    @Test
    void aPageOfWhoseNameNothingIsLeftTakesItsTitle() {
        Built built = newsroom("-- content/pages/東京.md --\n---\ntitle: Tokio bürosu\n---\nText.\n")
                .build();
        assertThat(built.has("tokio-burosu/index.html")).isTrue();
    }

    @Test
    void anEntryCannotLeaveTheSite() {
        Built built = newsroom("-- content/topics/money.yaml --\nname: Pul\nslug: ../../pul\n")
                .build();
        assertThat(built.diagnostics()).isEqualTo("""
                content/topics/money.yaml:2:7: error NL0305: "../../pul" cannot be an address: it has a slash in it
                    slug: ../../pul
                          ^^^^^^^^^
                """);
        assertThat(built.files()).isEmpty();
    }

    @Test
    void twoTopicsWithOneSlugAreAnError() {
        Built built = newsroom("""
                -- content/topics/money.yaml --
                name: Pul
                slug: {az: pul, en: money}
                -- content/topics/pul.yaml --
                name: Valyuta
                """).build();
        assertThat(built.diagnostics()).isEqualTo("""
                content/topics/pul.yaml:1:1: error NL0609: "money" and "pul" both have the address /topics/pul/
                    name: Valyuta
                    ^
                    hint: give one of the two another slug
                """);
    }

    @Test
    void theSlugOfAnEntryMeansTheEntry() {
        Built built = newsroom("""
                -- content/topics/money.yaml --
                name: Pul
                slug: pul
                """ + with("other.md", "topics: [pul, money]")).build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.file("topics/pul/index.html")).contains(">Other<", ">Məzənnə<");
    }

    @Test
    void anArchiveLinksToWhatItBelongsTo() {
        Built built = newsroom("").build();
        assertThat(built.file("2026/11/20/index.html"))
                .contains("<li><a href=\"/2026/\">2026</a></li>", "<li><a href=\"/2026/11/\">noyabr 2026</a></li>");
        assertThat(built.file("2026/11/index.html")).contains("<li><a href=\"/2026/\">2026</a></li>");
    }

    @Test
    void theFirstStoryOfADayChangesNoOtherDay() {
        SiteFixture site = newsroom(with("other.md", ""));
        Built before = site.build();
        String friday = before.file("2026/11/20/index.html");
        String saturday = before.file("2026/11/21/index.html");
        site.write("content/articles/economy/sunday.md", "---\ntitle: Sunday\ndate: 2026-11-22 10:00\n---\nText.\n");
        Built after = site.build();
        assertThat(after.has("2026/11/22/index.html")).isTrue();
        assertThat(after.file("2026/11/20/index.html")).isEqualTo(friday);
        assertThat(after.file("2026/11/21/index.html")).isEqualTo(saturday);
    }
}
