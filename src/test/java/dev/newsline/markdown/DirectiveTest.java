package dev.newsline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectiveTest {
    @Test
    void aBlockGivesItsMarkdownToTheTheme() {
        Rendered rendered = Rendered.of("Before\n::: fact-box title=\"In figures\"\n* *One*\n:::\nAfter");
        assertThat(rendered.html()).isEqualTo("""
                        <p>Before</p>
                        <x-fact-box {title=In figures}>
                        <ul>
                        <li><em>One</em></li>
                        </ul>
                        </x-fact-box>
                        <p>After</p>
                        """);
        assertThat(rendered.body().facts().blocks()).containsExactly("fact-box");
        assertThat(rendered.problems()).isEmpty();
    }

    @Test
    void blocksNestAndFencedCodeHidesColons() {
        Rendered rendered = Rendered.of("::: fact-box\n::: quote by=“A. B.”\n```\n:::\n```\nx\n:::\ny\n:::\nz");
        assertThat(rendered.html()).isEqualTo("""
                        <x-fact-box {}>
                        <x-quote {by=A. B.}>
                        <pre><code>:::
                        </code></pre>
                        <p>x</p>
                        </x-quote>
                        <p>y</p>
                        </x-fact-box>
                        <p>z</p>
                        """);
        assertThat(rendered.problems()).isEmpty();
    }

    @Test
    void aGalleryIsARowOfFigures() {
        assertThat(Rendered.html("::: gallery\n- ![a](a.jpg \"A\")\n- ![b](b.jpg)\n:::"))
                .isEqualTo("""
                        <x-gallery {}>
                        <figure>
                        <img src="/a.jpg" alt="a" width="4" height="3" loading="lazy" />
                        <figcaption>A</figcaption>
                        </figure>
                        <figure>
                        <img src="/b.jpg" alt="b" width="4" height="3" loading="lazy" />
                        </figure>
                        </x-gallery>""");
    }

    @Test
    void aTableReadsItsDataAndGoesWhenItIsMissing() {
        Rendered rendered = Rendered.of("::: table data=polls.csv\n:::");
        assertThat(rendered.html()).contains("<th scope=\"col\">Party</th>").contains("<td>A &amp; B</td>");
        assertThat(rendered.body().facts().references())
                .containsExactly(new Reference(Reference.Kind.DATA, "polls.csv", 15, 24));
        assertThat(Rendered.html("::: table data=missing.csv\n:::")).isEmpty();
    }

    @Test
    void blocksOfTheThemeTakeAnyAttributes() {
        Rendered rendered = Rendered.of("::: poll of=\"x y\" n=3\n:::");
        assertThat(rendered.html()).startsWith("<x-poll {of=x y, n=3}>");
        assertThat(rendered.body().facts().references())
                .extracting(Reference::kind)
                .containsExactly(Reference.Kind.BLOCK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "::: fact-bx\\n:::|a.md:1:5: error NL0504: unknown block \"fact-bx\"",
                "a\\n\\n::: quote\\nb|a.md:3:1: error NL0505: the block \"quote\" is not closed",
                "::: table\\n:::|a.md:1:1: error NL0506: the block \"table\" needs \"data\"",
                "::: quote bye=x\\n:::|a.md:1:15: error NL0506: the block \"quote\" takes no \"bye\"",
                "::: quote by=\"x\\n:::|a.md:1:11: error NL0506: the block \"quote\" has an attribute that cannot be read: by=\"x",
                "::: embed url=x\\n:::|a.md:1:15: error NL0506: the block \"embed\" takes an https address as \"url\"",
                "a\\n\\n:::|a.md:3:1: error NL0506: the block \":::\" closes nothing"
            })
    void mistakesAreErrorsAtTheirPlace(String text, String problem) {
        assertThat(Rendered.of(text.replace("\\n", "\n")).problems()).containsExactly(problem);
    }
}
