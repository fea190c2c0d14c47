package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of files, slugs and addresses that cannot stay. */
class NameMistakesTest {
    @TempDir
    Path root;

    @Test
    void twoNamesThatDifferInCase() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/Corridor.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                -- content/articles/corridor.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/corridor.md:1:1: error NL0302: differs from content/articles/Corridor.md in upper and lower case or Unicode form only
                    hint: rename one of the two
                2 published
                """);
    }

    @Test
    void twoNamesThatDifferInUnicodeForm() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/şəki.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                -- content/articles/s\u0327əki.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/şəki.md:1:1: error NL0302: differs from content/articles/s\u0327əki.md in upper and lower case or Unicode form only
                    hint: rename one of the two
                2 published
                """);
    }

    @Test
    void twoPicturesThatDifferInCase() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                -- content/media/A.txt --
                x
                -- content/media/a.txt --
                x
                """)).isEqualTo("""
                content/media/a.txt:1:1: error NL0302: differs from content/media/A.txt in upper and lower case or Unicode form only
                    hint: rename one of the two
                2 published
                """);
    }

    @Test
    void spaceInAName() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/gas corridor.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/gas corridor.md:1:1: warning NL0303: the file's name has a space in it
                    hint: rename it: letters, figures and hyphens are safe everywhere
                2 published
                """);
    }

    @Test
    void percentInAName() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/gas%20corridor.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/gas%20corridor.md:1:1: warning NL0303: the file's name has "%" in it
                    hint: rename it: letters, figures and hyphens are safe everywhere
                2 published
                """);
    }

    @Test
    void hashInAName() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/gas#1.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/gas#1.md:1:1: warning NL0303: the file's name has "#" in it
                    hint: rename it: letters, figures and hyphens are safe everywhere
                2 published
                """);
    }

    @Test
    void quotesInAName() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/gas "x" 'y'.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/gas "x" 'y'.md:1:1: warning NL0303: the file's name has a space in it
                    hint: rename it: letters, figures and hyphens are safe everywhere
                2 published
                """);
    }

    @Test
    void emojiInAName() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/gas🔥.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/gas🔥.md:1:1: warning NL0303: the file's name has an emoji in it
                    hint: rename it: letters, figures and hyphens are safe everywhere
                2 published
                """);
    }

    @Test
    void emptySlug() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/2026-11-20-!!!.md --
                ---
                title: "!?"
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/2026-11-20-!!!.md:2:8: error NL0304: nothing is left of "!?" for an address
                    title: "!?"
                           ^^^^
                    hint: add a line "slug: ..." with Latin letters
                1 published, content/articles/2026-11-20-!!!.md waits: NL0304
                """);
    }

    @Test
    void longName() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/corridor-corridor-corridor-corridor-corridor-corridor-corridor-corridor-corridor\
                -corridor-corridor-corridor-corridor-corridor-corridor-corridor-corridor-corridor-corridor-corridor-\
                corridor-corridor-corridor-corridor-corridor-corridor-corridor-x.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                2 published
                """);
    }

    @Test
    void longSlug() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                slug: corridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorcorrid\
                orcorridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorco\
                rridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorcorridor
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:7: error NL0312: the address has a part of 264 bytes; a file's name takes 255
                    slug: corridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorcorridorco…
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: give it a shorter slug
                1 published, content/articles/a.md waits: NL0312
                """);
    }

    @Test
    void dotsInTheSlug() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                slug: "../gas"
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:7: error NL0305: "../gas" cannot be an address: it has ".." or "." in it
                    slug: "../gas"
                          ^^^^^^^^
                1 published, content/articles/a.md waits: NL0305
                """);
    }

    @Test
    void hostInTheSlug() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                slug: "https://example.org/gas"
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:7: error NL0305: "https://example.org/gas" cannot be an address: it names a host
                    slug: "https://example.org/gas"
                          ^^^^^^^^^^^^^^^^^^^^^^^^^
                1 published, content/articles/a.md waits: NL0305
                """);
    }

    @Test
    void queryInTheSlug() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                slug: "gas?x=1"
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:7: error NL0305: "gas?x=1" cannot be an address: it has a query or an anchor
                    slug: "gas?x=1"
                          ^^^^^^^^^
                1 published, content/articles/a.md waits: NL0305
                """);
    }

    @Test
    void spaceInTheSlug() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                slug: "gas corridor"
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:7: error NL0305: "gas corridor" cannot be an address: it has characters that an address cannot have
                    slug: "gas corridor"
                          ^^^^^^^^^^^^^^
                1 published, content/articles/a.md waits: NL0305
                """);
    }

    @Test
    void slashInTheSlug() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                slug: "a/b"
                ---
                Text.
                """)).isEqualTo("""
                2 published
                """);
    }

    @Test
    void percentInTheSlug() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                slug: "a%20b"
                ---
                Text.
                """)).isEqualTo("""
                2 published
                """);
    }

    @Test
    void dotsInTheUrl() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                url: "/a/../gas/"
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:6: error NL0305: "/a/../gas/" cannot be an address: it has ".." or "." in it
                    url: "/a/../gas/"
                         ^^^^^^^^^^^^
                1 published, content/articles/a.md waits: NL0305
                """);
    }

    @Test
    void hostInTheUrl() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                url: "https://example.org/gas"
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:6: error NL0305: "https://example.org/gas" cannot be an address: it names a host
                    url: "https://example.org/gas"
                         ^^^^^^^^^^^^^^^^^^^^^^^^^
                1 published, content/articles/a.md waits: NL0305
                """);
    }

    @Test
    void slashesInTheUrl() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                url: "//example.org/gas"
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:6: error NL0305: "//example.org/gas" cannot be an address: it names a host
                    url: "//example.org/gas"
                         ^^^^^^^^^^^^^^^^^^^
                1 published, content/articles/a.md waits: NL0305
                """);
    }

    @Test
    void queryInTheUrl() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                url: "/gas/?x=1"
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:6: error NL0305: "/gas/?x=1" cannot be an address: it has a query or an anchor
                    url: "/gas/?x=1"
                         ^^^^^^^^^^^
                1 published, content/articles/a.md waits: NL0305
                """);
    }

    @Test
    void anchorInTheUrl() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                url: "/gas/#x"
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:6: error NL0305: "/gas/#x" cannot be an address: it has a query or an anchor
                    url: "/gas/#x"
                         ^^^^^^^^^
                1 published, content/articles/a.md waits: NL0305
                """);
    }

    @Test
    void underscoreInTheUrl() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                url: "/_gas/"
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:6: error NL0305: "/_gas/" cannot be an address: no part of an address begins with _
                    url: "/_gas/"
                         ^^^^^^^^
                1 published, content/articles/a.md waits: NL0305
                """);
    }

    @Test
    void aliasesThatAreNoAddresses() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                aliases:
                  - /../old/
                  - https://example.org/old/
                  - /old/?id=7
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:5:5: warning NL0306: the alias "/../old/" is ignored: it has ".." or "." in it
                      - /../old/
                        ^^^^^^^^
                content/articles/a.md:6:5: warning NL0306: the alias "https://example.org/old/" is ignored: it names a host
                      - https://example.org/old/
                        ^^^^^^^^^^^^^^^^^^^^^^^^
                content/articles/a.md:7:5: warning NL0306: the alias "/old/?id=7" is ignored: it has a query or an anchor
                      - /old/?id=7
                        ^^^^^^^^^^
                2 published
                """);
    }

    @Test
    void aliasOfALivingPage() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                aliases: [/2026/11/good/]
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:11: warning NL0309: the alias /2026/11/good/ is ignored: it is the address of content/articles/good.md
                    aliases: [/2026/11/good/]
                              ^^^^^^^^^^^^^^
                2 published
                """);
    }

    @Test
    void aliasOfItself() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                aliases: [/2026/11/a]
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:11: warning NL0306: the alias "/2026/11/a" is ignored: it is the article's own address
                    aliases: [/2026/11/a]
                              ^^^^^^^^^^
                2 published
                """);
    }

    @Test
    void aliasesInARing() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                aliases: [/2026/11/b/]
                ---
                Text.
                -- content/articles/b.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                aliases: [/2026/11/a/]
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:11: warning NL0309: the alias /2026/11/b/ is ignored: it is the address of content/articles/b.md
                    aliases: [/2026/11/b/]
                              ^^^^^^^^^^^
                content/articles/b.md:4:11: warning NL0309: the alias /2026/11/a/ is ignored: it is the address of content/articles/a.md
                    aliases: [/2026/11/a/]
                              ^^^^^^^^^^^
                3 published
                """);
    }

    @Test
    void oneAliasTwice() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                aliases: [/old/]
                ---
                Text.
                -- content/articles/b.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                aliases: [/old/]
                ---
                Text.
                """)).isEqualTo("""
                content/articles/b.md:4:11: warning NL0309: the alias /old/ is ignored: it is the address of content/articles/a.md
                    aliases: [/old/]
                              ^^^^^
                3 published
                """);
    }

    @Test
    void oneIdTwice() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                id: gas
                ---
                Text.
                -- content/articles/b.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                id: gas
                ---
                Text.
                """)).isEqualTo("""
                content/articles/b.md:4:5: error NL0310: the id "gas" belongs to content/articles/a.md already
                    id: gas
                        ^^^
                    hint: give one of the two another id or name
                2 published, content/articles/b.md waits: NL0310
                """);
    }

    @Test
    void oneAddressTwice() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                slug: gas
                ---
                Text.
                -- content/articles/b.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                slug: gas
                ---
                Text.
                """)).isEqualTo("""
                content/articles/b.md:4:7: error NL0307: /2026/11/gas/ is the address of content/articles/a.md, which was published first
                    slug: gas
                          ^^^
                    hint: change it to "slug: gas-2"
                2 published, content/articles/b.md waits: NL0307
                """);
    }

    @Test
    void reservedAddress() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                url: /line/
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:6: error NL0308: /line/ is the address of "line"
                    url: /line/
                         ^^^^^^
                    hint: give it another url, or none
                1 published, content/articles/a.md waits: NL0308
                """);
    }

    @Test
    void reservedSlugOfAPage() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/pages/line.md --
                ---
                title: Line
                ---
                Text.
                """)).isEqualTo("""
                content/pages/line.md:2:8: error NL0613: "line" is reserved for the News Line
                    title: Line
                           ^^^^
                    hint: add a line "slug: ..."
                1 published, content/pages/line.md waits: NL0613
                """);
    }

    @Test
    void reservedSlugOfASection() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/sections/gas.yaml --
                name: Gas
                slug: topics
                -- content/articles/gas/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/sections/gas.yaml:2:7: error NL0613: "topics" is reserved for a part of the site itself
                    slug: topics
                          ^^^^^^
                    hint: give the section another slug
                nothing published
                """);
    }

    @Test
    void yearAsASection() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                section: "2026"
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:10: error NL0613: "2026" is reserved for the archive of a year
                    section: "2026"
                             ^^^^^^
                    hint: write another section
                1 published, content/articles/a.md waits: NL0613
                """);
    }

    @Test
    void noSuchLanguage() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.tr.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.tr.md:1:1: error NL0301: no such language: "tr"
                    hint: the site's languages are en; add it to languages in site.yaml, or rename the file
                1 published, content/articles/a.tr.md waits: NL0301
                """);
    }

    @Test
    void noSuchLanguageInTheFrontMatter() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                lang: tr
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0301: no such language: "tr"
                    lang: tr
                          ^^
                    hint: the site's languages are en
                1 published, content/articles/a.md waits: NL0301
                """);
    }

    @Test
    void unknownFile() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                -- content/articles/a.docx --
                x
                -- content/notes.txt --
                x
                """)).isEqualTo("""
                content/articles/a.docx:1:1: note NL0311: not read: articles/a.docx, notes.txt
                    hint: articles end in .md; notes of the desk may begin with _
                2 published
                """);
    }

    @Test
    void staticReplaces() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                -- content/static/robots.txt --
                User-agent: *
                """)).isEqualTo("""
                content/static/robots.txt:1:1: note NL0315: takes the place of the generated robots.txt
                2 published
                """);
    }

    @Test
    void staticOverAPage() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                Text.
                -- content/static/2026/11/a/index.html --
                x
                """)).isEqualTo("""
                content/articles/a.md:1:1: error NL0313: /2026/11/a/index.html would be written by both static/2026/11/a/index.html and articles/a.md
                nothing published
                """);
    }
}
