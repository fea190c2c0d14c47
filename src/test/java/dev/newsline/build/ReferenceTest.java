package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code related} and links mean. */
class ReferenceTest {
    private static final String NEWSROOM = """
            -- content/site.yaml --
            name: Wire
            baseUrl: https://example.org/news/
            timeZone: UTC
            languages: [en]
            -- content/articles/world/a-later.md --
            ---
            title: Later
            date: 2026-11-20 10:00
            aliases: [/old/]
            ---
            Text.
            -- content/articles/world/talks.md --
            ---
            title: Talks abroad
            date: 2026-11-19 10:00
            ---
            Text.
            -- content/articles/home/talks.md --
            ---
            title: Talks at home
            date: 2026-11-20 10:00
            ---
            Text.
            """;

    private static final Pattern CARD = Pattern.compile("<h3><a href=\"([^\"]*)\"");

    @TempDir
    Path folder;

    private Built related(String references) {
        return SiteFixture.in(folder, NEWSROOM + """
                -- content/articles/other/x.md --
                ---
                title: X
                date: 2026-11-22 10:00
                related: [%s]
                ---
                Text.
                """.formatted(references)).build();
    }

    /** The addresses of the first related articles. */
    private static List<String> shown(Built built, int count) {
        return CARD.matcher(built.file("other/2026/11/x/index.html"))
                .results()
                .limit(count)
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void anAddressMeansItsArticleHoweverItIsWritten() {
        for (String address : List.of(
                "/world/2026/11/talks/",
                "/world/2026/11/talks",
                "/news/world/2026/11/talks/",
                "https://example.org/news/world/2026/11/talks/",
                "../world/talks.md",
                "articles/world/talks.md",
                "world/talks")) {
            Built built = related(address);
            assertThat(built.diagnostics()).as(address).isEmpty();
            assertThat(shown(built, 1)).as(address).containsExactly("/news/world/2026/11/talks/");
        }
    }

    @Test
    void anOldAddressMeansTheArticleThatHadIt() {
        Built built = related("/old/, a-later");
        assertThat(built.diagnostics()).isEmpty();
        assertThat(shown(built, 1)).containsExactly("/news/world/2026/11/a-later/");
    }

    @Test
    void ofTwoWithOneNameTheOnePublishedFirstIsMeant() {
        Built built = related("talks");
        assertThat(built.diagnostics()).isEqualTo("""
                content/articles/other/x.md:4:11: warning NL0415: "talks" may mean home/talks, world/talks; world/talks, published first, is meant
                    related: [talks]
                              ^^^^^
                """);
        assertThat(shown(built, 1)).containsExactly("/news/world/2026/11/talks/");
    }

    @Test
    void soItIsInABody() {
        Built built = SiteFixture.in(folder, NEWSROOM + """
                -- content/articles/other/x.md --
                ---
                title: X
                date: 2026-11-22 10:00
                ---
                [Talks](article:talks)
                """).build();
        assertThat(built.diagnostics()).contains("world/talks, published first, is meant");
        assertThat(built.file("other/2026/11/x/index.html"))
                .contains("<a href=\"/news/world/2026/11/talks/\">Talks</a>");
    }

    @Test
    void aLinkByAddressTellsNothingOfWhatIsNotPublished() {
        Built built = SiteFixture.in(folder, NEWSROOM + """
                -- content/articles/secret/merger.md --
                ---
                title: The merger
                date: 2026-11-20 10:00
                embargo: 2026-12-24 10:00
                ---
                Text.
                -- content/articles/home/rumour.md --
                ---
                title: A rumour
                date: 2026-11-20 10:00
                draft: true
                ---
                Text.
                -- content/articles/home/gone.md --
                ---
                title: Gone
                date: 2026-11-20 10:00
                expires: 2026-11-21
                ---
                Text.
                -- content/articles/other/x.md --
                ---
                title: X
                date: 2026-11-22 10:00
                ---
                [One](/secret/2026/12/merger/), [two](/news/home/2026/11/rumour/#a), [three](/home/2026/11/gone).
                """).build();
        assertThat(built.diagnostics())
                .contains("other/x.md:5:7: warning NL0411")
                .doesNotContain("NL0410");
        assertThat(built.file("other/2026/11/x/index.html")).contains("<p>One, two, three.</p>");
        for (String word : List.of("merger", "rumour", "gone")) {
            assertThat(built.filesWith(word)).as(word).isEmpty();
        }
    }

    @Test
    void norDoesOneWrittenInFullOrToAnOldAddress() {
        Built built = SiteFixture.in(folder, NEWSROOM + """
                -- content/articles/secret/merger.md --
                ---
                title: The merger
                date: 2026-11-20 10:00
                embargo: 2026-12-24 10:00
                aliases: [/takeover/, old-takeover.html]
                ---
                Text.
                -- content/pages/buyers.md --
                ---
                title: Buyers
                draft: true
                ---
                Text.
                -- content/articles/other/x.md --
                ---
                title: X
                date: 2026-11-22 10:00
                ---
                [One](https://example.org/news/secret/2026/12/merger/),
                [two](HTTP://Example.org/news/secret/2026/12/merger#a),
                [three](//example.org/news/takeover/?a=b),
                [four](/old-takeover.html), <a href="/takeover">five</a>,
                https://example.org/news/takeover, <https://example.org/news/takeover/>, [six](/buyers/),
                [seven](https://example.org:443/news/takeover/), [eight](https://me@example.org/news/takeover/),
                [nine](/world/../takeover/), [ten](../../../../buyers/).

                ::: embed url=https://example.org/news/takeover/ title="The takeover"
                More of the takeover.
                :::

                ## At [https://example.org/news/takeover](https://example.org/news/takeover)

                ![A takeover picture](https://example.org/news/takeover/)

                [Ours](https://example.org/news/world/2026/11/talks/),
                [theirs](https://example.org:8443/news/takings/?q=a%20b&c=d),
                [named](https://example.com/news/takings/).
                """).build();
        String page = built.file("other/2026/11/x/index.html");
        assertThat(page)
                .contains(
                        "One,\ntwo,\nthree,\nfour, five,\n, , six,\nseven, eight,\nnine, ten.</p>\n\n<h2 id=\"at\">At </h2>");
        assertThat(page).doesNotContain("class=\"embed\"");
        assertThat(page).contains("<a href=\"https://example.org/news/world/2026/11/talks/\">Ours</a>");
        assertThat(page).contains("<a href=\"https://example.org:8443/news/takings/?q=a%20b&amp;c=d\">theirs</a>");
        assertThat(page).contains("<a href=\"https://example.com/news/takings/\">named</a>");
        for (String word : List.of("merger", "takeover", "buyers")) {
            assertThat(built.filesWith(word)).as(word).isEmpty();
        }
        assertThat(built.diagnostics().split("NL0411", -1)).hasSize(16);
    }

    @Test
    void aTextThatLeadsToOtherHostsAloneLeadsThere() {
        Built built = SiteFixture.in(folder, NEWSROOM + """
                -- content/articles/world/a.md --
                ---
                title: A
                date: 2026-11-22 10:00
                ---
                The [report](https://gov.example/report?a=1&b=2#c), <https://gov.example/two>, https://gov.example/three.
                [Down](#more), [*write*](mailto:a@gov.example).

                ## More
                -- content/pages/about.md --
                ---
                title: About
                ---
                Of the [union](HTTPS://union.example/).
                """).build();
        assertThat(built.file("world/2026/11/a/index.html")).contains("""
                        <p>The <a href="https://gov.example/report?a=1&amp;b=2#c">report</a>, \
                        <a href="https://gov.example/two">https://gov.example/two</a>, \
                        <a href="https://gov.example/three">https://gov.example/three</a>.
                        <a href="#more">Down</a>, <a href="mailto:a@gov.example"><em>write</em></a>.</p>
                        """);
        assertThat(built.file("about/index.html"))
                .contains("<p>Of the <a href=\"HTTPS://union.example/\">union</a>.</p>");
    }

    @Test
    void norDoesAnAddressInFullOutsideOfABody() {
        Built built = SiteFixture.in(folder, NEWSROOM + """
                -- content/articles/secret/merger.md --
                ---
                title: The merger
                date: 2026-11-20 10:00
                embargo: 2026-12-24 10:00
                ---
                Text.
                -- content/authors/ann.yaml --
                name: Ann
                links:
                  - {name: Scoop, url: "https://example.org/news/secret/2026/12/merger/"}
                  - {name: Elsewhere, url: https://example.com/ann}
                -- content/articles/other/x.md --
                ---
                title: X
                date: 2026-11-22 10:00
                authors: [ann]
                source: {name: Ministry, url: "https://example.org/news/secret/2026/12/merger/#a", licence: CC0}
                canonical: https://example.org/news/secret/2026/12/merger/?a=b
                image: {src: https://example.org/news/secret/2026/12/merger/, alt: Merger}
                ---
                Text.
                -- content/articles/other/y.md --
                ---
                title: Y
                date: 2026-11-22 11:00
                authors: [ann]
                source: {url: https://example.org/news/secret/2026/12/merger}
                canonical: https://example.org/news/world/2026/11/talks/
                ---
                Text.
                """).build();
        assertThat(built.filesWith("merger")).isEmpty();
        assertThat(built.filesWith("Scoop")).isEmpty();
        assertThat(built.file("authors/ann/index.html")).contains("https://example.com/ann");
        assertThat(built.file("other/2026/11/x/index.html"))
                .contains("Ministry", "<link rel=\"canonical\" href=\"https://example.org/news/other/2026/11/x/\"");
        assertThat(built.file("other/2026/11/y/index.html"))
                .contains("<link rel=\"canonical\" href=\"https://example.org/news/world/2026/11/talks/\"");
        assertThat(built.diagnostics())
                .contains("content/authors/ann.yaml:3:25: warning NL0411")
                .contains("x.md:5:31: warning NL0411")
                .contains("x.md:6:12: warning NL0411")
                .contains("hint: the page names its own address meanwhile")
                .contains("x.md:7:14: warning NL0411")
                .contains("y.md:5:15: warning NL0411");
    }
}
