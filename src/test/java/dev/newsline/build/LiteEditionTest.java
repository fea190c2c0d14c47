package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text pages beside the full ones. */
class LiteEditionTest {
    private static final String SITE = """
            -- content/site.yaml --
            name: Wire
            baseUrl: https://news.example.org/
            timeZone: Asia/Baku
            languages: [en, az]
            sections: [world]
            outputs: {lite: true}
            -- content/sections/world.yaml --
            name: {en: World, az: Dünya}
            -- content/authors/leyla.yaml --
            name: Leyla Mammadova
            role: {en: Reporter, az: Müxbir}
            -- content/pages/about.md --
            ---
            title: About
            ---
            We.
            -- content/data/prices.csv --
            Good,Price
            Oil,71
            -- content/media/port.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>
            -- content/articles/world/two.md --
            ---
            title: Two
            date: 2026-11-20 10:00
            ---
            The other text.
            -- content/articles/world/one.md --
            ---
            title: One & only
            date: 2026-11-21 10:00
            updated: 2026-11-22 09:00
            authors: [leyla]
            topics: [ports]
            dateline: Baku
            image: {src: port.svg, alt: A port, caption: "Alat, today", credit: Ann}
            corrections: [{date: 2026-11-21 12:00, kind: correction, text: It was Alat.}]
            ---
            See [two](two.md#end), [about](/about/) and [the world](/world/).

            ![Cranes](port.svg "At *night*")

            ## Why

            A small ![icon](port.svg) here.

            ::: gallery title="The port"
            ![First](port.svg "One")

            ![Second](port.svg)
            :::

            ::: table data=prices.csv
            :::

            ::: quote by="A minister"
            Yes.
            :::

            ::: fact-box title="In brief"
            A fact.
            :::

            ::: embed url="https://video.example/1" title="The film"
            ![Still](port.svg)
            :::
            -- content/articles/world/one.az.md --
            ---
            title: Bir
            ---
            Mətn.
            """;

    private static final String ONE = "world/2026/11/one/lite.html";

    @TempDir
    Path folder;

    private Built built() {
        return SiteFixture.in(folder, SITE).build();
    }

    @Test
    void anArticleIsItsWords() {
        Built built = built();
        assertThat(built.diagnostics()).contains("NL0414").doesNotContain("error");
        String page = built.file(ONE).replaceAll("\n+", "\n");
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n")
                .contains(
                        "<title>One &amp; only</title>",
                        "<link rel=\"canonical\" href=\"https://news.example.org/world/2026/11/one/\">");
        assertThat(page.substring(page.indexOf("<body>"))).isEqualTo("""
                <body>
                <a class="skip" href="#content">Skip to content</a>
                <header>
                <p><a href="/lite.html"><b>Wire</b></a> · <a href="/world/2026/11/one/">Full version</a></p>
                <nav aria-label="Language">
                <p><b>English</b> · <a href="/az/world/2026/11/one/lite.html" hreflang="az" lang="az">Azərbaycanca</a></p>
                </nav>
                </header>
                <main id="content">
                <article>
                <header>
                <p><a href="/world/lite.html">World</a></p>
                <h1>One &amp; only</h1>
                <p><a href="/authors/leyla/lite.html" rel="author">Leyla Mammadova</a>, Reporter</p>
                <p>Published <time datetime="2026-11-21T10:00:00+04:00">November 21, 2026, 10:00</time>. \
                Updated <time datetime="2026-11-22T09:00:00+04:00">November 22, 2026, 09:00</time></p>
                </header>
                <p class="picture">[A port] Alat, today <small>(Ann)</small></p>
                <section class="corrections" aria-label="Corrections and clarifications">
                <div class="correction is-correction">
                <p class="correction-head"><strong>Correction</strong> \
                <time datetime="2026-11-21T12:00:00+04:00">November 21, 2026</time></p>
                <p>It was Alat.</p>
                </div>
                </section>
                <p><span class="dateline">BAKU, November 21 (Wire) —</span> \
                See <a href="/world/2026/11/two/lite.html#end">two</a>, <a href="/about/">about</a> \
                and <a href="/world/lite.html">the world</a>.</p>
                <p class="picture">[Cranes] At *night*</p>
                <h2 id="why">Why</h2>
                <p>A small [icon] here.</p>
                <section aria-label="The port">
                <p><b>The port</b></p>
                <ul>
                <li>[First] One</li>
                <li>[Second]</li>
                </ul>
                </section>
                <figure class="table is-sortable">
                <div class="table-scroll" role="region" aria-label="Table" tabindex="0">
                <div class="table">
                <table>
                <thead>
                <tr>
                <th scope="col">Good</th>
                <th scope="col">Price</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>Oil</td>
                <td>71</td>
                </tr>
                </tbody>
                </table>
                </div>
                </div>
                </figure>
                <figure class="quote">
                <blockquote><p>Yes.</p>
                </blockquote>
                <figcaption>A minister</figcaption>
                </figure>
                <aside class="fact-box" aria-label="In brief">
                <p class="fact-box-title">In brief</p>
                <p>A fact.</p>
                </aside>
                <p class="picture">[Still]</p>
                <p><a href="https://video.example/1" rel="noopener">The film</a></p>
                <p>Topics: <a href="/topics/ports/lite.html" rel="tag">Ports</a></p>
                </article>
                </main>
                <footer>
                <nav aria-label="Sections">
                <ul>
                <li><a href="/world/lite.html">World</a></li>
                <li><a href="/line/lite.html">News Line</a></li>
                <li><a href="/topics/lite.html">Topics</a></li>
                <li><a href="/authors/lite.html">Authors</a></li>
                </ul>
                </nav>
                </footer>
                </body>
                </html>
                """);
    }

    @Test
    void itIsLinkedFromTheFullPage() {
        Built built = built();
        for (String address : List.of("/", "/line/", "/world/", "/topics/", "/topics/ports/", "/authors/leyla/")) {
            assertThat(built.file(address.substring(1) + "index.html"))
                    .as(address)
                    .contains("<li><a href=\"" + address + "lite.html\">Text version</a></li>")
                    .contains("<link rel=\"alternate\" type=\"text/html\" title=\"Text version\" href=\"" + address
                            + "lite.html\">");
        }
        assertThat(built.file("world/2026/11/one/index.html"))
                .containsOnlyOnce("<a href=\"/world/2026/11/one/lite.html\">Text version</a>");
        for (String page : List.of("about/index.html", "404.html", "world/2026/index.html", "2026/11/21/index.html")) {
            assertThat(built.file(page)).as(page).doesNotContain("Text version");
        }
    }

    @Test
    void linksLeadToPagesThatThereAreAndStayInIt() {
        Built built = built();
        Map<String, String> files = built.files();
        Set<String> left = new TreeSet<>();
        int pages = 0;
        for (String path : files.keySet()) {
            if (!path.endsWith("lite.html")) {
                continue;
            }
            pages++;
            assertThat(built.file(path)).as(path).doesNotContain("<script", "<img", "style=");
            Pattern.compile("<a [^>]*href=\"(/[^\"#]*)")
                    .matcher(built.file(path))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(address -> {
                        String file = address.substring(1) + (address.endsWith("/") ? "index.html" : "");
                        assertThat(files).as(path).containsKey(file);
                        if (!file.endsWith("lite.html") && !file.equals(path.replace("lite.html", "index.html"))) {
                            left.add(address);
                        }
                    });
        }
        assertThat(pages)
                .isEqualTo(files.keySet().stream()
                        .filter(path -> path.endsWith("lite.html"))
                        .count());
        assertThat(left)
                .containsExactly(
                        "/about/",
                        "/authors/leyla/2026/",
                        "/az/authors/leyla/2026/",
                        "/az/topics/ports/2026/",
                        "/az/world/2026/",
                        "/topics/ports/2026/",
                        "/world/2026/");
    }

    @Test
    void noSitemapFeedOrLanguageSwitchOfEnginesNamesIt() {
        built().files().forEach((path, text) -> {
            if (path.endsWith(".xml") || path.endsWith(".json")) {
                assertThat(text).as(path).doesNotContain("lite.html");
            }
            assertThat(text).as(path).doesNotContainPattern("hreflang=\"[^\"]*\" href=\"https[^\"]*lite.html");
        });
    }

    @Test
    void aPageHasFiveKilobytesBesidesItsText() {
        Built built = built();
        built.files().forEach((path, page) -> {
            if (path.endsWith("/one/lite.html")) {
                String text = page.replaceAll("(?s)<head>.*</head>|<[^>]*>", "");
                assertThat(page.getBytes(StandardCharsets.UTF_8).length
                                - text.strip().getBytes(StandardCharsets.UTF_8).length)
                        .as(path)
                        .isLessThan(5_000);
            }
        });
    }

    @Test
    void aPageWithoutACanonicalOneIsNotToBeFound() {
        Built built = SiteFixture.in(folder, SITE.replace("baseUrl: https://news.example.org/\n", ""))
                .build();
        assertThat(built.file("lite.html"))
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("canonical");
    }

    @Test
    void withoutTheSettingThereIsNothingOfIt() {
        Built built = SiteFixture.in(folder, SITE.replace("outputs: {lite: true}\n", ""))
                .build();
        assertThat(built.filesWith("lite.html")).isEmpty();
    }

    @Test
    void aPageThatIsAFileHasOneBesideIt() {
        Built built = SiteFixture.in(folder, SITE.replace("title: Two", "title: Two\nurl: /old/2.html"))
                .build();
        assertThat(built.file("old/2.lite.html")).contains("<a href=\"/old/2.html\">Full version</a>");
        assertThat(built.file(ONE)).contains("<a href=\"/old/2.lite.html#end\">two</a>");
    }

    @Test
    void nobodyElseHasItsAddress() {
        Built built = SiteFixture.in(folder, SITE.replace("title: Two", "title: Two\nurl: /world/lite.html"))
                .build();
        assertThat(built.diagnostics())
                .contains("error NL0305: \"/world/lite.html\" cannot be an address: lite.html is for the lite edition");
        assertThat(built.file("world/lite.html")).contains("<h1>World</h1>");
    }

    @Test
    void aLinkToALitePageIsOne() {
        SiteFixture site = SiteFixture.in(folder, SITE);
        site.write("content/articles/world/three.md", """
                ---
                title: Three
                date: 2026-11-22 10:00
                ---
                [a](/world/2026/11/two/lite.html), [b](/world/lite.html), [c](/world/2026/lite.html), [d](/world/2026/11/four/lite.html)
                """);
        site.write(
                "content/articles/world/four.md",
                "---\ntitle: Four\ndate: 2026-11-22 10:00\ndraft: true\n---\nText.\n");
        Built built = site.build();
        assertThat(built.file("world/2026/11/three/index.html")).contains("""
                <p><a href="/world/2026/11/two/lite.html">a</a>, <a href="/world/lite.html">b</a>, \
                <a href="/world/2026/lite.html">c</a>, d</p>
                """);
        assertThat(built.diagnostics())
                .contains("NL0410: the link leads nowhere: \"/world/2026/lite.html\"")
                .contains("NL0411");
    }

    @Test
    void oneMoreArticleChangesFewFiles() {
        SiteFixture site = SiteFixture.in(folder, SITE);
        site.build();
        site.write("content/articles/world/three.md", "---\ntitle: Three\ndate: 2026-11-22 10:00\n---\nText.\n");
        assertThat(site.build().result().changed().stream().filter(path -> path.endsWith("lite.html")))
                .containsExactlyInAnyOrder(
                        "lite.html", "line/lite.html", "world/lite.html", "world/2026/11/three/lite.html");
    }
}
