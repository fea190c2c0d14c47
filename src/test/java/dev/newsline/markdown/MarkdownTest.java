package dev.newsline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void headingsHaveIdsOfAnyScriptAndTheSecondOfANameGetsANumber() {
        Rendered rendered =
                Rendered.of("## Ərazi İşi\n\n## Москва, 2026!\n\n### Москва 2026\n\n## Own {#mine .wide}\n");
        assertThat(rendered.html()).isEqualTo("""
                        <h2 id="ərazi-işi">Ərazi İşi</h2>
                        <h2 id="москва-2026">Москва, 2026!</h2>
                        <h3 id="москва-2026-2">Москва 2026</h3>
                        <h2 id="mine" class="wide">Own </h2>
                        """);
        assertThat(rendered.body().facts().anchors())
                .containsExactly("ərazi-işi", "москва-2026", "москва-2026-2", "mine");
    }

    @Test
    void noLevelOfHeadingsIsSkipped() {
        assertThat(Rendered.html("### A\n\n### B\n\n##### C\n\n#### D\n\n## E\n\n### F"))
                .isEqualTo("<h2 id=\"a\">A</h2>\n<h2 id=\"b\">B</h2>\n<h3 id=\"c\">C</h3>\n<h3 id=\"d\">D</h3>\n"
                        + "<h2 id=\"e\">E</h2>\n<h3 id=\"f\">F</h3>");
    }

    @Test
    void aHeadlineEqualToTheTitleIsDroppedAndAnotherIsLowered() {
        Rendered rendered = Rendered.of("# The title\n\n# Another\n");
        assertThat(rendered.html()).isEqualTo("<h2 id=\"another\">Another</h2>\n");
        assertThat(rendered.problems())
                .containsExactly(
                        "a.md:3:1: warning NL0502: a second headline (#) is printed as a heading of the second level");
    }

    @Test
    void aPictureAloneIsAFigureWithItsTitleAsCaption() {
        assertThat(Rendered.html("![A bridge](b.jpg \"The \\\"old\\\" bridge\")"))
                .isEqualTo("""
                        <figure>
                        <img src="/b.jpg" alt="A bridge" width="4" height="3" loading="lazy" />
                        <figcaption>The “old” bridge</figcaption>
                        </figure>""");
        assertThat(Rendered.html("See ![x](b.jpg) and ![y](missing.jpg)."))
                .isEqualTo(
                        "<p>See <img src=\"/b.jpg\" alt=\"x\" width=\"4\" height=\"3\" loading=\"lazy\" /> and .</p>");
        assertThat(Rendered.html("![x](missing.jpg \"c\")")).isEmpty();
        assertThat(Rendered.of("![](b.jpg)").problems())
                .containsExactly("a.md:1:1: warning NL0407: the picture has no alternative text");
    }

    @Test
    void linksLeadWhereTheResolverSaysOrAreWordsOnly() {
        Rendered rendered = Rendered.of("[a *b*](x/y.md \"t\") [gone](missing.md) [out](https://e.org/?a=1&b=2)");
        assertThat(rendered.html())
                .isEqualTo(
                        "<p><a href=\"/x/y.md/\" title=\"t\">a <em>b</em></a> gone <a href=\"https://e.org/?a=1&amp;b=2\">out</a></p>\n");
        assertThat(rendered.body().facts().references())
                .containsExactly(
                        new Reference(Reference.Kind.LINK, "x/y.md", 8, 14),
                        new Reference(Reference.Kind.LINK, "missing.md", 27, 37),
                        new Reference(Reference.Kind.LINK, "https://e.org/?a=1&b=2", 45, 67));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScript:alert(1))",
                "[a](&#106;avascript:alert(1))",
                "[a](java&#9;script:alert(1))",
                "[a](&#1;javascript:alert(1))",
                "[a](java&#x200B;script:alert(1))",
                "[a](vbscript:x)",
                "[a](data:text/html,x)",
                "[a](file:///etc/passwd)",
                "[a]\n\n[a]: javascript:x",
                "<javascript:alert(1)>",
                "x <a href=\"javascript:alert(1)\">a</a>",
                "x <a href=' java&Tab;script:alert(1)'>a</a>",
                "<div><a href=\"java\nscript:alert(1)\">a</a></div>",
                "![a](javascript:alert(1))",
                "<p><img src=\"javascript:alert(1)\" alt=\"a\"></p>"
            })
    void dangerousAddressesAreNeverPrinted(String text) {
        Rendered rendered = Rendered.of(text);
        assertThat(rendered.html()).doesNotContain("href").doesNotContain("src=");
        assertThat(rendered.problems()).hasSize(1).first().asString().contains("warning NL0412: a link to \"");
    }

    @Test
    void linksToTheWritersMachineAndToMissingHeadingsAreReported() {
        assertThat(Rendered.of("[a](http://localhost:8080/x) [b](#nowhere) [c](#here)\n\n## Here")
                        .problems())
                .containsExactly(
                        "a.md:1:5: warning NL0413: the link leads to the writer's own machine: \"http://localhost:8080/x\"",
                        "a.md:1:34: warning NL0414: no heading \"#nowhere\" in this text");
    }

    @Test
    void bareAddressesAreLinked() {
        assertThat(Rendered.html("See https://e.org/a_b_c?d=1&e (or http://x.org/y(z)). `https://e.org`"))
                .isEqualTo("<p>See <a href=\"https://e.org/a_b_c?d=1&amp;e\">https://e.org/a_b_c?d=1&amp;e</a> (or"
                        + " <a href=\"http://x.org/y(z)\">http://x.org/y(z)</a>). <code>https://e.org</code></p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "She said \"yes\".|She said “yes”.",
                "\"A 'b' c,\" it's|“A ‘b’ c,” it’s",
                "\"*So*\" and (\"this\")|“<em>So</em>” and (“this”)",
                "“Curly” stays, 5\" does|“Curly” stays, 5&quot; does",
                "the '90s and dogs' tails|the ’90s and dogs’ tails",
                "x <b title=\"y\">\"z\"</b>|x <b title=\"y\">“z”</b>"
            })
    void englishQuotes(String text, String html) {
        assertThat(Rendered.html(text)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void russianQuotesNestAndLeaveApostrophes() {
        Context context = new Context(Rendered.RU, "", Set.of());
        assertThat(Rendered.of(Rendered.SITE, "\"Газета \"Труд\" вышла\", д'Артаньян", context)
                        .html())
                .isEqualTo("<p>«Газета „Труд“ вышла», д'Артаньян</p>\n");
    }

    @Test
    void tablesScrollAndNameTheirColumns() {
        assertThat(Rendered.html("| a | b |\n|---|--:|\n| 1 | *2* |")).isEqualTo("""
                        <div class="table">
                        <table>
                        <thead>
                        <tr>
                        <th scope="col">a</th>
                        <th scope="col" class="align-right">b</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td>1</td>
                        <td class="align-right"><em>2</em></td>
                        </tr>
                        </tbody>
                        </table>
                        </div>""");
    }

    @Test
    void footnotesLeadThereAndBack() {
        assertThat(Rendered.html("A[^x] b[^x] c[^none].\n\n[^x]: Note."))
                .contains("A<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup>")
                .contains("c[^none].")
                .contains("<div class=\"footnotes\" role=\"doc-endnotes\">")
                .contains("<li id=\"fn-1\">")
                .contains("<a href=\"#fnref-1-2\" class=\"footnote-back\" role=\"doc-backlink\">↩</a>");
    }

    @Test
    void strikeThroughDefinitionsAndAttributes() {
        assertThat(Rendered.html("~~old~~ *new*{.big #n}"))
                .isEqualTo("<p><del>old</del> <em id=\"n\" class=\"big\">new</em></p>");
        assertThat(Rendered.html("*Term*\n: What it is"))
                .isEqualTo("<dl>\n<dt><em>Term</em></dt>\n<dd>What it is</dd>\n</dl>");
        assertThat(Rendered.html("Text {.lead}")).isEqualTo("<p class=\"lead\">Text </p>");
        assertThat(Rendered.html("*a*{onclick=x}")).isEqualTo("<p><em>a</em>{onclick=x}</p>");
    }

    @Test
    void marksOfOtherGeneratorsStayWithOneWarningForEachKind() {
        Rendered rendered = Rendered.of("{{<tube id>}} {{< x >}}\n\n{% raw %} {: .x} {{% y %}}\n\n`{% code %}`");
        assertThat(rendered.html())
                .isEqualTo(
                        "<p>{{&lt;tube id&gt;}} {{&lt; x &gt;}}</p>\n<p>{% raw %} {: .x} {{% y %}}</p>\n<p><code>{% code %}</code></p>\n");
        assertThat(rendered.problems())
                .containsExactly(
                        "a.md:1:1: warning NL0503: \"{{<tube id>}}\" belongs to another generator and is printed as it stands",
                        "a.md:3:1: warning NL0503: \"{% raw %}\" belongs to another generator and is printed as it stands",
                        "a.md:3:11: warning NL0503: \"{: .x}\" belongs to another generator and is printed as it stands",
                        "a.md:3:18: warning NL0503: \"{{% y %}}\" belongs to another generator and is printed as it stands");
    }

    @Test
    void factsAreReadOffTheText() {
        Facts facts = Rendered.of(
                        "## One\n\n![a](b.jpg)\n\nFirst *par* & `code`.\n\nSecond.\n\n<!--more-->\n\nThird 中文字.")
                .body()
                .facts();
        assertThat(facts.excerpt()).isEqualTo("First par & code. Second.");
        assertThat(facts.firstParagraph()).isEqualTo("First par & code.");
        assertThat(facts.words()).isEqualTo(8);
    }

    @Test
    void offsetsCountFrontMatter() {
        dev.newsline.diag.Diagnostics diagnostics = new dev.newsline.diag.Diagnostics();
        String text = "---\ntitle: x\n---\nA [b](c.md) [d](file:e)";
        Body body = Rendered.SITE.parse(new dev.newsline.diag.SourceText("a.md", text), 17, Context.PLAIN, diagnostics);
        Reference reference = body.facts().references().get(0);
        assertThat(text.substring(reference.start(), reference.end())).isEqualTo("c.md");
        assertThat(diagnostics.list()).first().asString().startsWith("a.md:4:17: ");
    }
}
