package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors write where YAML is expected, and what they are told. */
class YamlMistakesTest {
    @TempDir
    Path root;

    @Test
    void colonInATitle() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Gas: ministers agree
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:11: error NL0109: a second colon in an unquoted value
                    title: Gas: ministers agree
                              ^
                    hint: put the value in quotes: title: "Gas: ministers agree"
                1 published, content/articles/a.md waits: NL0109
                """);
    }

    @Test
    void unclosedDoubleQuote() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: "Gas corridor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0110: the quotation mark is never closed
                    title: "Gas corridor
                           ^
                    hint: close it at the end of the value; a quotation mark inside a quoted value needs \\ before it
                1 published, content/articles/a.md waits: NL0110
                """);
    }

    @Test
    void unclosedSingleQuote() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: 'Gas corridor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0110: the quotation mark is never closed
                    title: 'Gas corridor
                           ^
                    hint: close it at the end of the value; a quotation mark inside a quoted value needs \\ before it
                1 published, content/articles/a.md waits: NL0110
                """);
    }

    @Test
    void quoteInsideQuotes() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: "The "corridor" opens"
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:14: error NL0127: the quotation mark closes before the value ends
                    title: "The "corridor" opens"
                                 ^^^^^^^^^^^^^^^^
                    hint: put the whole value in the other kind of quotes: title: 'The "corridor" opens'
                1 published, content/articles/a.md waits: NL0127
                """);
    }

    @Test
    void apostropheInSingleQuotes() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: 'Baku's corridor'
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:14: error NL0127: the quotation mark closes before the value ends
                    title: 'Baku's corridor'
                                 ^^^^^^^^^^^
                    hint: put the whole value in the other kind of quotes: title: "Baku's corridor"
                1 published, content/articles/a.md waits: NL0127
                """);
    }

    @Test
    void textAfterAQuote() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: "Corridor" opens: a start
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:19: error NL0127: the quotation mark closes before the value ends
                    title: "Corridor" opens: a start
                                      ^^^^^^^^^^^^^^
                    hint: put the whole value in the other kind of quotes: title: '"Corridor" opens: a start'
                1 published, content/articles/a.md waits: NL0127
                """);
    }

    @Test
    void typographicQuotesAroundAColon() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: “Gas: ministers agree”
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0111: a typographic quotation mark opens the value
                    title: “Gas: ministers agree”
                           ^
                    hint: YAML knows straight quotation marks only: title: "Gas: ministers agree"
                1 published, content/articles/a.md waits: NL0111
                """);
    }

    @Test
    void typographicQuotesInAList() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                topics: [“gas, oil”, oil]
                summary: „Half: open
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:10: error NL0111: a typographic quotation mark opens the value
                    summary: „Half: open
                             ^
                    hint: put the value in quotes: summary: "„Half: open"
                1 published, content/articles/a.md waits: NL0111
                """);
    }

    @Test
    void atAtTheStart() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: @ministers agree
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0112: an unquoted value starts with "@", which YAML keeps for itself
                    title: @ministers agree
                           ^
                    hint: put the value in quotes: title: "@ministers agree"
                1 published, content/articles/a.md waits: NL0112
                """);
    }

    @Test
    void asteriskAtTheStart() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: *Corridor opens*
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0112: an unquoted value starts with "*", which has a meaning in YAML
                    title: *Corridor opens*
                           ^
                    hint: put the value in quotes: title: "*Corridor opens*"
                1 published, content/articles/a.md waits: NL0112
                """);
    }

    @Test
    void percentAtTheStart() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: %5 more gas
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0112: an unquoted value starts with "%", which YAML keeps for itself
                    title: %5 more gas
                           ^
                    hint: put the value in quotes: title: "%5 more gas"
                1 published, content/articles/a.md waits: NL0112
                """);
    }

    @Test
    void exclamationAtTheStart() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: !Corridor opens
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0112: an unquoted value starts with "!", which has a meaning in YAML
                    title: !Corridor opens
                           ^
                    hint: put the value in quotes: title: "!Corridor opens"
                1 published, content/articles/a.md waits: NL0112
                """);
    }

    @Test
    void bracketAtTheStart() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: [Video] Corridor opens
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0112: an unquoted value starts with "[", which begins a list in YAML
                    title: [Video] Corridor opens
                           ^
                    hint: put the value in quotes: title: "[Video] Corridor opens"
                1 published, content/articles/a.md waits: NL0112
                """);
    }

    @Test
    void backtickAtTheStart() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: `corridor` opens
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0112: an unquoted value starts with "`", which YAML keeps for itself
                    title: `corridor` opens
                           ^
                    hint: put the value in quotes: title: "`corridor` opens"
                1 published, content/articles/a.md waits: NL0112
                """);
    }

    @Test
    void ampersandAtTheStart() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: &Co opens
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0112: an unquoted value starts with "&", which has a meaning in YAML
                    title: &Co opens
                           ^
                    hint: put the value in quotes: title: "&Co opens"
                1 published, content/articles/a.md waits: NL0112
                """);
    }

    @Test
    void unclosedBracketAtTheStart() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: [Video Corridor opens
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0128: the bracket "[" is never closed
                    title: [Video Corridor opens
                           ^
                    hint: close it with ], or put the whole value in quotes
                1 published, content/articles/a.md waits: NL0128
                """);
    }

    @Test
    void braceAtTheStart() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: {Video} Corridor opens
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0112: an unquoted value starts with "{", which begins a map in YAML
                    title: {Video} Corridor opens
                           ^
                    hint: put the value in quotes: title: "{Video} Corridor opens"
                1 published, content/articles/a.md waits: NL0112
                """);
    }

    @Test
    void noSpaceAfterTheColon() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title:Corridor opens
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:6: error NL0113: there is no space after the colon
                    title:Corridor opens
                         ^
                    hint: write "title: Corridor opens"
                1 published, content/articles/a.md waits: NL0113
                """);
    }

    @Test
    void noSpaceAfterTheOnlyColons() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title:Corridor
                date:2026-11-20
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:6: error NL0113: there is no space after the colon
                    title:Corridor
                         ^
                    hint: write "title: Corridor"
                1 published, content/articles/a.md waits: NL0113
                """);
    }

    @Test
    void fullWidthColon() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title：Corridor opens
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:6: error NL0114: a full-width colon (：) stands where a plain one belongs
                    title：Corridor opens
                         ^
                    hint: write ":" and a space
                1 published, content/articles/a.md waits: NL0114
                """);
    }

    @Test
    void fullWidthColonInTheLastLine() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                date: 2026-11-20 10:00
                title： Corridor opens
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:6: error NL0114: a full-width colon (：) stands where a plain one belongs
                    title： Corridor opens
                         ^
                    hint: write ":" and a space
                1 published, content/articles/a.md waits: NL0114
                """);
    }

    @Test
    void tabAsIndentation() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image:
                \tsrc: a.jpg
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:5:1: error NL0115: a tab is used as indentation
                     src: a.jpg
                    ^
                    hint: use spaces, two for each level
                1 published, content/articles/a.md waits: NL0115
                """);
    }

    @Test
    void duplicateKeys() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                title: Corridor opens
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:1: warning NL0116: the key "title" stands twice; the last one counts
                    title: Corridor opens
                    ^^^^^
                    hint: line 2 has it too; delete one of the two
                2 published
                """);
    }

    @Test
    void mergeMarksInTheFrontMatter() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                <<<<<<< HEAD
                title: Corridor
                =======
                title: Corridor opens
                >>>>>>> desk
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:1: error NL0108: a merge was not finished: "<<<<<<<" stands in the file
                    <<<<<<< HEAD
                    ^^^^^^^^^^^^
                    hint: choose one of the two versions and delete the marks
                1 published, content/articles/a.md waits: NL0108
                """);
    }

    @Test
    void mergeMarksInTheText() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                One.

                <<<<<<< HEAD
                Two.
                =======
                Three.
                >>>>>>> desk
                """)).isEqualTo("""
                content/articles/a.md:7:1: error NL0108: a merge was not finished: "<<<<<<<" stands in the file
                    <<<<<<< HEAD
                    ^^^^^^^^^^^^
                    hint: choose one of the two versions and delete the marks
                1 published, content/articles/a.md waits: NL0108
                """);
    }

    @Test
    void mergeMarksAroundTheFence() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                <<<<<<< HEAD
                ---
                title: Corridor
                =======
                ---
                title: Corridor opens
                >>>>>>> desk
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:1:1: error NL0108: a merge was not finished: "<<<<<<<" stands in the file
                    <<<<<<< HEAD
                    ^^^^^^^^^^^^
                    hint: choose one of the two versions and delete the marks
                1 published, content/articles/a.md waits: NL0108
                """);
    }

    @Test
    void placeholderDate() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: {{date}}
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0117: "{{date}}" was left from a form
                    date: {{date}}
                          ^^^^^^^^
                    hint: put the value itself in its place
                1 published, content/articles/a.md waits: NL0117
                """);
    }

    @Test
    void placeholderDay() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2024-08-DD
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0117: "2024-08-DD" was left from a form
                    date: 2024-08-DD
                          ^^^^^^^^^^
                    hint: put the value itself in its place
                1 published, content/articles/a.md waits: NL0117
                """);
    }

    @Test
    void placeholderTitle() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: "{{ title }}"
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:9: error NL0117: "{{ title }}" was left from a form
                    title: "{{ title }}"
                            ^^^^^^^^^^^
                    hint: put the value itself in its place
                1 published, content/articles/a.md waits: NL0117
                """);
    }

    @Test
    void fourDashes() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ----
                title: Corridor
                date: 2026-11-20 10:00
                ----
                Text.
                """)).isEqualTo("""
                content/articles/a.md:1:1: error NL0106: the fence has 4 dashes; it takes three
                    ----
                    ^^^^
                    hint: write ---
                1 published, content/articles/a.md waits: NL0106
                """);
    }

    @Test
    void fourDashesAtTheEnd() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ----
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:1: error NL0106: the fence has 4 dashes; it takes three
                    ----
                    ^^^^
                    hint: write ---
                1 published, content/articles/a.md waits: NL0106
                """);
    }

    @Test
    void twoDashes() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                --
                title: Corridor
                date: 2026-11-20 10:00
                --
                Text.
                """)).isEqualTo("""
                content/articles/a.md:1:1: error NL0106: the fence has 2 dashes; it takes three
                    --
                    ^^
                    hint: write ---
                1 published, content/articles/a.md waits: NL0106
                """);
    }

    @Test
    void dashesTypedByAWordProcessor() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                —
                title: Corridor
                date: 2026-11-20 10:00
                —
                Text.
                """)).isEqualTo("""
                content/articles/a.md:1:1: error NL0103: there is no front matter
                    —
                    ^
                    hint: the fence is three plain dashes: ---
                1 published, content/articles/a.md waits: NL0103
                """);
    }

    @Test
    void indentedFence() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                  ---
                  title: Corridor
                  date: 2026-11-20 10:00
                  ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:1:1: error NL0103: there is no front matter
                      ---
                    ^^^^^
                    hint: delete the spaces before ---
                1 published, content/articles/a.md waits: NL0103
                """);
    }

    @Test
    void unclosedFence() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00

                Text.
                """)).isEqualTo("""
                content/articles/a.md:1:1: error NL0105: the front matter is not closed
                    ---
                    ^^^
                    hint: put a line of three dashes after the last key
                1 published, content/articles/a.md waits: NL0105
                """);
    }

    @Test
    void textBeforeTheFence() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                From our correspondent
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:1:1: error NL0104: text stands before the front matter
                    From our correspondent
                    ^^^^^^^^^^^^^^^^^^^^^^
                    hint: move it below the front matter: the first line of a file is ---
                1 published, content/articles/a.md waits: NL0104
                """);
    }

    @Test
    void noFrontMatter() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                Corridor opens

                Text.
                """)).isEqualTo("""
                content/articles/a.md:1:1: error NL0103: there is no front matter
                    Corridor opens
                    ^^^^^^^^^^^^^^
                    hint: begin the file with ---, title: ..., date: ..., ---
                1 published, content/articles/a.md waits: NL0103
                """);
    }

    @Test
    void emptyFile() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                """)).isEqualTo("""
                content/articles/a.md:1:1: error NL0102: the file is empty
                    hint: delete it, or begin it with ---, title: ..., date: ..., ---
                1 published, content/articles/a.md waits: NL0102
                """);
    }

    @Test
    void toml() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                +++
                title = "Corridor"
                date = 2026-11-20
                +++
                Text.
                """)).isEqualTo("""
                content/articles/a.md:1:1: error NL0107: the front matter is TOML, which is not read here
                    +++
                    ^^^
                    hint: write it as YAML: --- around it, and "key: value" in place of "key = value"
                1 published, content/articles/a.md waits: NL0107
                """);
    }

    @Test
    void jsonFrontMatter() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                {
                  "title": "Corridor"
                }
                Text.
                """)).isEqualTo("""
                content/articles/a.md:1:1: error NL0103: there is no front matter
                    {
                    ^
                    hint: JSON is not read here; write it as YAML: --- around it, and key: value
                1 published, content/articles/a.md waits: NL0103
                """);
    }

    @Test
    void notUtf8() throws IOException {
        assertThat(Mistakes.found(root, """
                -- latin1:content/articles/a.md --
                ---
                title: Çorridor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0101: the file is not UTF-8: byte 0xC7 cannot be read
                    title: Çorridor
                           ^
                    hint: save the file as UTF-8
                1 published, content/articles/a.md waits: NL0101
                """);
    }

    @Test
    void utf16() throws IOException {
        assertThat(Mistakes.found(root, """
                -- utf16:content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:1:1: error NL0101: the file is not UTF-8: byte 0xFE cannot be read
                    þÿ\ufffd-\ufffd-\ufffd-\ufffd
                    ^
                    hint: save the file as UTF-8
                1 published, content/articles/a.md waits: NL0101
                """);
    }

    @Test
    void indentationOfKeys() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                 date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:1: error NL0129: the line stands further to the right than the keys above it
                     date: 2026-11-20 10:00
                    ^
                    hint: delete the spaces before the key
                1 published, content/articles/a.md waits: NL0129
                """);
    }

    @Test
    void listInsteadOfKeys() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                - title: Corridor
                - date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:1: error NL0119: a list of keys and values is expected, each line "key: value"
                    - title: Corridor
                    ^^^^^^^^^^^^^^^^^
                    hint: delete the "- " before the keys
                1 published, content/articles/a.md waits: NL0119
                """);
    }

    @Test
    void textInsteadOfKeys() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                Corridor opens
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:1: error NL0119: a list of keys and values is expected, each line "key: value"
                    Corridor opens
                    ^^^^^^^^^^^^^^
                    hint: such as "title: ..."
                1 published, content/articles/a.md waits: NL0119
                """);
    }

    @Test
    void anchorAndAlias() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                section: &s gas
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:10: error NL0112: an unquoted value starts with "&", which has a meaning in YAML
                    section: &s gas
                             ^
                    hint: put the value in quotes: section: "&s gas"
                1 published, content/articles/a.md waits: NL0112
                """);
    }

    @Test
    void deepNesting() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                internal: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:1: error NL0124: nested more than 20 deep
                    title: Corridor
                    ^
                1 published, content/articles/a.md waits: NL0124
                """);
    }

    @Test
    void unknownKey() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                sumary: Text
                foo: 1
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:1: warning NL0121: unknown key "sumary"
                    sumary: Text
                    ^^^^^^
                    hint: did you mean "summary"?
                content/articles/a.md:5:1: warning NL0121: unknown key "foo"
                    foo: 1
                    ^^^
                2 published
                """);
    }

    @Test
    void wrongType() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                summary: [a, b]
                noindex: perhaps
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:10: warning NL0120: "summary" takes text, not a list
                    summary: [a, b]
                             ^^^^^^
                content/articles/a.md:5:10: warning NL0120: "noindex" takes true or false, not "perhaps"
                    noindex: perhaps
                             ^^^^^^^
                2 published
                """);
    }

    @Test
    void keysOfOtherGenerators() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                weight: 10
                menu: main
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:1: note NL0123: "weight" means nothing here and is ignored (and 1 more like it)
                    weight: 10
                    ^^^^^^
                2 published
                """);
    }

    @Test
    void keyAndItsOtherSpelling() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                summary: One
                description: Two
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:5:1: note NL0122: "summary" and "description" differ; "summary" is meant
                    description: Two
                    ^^^^^^^^^^^
                2 published
                """);
    }

    @Test
    void oneUnknownKeyInManyFiles() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: A
                date: 2026-11-20 10:00
                sumary: Text
                ---
                Text.
                -- content/articles/b.md --
                ---
                title: B
                date: 2026-11-20 10:00
                author: Leyla
                sumary: Text
                ---
                Text.
                -- content/articles/c.md --
                ---
                title: C
                date: 2026-11-20 10:00
                sumary: Text
                foo: 1
                ---
                Text.
                -- content/articles/d.md --
                ---
                title: D
                date: 2026-11-20 10:00
                draft: true
                sumary: Text
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:1: warning NL0121: unknown key "sumary" (and in 2 more files)
                    sumary: Text
                    ^^^^^^
                    hint: did you mean "summary"?
                content/articles/c.md:5:1: warning NL0121: unknown key "foo"
                    foo: 1
                    ^^^
                content/articles/d.md:5:1: note NL0121: unknown key "sumary"
                    sumary: Text
                    ^^^^^^
                    hint: did you mean "summary"?
                4 published, content/articles/d.md waits: draft
                """);
    }

    @Test
    void keysOfOtherGeneratorsInManyFiles() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: A
                date: 2026-11-20 10:00
                weight: 10
                layout: single
                ---
                Text.
                -- content/articles/b.md --
                ---
                title: B
                date: 2026-11-20 10:00
                Weight: 20
                ---
                Text.
                -- content/articles/c.md --
                ---
                title: C
                date: 2026-11-20 10:00
                markup: html
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:1: note NL0123: "weight" means nothing here and is ignored (and 3 more like it, also in 2 other files)
                    weight: 10
                    ^^^^^^
                4 published
                """);
    }

    @Test
    void keysThatDifferInManyFiles() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: A
                date: 2026-11-20 10:00
                summary: One
                description: Two
                ---
                Text.
                -- content/articles/b.md --
                ---
                title: B
                date: 2026-11-20 10:00
                section: world
                category: economy
                ---
                Text.
                -- content/articles/c.md --
                ---
                title: C
                date: 2026-11-20 10:00
                summary: One
                excerpt: One
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:5:1: note NL0122: "summary" and "description" differ; "summary" is meant (and 1 more like it, also in 1 other file)
                    description: Two
                    ^^^^^^^^^^^
                4 published
                """);
    }
}
