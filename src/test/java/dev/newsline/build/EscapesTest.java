package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What YAML's escapes and its contradictions must not bring into a page. */
class EscapesTest {
    private static final String SITE = """
            -- content/site.yaml --
            name: Wire
            baseUrl: https://news.example.org/
            timeZone: UTC
            """;

    @TempDir
    Path folder;

    @Test
    void controlCharactersWrittenAsEscapesAreSaidAndLeftOut() {
        Built built = SiteFixture.in(folder, SITE + """
                -- content/articles/a.md --
                ---
                title: "Gas\\u0001 talks \\uD83D\\uDE00"
                date: 2026-11-20
                summary: "A\\uFFFEB\\uD800C\\eD"
                ---
                Text.
                """).build();
        assertThat(built.diagnostics()).isEqualTo("""
                content/articles/a.md:2:8: warning NL0214: an invisible character stands here: U+0001
                    title: "Gas\\u0001 talks \\uD83D\\uDE00"
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: delete it; it is left out
                content/articles/a.md:4:10: warning NL0214: an invisible character stands here: U+FFFE
                    summary: "A\\uFFFEB\\uD800C\\eD"
                             ^^^^^^^^^^^^^^^^^^^^
                    hint: delete it; it is left out
                """);
        assertThat(built.file("2026/11/a/index.html")).contains("<h1>Gas talks \uD83D\uDE00</h1>");
        assertThat(built.file("feed.xml")).contains("ABCD");
        assertThat(built.filesWith("\u0001")).isEmpty();
    }

    @Test
    void whatIsADraftByOneOfTwoKeysIsADraft() {
        Built built = SiteFixture.in(folder, SITE + """
                -- content/articles/a.md --
                ---
                title: Perhaps
                date: 2026-11-20
                draft: false
                published: false
                ---
                Text.
                -- content/articles/b.md --
                ---
                title: Surely
                date: 2026-11-20
                draft: false
                published: true
                ---
                Text.
                """).build();
        assertThat(built.diagnostics()).isEqualTo("""
                content/articles/a.md:5:1: note NL0122: "draft" and "published" differ; "published" is meant
                    published: false
                    ^^^^^^^^^
                """);
        assertThat(built.filesWith("Perhaps")).isEmpty();
        assertThat(built.filesWith("Surely")).contains("2026/11/b/index.html");
    }
}
