package dev.newsline.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
    private static final String EVERYTHING = """
            name: "A \\" quoted"
            other: 'it''s'
            list: [a, "b", {c: d, e: [f]}]
            map: {a: 1, b: [2, 3]}
            block: |
              two
              lines
            folded: >-
              one
            items:
              - {network: telegram, url: "https://t.me/x"}
              - x
            """;

    @Test
    void aFileMayEndAnywhere() {
        for (int end = 0; end <= EVERYTHING.length(); end++) {
            for (String after :
                    new String[] {"", "\n", "[", "{", "[\n", "{ ", "\"", "'", "*", "&", "!", "?", ": ", "- "}) {
                String text = EVERYTHING.substring(0, end) + after;
                Diagnostics diagnostics = new Diagnostics();
                YamlNode read = new YamlReader().read(new SourceText("site.yaml", text), 0, text.length(), diagnostics);
                assertThat(read == null && diagnostics.list().isEmpty())
                        .as(text)
                        .isFalse();
            }
        }
    }

    @Test
    void theBracketThatTheFileEndsInIsPointedAt() {
        Diagnostics diagnostics = new Diagnostics();
        String text = "name: News\nmenus: {footer: [\n";
        new YamlReader().readMap(new SourceText("site.yaml", text), diagnostics);
        assertThat(diagnostics.list()).singleElement().satisfies(YamlReaderTest::isAtTheBracket);
    }

    private static void isAtTheBracket(Diagnostic diagnostic) {
        assertThat(diagnostic.code()).isEqualTo(Code.YAML_UNCLOSED_BRACKET);
        assertThat(diagnostic.span().line()).isEqualTo(2);
        assertThat(diagnostic.span().column()).isEqualTo(17);
        assertThat(diagnostic.hint()).isEqualTo("close it with ], or put the whole value in quotes");
    }
}
