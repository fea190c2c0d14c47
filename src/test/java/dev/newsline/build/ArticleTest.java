package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What single keys of an article, and its file's name, do. */
class ArticleTest {
    private static final String SITE = """
            -- content/site.yaml --
            name: Wire
            baseUrl: https://example.org/
            timeZone: Europe/Berlin
            languages: [az, en]
            """;

    @TempDir
    Path folder;

    private Built build(String files) {
        return SiteFixture.in(folder, SITE + files).build();
    }

    @Test
    void withoutTypographyEveryMarkStaysAsItWasTyped() {
        Built built = build("""
                -- content/articles/a.en.md --
                ---
                title: A
                date: 2026-11-20
                typography: false
                ---
                It's "typed".
                -- content/articles/b.en.md --
                ---
                title: B
                date: 2026-11-20
                ---
                It's "set".
                """);
        assertThat(built.file("en/2026/11/a/index.html")).contains("<p>It's &quot;typed&quot;.</p>");
        assertThat(built.file("en/2026/11/b/index.html")).contains("<p>It’s “set”.</p>");
    }

    @Test
    void aLayoutOfTheThemeTakesThePlaceOfTheUsualTemplate() {
        SiteFixture site = SiteFixture.in(folder, SITE + """
                -- templates/articles/long-read.ftlh --
                <h1>${article.title}</h1> Long
                -- content/articles/a.md --
                ---
                title: A
                date: 2026-11-20
                layout: long-read
                ---
                -- content/articles/b.md --
                ---
                title: B
                date: 2026-11-20
                layout: front
                ---
                -- content/pages/about.md --
                ---
                title: About
                layout: long-read
                ---
                """);
        Built built = site.build();
        assertThat(built.file("2026/11/a/index.html")).isEqualTo("<h1>A</h1> Long\n");
        assertThat(built.file("2026/11/b/index.html")).contains("<article");
        assertThat(built.diagnostics())
                .startsWith(
                        "content/articles/b.md:4:1: note NL0123: \"layout\" means nothing here and is ignored (and 1"
                                + " more like it, also in 1 other file)\n");
        Built again = site.write("templates/articles/long-read.ftlh", "${article.title}, changed\n")
                .build();
        assertThat(again.result().changed()).containsExactly("2026/11/a/index.html");
        assertThat(again.file("2026/11/a/index.html")).isEqualTo("A, changed\n");
    }

    @Test
    void aNameThatIsADateGivesTheDateAndTheTitleTheAddress() {
        Built built = build("""
                -- content/articles/daily/2026-11-19.md --
                ---
                title: Günün xülasəsi
                ---
                -- content/articles/daily/2026-11-18/index.md --
                ---
                title: Dünən
                ---
                -- content/articles/daily/2026-11-18/index.en.md --
                ---
                title: Yesterday
                ---
                """);
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.files())
                .containsKeys(
                        "daily/2026/11/gunun-xulasesi/index.html",
                        "daily/2026/11/dunen/index.html",
                        "en/daily/2026/11/yesterday/index.html");
    }

    @Test
    void anEndingThatIsNoLanguageIsPartOfTheName() {
        assertThat(build("-- content/articles/v1.zz.md --\n---\ntitle: Z\ndate: 2026-11-20\n---\n")
                        .files())
                .containsKey("2026/11/v1-zz/index.html");
    }

    @Test
    void theHourThatIsSkippedInSpringIsTheNextOne() {
        Built built = build("-- content/articles/a.md --\n---\ntitle: A\ndate: 2026-03-29 02:30\n---\n");
        assertThat(built.file("2026/03/a/index.html")).contains("datetime=\"2026-03-29T03:30:00+02:00\"");
    }

    @Test
    void theInstantItselfBelongsToWhatComesAfterIt() {
        String site = """
                -- content/articles/now.md --
                ---
                title: Now
                date: 2026-11-23 13:00
                ---
                -- content/articles/next.md --
                ---
                title: Next
                date: 2026-11-23 13:00:01
                ---
                -- content/articles/gone.md --
                ---
                title: Gone
                date: 2026-11-20
                expires: 2026-11-23 13:00
                ---
                -- content/articles/going.md --
                ---
                title: Going
                date: 2026-11-20
                expires: 2026-11-23 13:00:01
                ---
                """;
        assertThat(build(site).files())
                .containsKeys("2026/11/now/index.html", "2026/11/going/index.html")
                .doesNotContainKeys("2026/11/next/index.html", "2026/11/gone/index.html");
    }
}
