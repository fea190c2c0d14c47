package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles and texts that are not what their writer meant. */
class TextMistakesTest {
    @TempDir
    Path root;

    @Test
    void noTitle() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:1: error NL0201: the article has no title
                    date: 2026-11-20 10:00
                    ^
                    hint: add a line "title: ..." between the fences
                1 published, content/articles/a.md waits: NL0201
                """);
    }

    @Test
    void blankTitle() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: "  "
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0201: the article has no title
                    title: "  "
                           ^^^^
                    hint: write the headline between the quotes
                1 published, content/articles/a.md waits: NL0201
                """);
    }

    @Test
    void emptyTitle() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title:
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:1: error NL0201: the article has no title
                    title:
                    ^
                    hint: add a line "title: ..." between the fences
                1 published, content/articles/a.md waits: NL0201
                """);
    }

    @Test
    void titleIsAList() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: [Corridor, opens]
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0208: the title is a list, not text
                    title: [Corridor, opens]
                           ^^^^^^^^^^^^^^^^^
                    hint: put the title in quotes
                1 published, content/articles/a.md waits: NL0208
                """);
    }

    @Test
    void titleIsAMap() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: {en: Corridor}
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0208: the title is a map, not text
                    title: {en: Corridor}
                           ^^^^^^^^^^^^^^
                    hint: put the title in quotes
                1 published, content/articles/a.md waits: NL0208
                """);
    }

    @Test
    void titleIsASpreadsheetNumber() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: 1.23E+11
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: warning NL0209: the title "1.23E+11" looks like a number that a spreadsheet has written
                    title: 1.23E+11
                           ^^^^^^^^
                    hint: write the headline itself, in quotes if it is a number
                2 published
                """);
    }

    @Test
    void htmlInTheTitle() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: <b>Corridor</b> opens
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: warning NL0210: HTML stands in the title and is printed as it is
                    title: <b>Corridor</b> opens
                           ^^^^^^^^^^^^^^^^^^^^^
                    hint: a title is plain text; delete the marks
                2 published
                """);
    }

    @Test
    void entityInTheTitle() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Oil &amp; gas
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: warning NL0225: "&amp;" stands in the title and is read as "&"
                    title: Oil &amp; gas
                           ^^^^^^^^^^^^^
                    hint: a title is plain text; write: Oil & gas
                2 published
                """);
    }

    @Test
    void longTitle() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corridor Cor\
                ridor Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corr\
                idor Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corri\
                dor Corridor\s
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: warning NL0211: the title has 305 characters; more than 300 are hardly a headline
                    title: Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corridor Corri…
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: what does not fit belongs into standfirst or summary
                2 published
                """);
    }

    @Test
    void replacementCharacter() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Az\ufffdrbaycan.
                """)).isEqualTo("""
                content/articles/a.md:5:3: warning NL0212: a character was lost here: U+FFFD
                    Az\ufffdrbaycan.
                      ^
                    hint: type the character again
                2 published
                """);
    }

    @Test
    void replacementCharacterInTheTitle() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Az\ufffdrbaycan
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:10: warning NL0212: a character was lost here: U+FFFD
                    title: Az\ufffdrbaycan
                             ^
                    hint: type the character again
                2 published
                """);
    }

    @Test
    void mojibakeAzerbaijani() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: AzÉ™rbaycan
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:10: warning NL0213: "É™" looks like UTF-8 that was read as something else
                    title: AzÉ™rbaycan
                             ^^
                    hint: copy the text from its source again, as UTF-8
                2 published
                """);
    }

    @Test
    void mojibakeQuotes() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                â€œYesâ€\u009d, he said.
                """)).isEqualTo("""
                content/articles/a.md:5:1: warning NL0213: "â€œ" looks like UTF-8 that was read as something else
                    â€œYesâ€\ufffd, he said.
                    ^^^
                    hint: copy the text from its source again, as UTF-8
                content/articles/a.md:5:9: warning NL0214: an invisible character stands here: U+009D
                    â€œYesâ€\ufffd, he said.
                            ^
                    hint: delete it
                2 published
                """);
    }

    @Test
    void mojibakeRussian() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                ÐŸÑ€Ð¸Ð²ÐµÑ‚.
                """)).isEqualTo("""
                content/articles/a.md:5:1: warning NL0213: "ÐŸ" looks like UTF-8 that was read as something else
                    ÐŸÑ€Ð¸Ð²ÐµÑ‚.
                    ^^
                    hint: copy the text from its source again, as UTF-8
                2 published
                """);
    }

    @Test
    void zeroWidthSpace() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corri\u200bdor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:13: warning NL0214: an invisible character stands here: U+200B
                    title: Corri\ufffddor
                                ^
                    hint: delete it
                2 published
                """);
    }

    @Test
    void bidiOverride() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                See \u202eevil\u202c here.
                """)).isEqualTo("""
                content/articles/a.md:5:5: warning NL0214: an invisible character stands here: U+202E
                    See \ufffdevil\ufffd here.
                        ^
                    hint: delete it
                2 published
                """);
    }

    @Test
    void controlCharacter() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                A bell\u0007 here.
                """)).isEqualTo("""
                content/articles/a.md:5:7: warning NL0214: an invisible character stands here: U+0007
                    A bell\ufffd here.
                          ^
                    hint: delete it
                2 published
                """);
    }

    @Test
    void controlCharacterInTheTitle() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corr\u0007idor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:12: error NL0130: a control character stands here: U+0007
                    title: Corr\ufffdidor
                               ^
                    hint: delete it
                1 published, content/articles/a.md waits: NL0130
                """);
    }

    @Test
    void cyrillicInALatinWord() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Сorridor opens
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: warning NL0215: Cyrillic letters stand in the Latin word "Сorridor": С
                    title: Сorridor opens
                           ^^^^^^^^
                    hint: type them again with the other keyboard
                2 published
                """);
    }

    @Test
    void latinInACyrillicWord() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Мocква ждёт
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: warning NL0215: Latin letters stand in the Cyrillic word "Мocква": oc
                    title: Мocква ждёт
                           ^^^^^^
                    hint: type them again with the other keyboard
                2 published
                """);
    }

    @Test
    void unknownType() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                type: analisys
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:7: note NL0216: unknown type "analisys"; it is printed as news
                    type: analisys
                          ^^^^^^^^
                    hint: did you mean "analysis"?
                2 published
                """);
    }

    @Test
    void unknownFlag() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                flags: [noFed]
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:9: warning NL0217: unknown flag "noFed"
                    flags: [noFed]
                            ^^^^^
                    hint: did you mean "noFeed"?
                2 published
                """);
    }

    @Test
    void correctionWithoutText() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                corrections: [{date: 2026-11-21, kind: update}]
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:15: warning NL0218: a correction needs a text
                    corrections: [{date: 2026-11-21, kind: update}]
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: it is not printed
                2 published
                """);
    }

    @Test
    void correctionOfUnknownKind() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                corrections: [{date: 2026-11-21, kind: retracted, text: Withdrawn}]
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:40: error NL0224: a correction cannot be read, and it may be a retraction, so the article waits
                    corrections: [{date: 2026-11-21, kind: retracted, text: Withdrawn}]
                                                           ^^^^^^^^^
                    hint: kinds are correction, clarification, update and retraction
                1 published, content/articles/a.md waits: NL0224
                """);
    }

    @Test
    void retractionWithoutDate() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                corrections: [{kind: retraction, text: Withdrawn}]
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:15: error NL0224: a correction cannot be read, and it may be a retraction, so the article waits
                    corrections: [{kind: retraction, text: Withdrawn}]
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: it needs a date and a text
                1 published, content/articles/a.md waits: NL0224
                """);
    }

    @Test
    void correctionIsAText() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                corrections: [Withdrawn]
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:15: error NL0224: a correction cannot be read, and it may be a retraction, so the article waits
                    corrections: [Withdrawn]
                                  ^^^^^^^^^
                    hint: each takes the form {date, kind, text}
                1 published, content/articles/a.md waits: NL0224
                """);
    }

    @Test
    void sourceAddress() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                source: {name: Wire, url: "wire.example"}
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:27: warning NL0222: "wire.example" is not an address that a reader can open
                    source: {name: Wire, url: "wire.example"}
                                              ^^^^^^^^^^^^^^
                    hint: it must begin with https://
                2 published
                """);
    }

    @Test
    void secondHeadline() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                # Something else

                Text.
                """)).isEqualTo("""
                content/articles/a.md:5:1: warning NL0502: a second headline (#) is printed as a heading of the second level
                    # Something else
                    ^^^^^^^^^^^^^^^^
                    hint: write ## for a heading; the headline comes from the title
                2 published
                """);
    }

    @Test
    void shortcodes() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                {{< youtube abc >}}

                {% include a %}
                """)).isEqualTo("""
                content/articles/a.md:5:1: warning NL0503: "{{< youtube abc >}}" belongs to another generator and is printed as it stands
                    {{< youtube abc >}}
                    ^^^^^^^^^^^^^^^^^^^
                content/articles/a.md:7:1: warning NL0503: "{% include a %}" belongs to another generator and is printed as it stands
                    {% include a %}
                    ^^^^^^^^^^^^^^^
                2 published
                """);
    }

    @Test
    void unknownBlock() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.

                ::: factbox
                One.
                :::
                """)).isEqualTo("""
                content/articles/a.md:7:5: error NL0504: unknown block "factbox"
                    ::: factbox
                        ^^^^^^^
                    hint: did you mean "fact-box"?
                1 published, content/articles/a.md waits: NL0504
                """);
    }

    @Test
    void unclosedBlock() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.

                ::: fact-box
                One.
                """)).isEqualTo("""
                content/articles/a.md:7:1: error NL0505: the block "fact-box" is not closed
                    ::: fact-box
                    ^^^^^^^^^^^^
                    hint: a line of ::: alone closes it
                1 published, content/articles/a.md waits: NL0505
                """);
    }

    @Test
    void script() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.

                <script>alert(1)</script>

                <p onclick="x()">Yes</p>
                """)).isEqualTo("""
                content/articles/a.md:7:1: warning NL0507: <script> is not printed
                    <script>alert(1)</script>
                    ^^^^^^^
                content/articles/a.md:9:1: warning NL0507: the attribute "onclick" is not printed
                    <p onclick="x()">Yes</p>
                    ^^
                2 published
                """);
    }

    @Test
    void entitiesInTheTitle() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: "Oil&nbsp;&amp; gas: the ministers&#8217; view &lt;b&gt;"
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: warning NL0225: "&nbsp;" stands in the title and is read as " "
                    title: "Oil&nbsp;&amp; gas: the ministers&#8217; view &lt;b&gt;"
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: a title is plain text; write: Oil & gas: the ministers’ view <b>
                2 published
                """);
    }

    @Test
    void noEntityInTheTitle() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: AT&T; R&D &foo; &
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                2 published
                """);
    }

    @Test
    void severalHeadlines() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: A
                date: 2026-11-20 10:00
                ---
                # One

                # Two

                # Three
                """)).isEqualTo("""
                content/articles/a.md:5:1: warning NL0502: a second headline (#) is printed as a heading of the second level (and 2 more like it)
                    # One
                    ^^^^^
                    hint: write ## for a heading; the headline comes from the title
                2 published
                """);
    }
}
