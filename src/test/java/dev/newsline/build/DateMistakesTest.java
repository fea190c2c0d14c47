package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates as people write them, and what they are told. */
class DateMistakesTest {
    @TempDir
    Path root;

    @Test
    void dayFirst() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 23.11.2026
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "23.11.2026" is not a date
                    date: 23.11.2026
                          ^^^^^^^^^^
                    hint: write the year first: 2026-11-23
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void dayFirstWithTime() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 23.11.2026 14:30
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "23.11.2026 14:30" is not a date
                    date: 23.11.2026 14:30
                          ^^^^^^^^^^^^^^^^
                    hint: write the year first: 2026-11-23 14:30
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void american() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 11/23/2026
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "11/23/2026" is not a date
                    date: 11/23/2026
                          ^^^^^^^^^^
                    hint: write the year first: 2026-11-23
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void slashesDayFirst() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 23/11/2026
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "23/11/2026" is not a date
                    date: 23/11/2026
                          ^^^^^^^^^^
                    hint: write the year first: 2026-11-23
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void ambiguousSlashes() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 03/04/2026
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "03/04/2026" is not a date
                    date: 03/04/2026
                          ^^^^^^^^^^
                    hint: write the year first: 2026-03-04 if the month came first, 2026-04-03 if the day did
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void monthInWords() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: November 23, 2026
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "November 23, 2026" is not a date
                    date: November 23, 2026
                          ^^^^^^^^^^^^^^^^^
                    hint: write it in figures, the year first: 2026-11-23
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void monthInWordsDayFirst() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 23 November 2026
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "23 November 2026" is not a date
                    date: 23 November 2026
                          ^^^^^^^^^^^^^^^^
                    hint: write it in figures, the year first: 2026-11-23
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void thirtiethOfFebruary() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-02-30
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "2026-02-30" is not a date
                    date: 2026-02-30
                          ^^^^^^^^^^
                    hint: that month has 28 days
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void monthThirteen() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-13-01
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "2026-13-01" is not a date
                    date: 2026-13-01
                          ^^^^^^^^^^
                    hint: there is no month 13
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void twentyFour() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-22 24:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "2026-11-22 24:00" is not a date
                    date: 2026-11-22 24:00
                          ^^^^^^^^^^^^^^^^
                    hint: a day ends at 23:59; midnight is 00:00 of the next day
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void minuteSixty() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-22 10:60
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "2026-11-22 10:60" is not a date
                    date: 2026-11-22 10:60
                          ^^^^^^^^^^^^^^^^
                    hint: there is no such time of day
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void yearOnly() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "2026" is not a date
                    date: 2026
                          ^^^^
                    hint: write it as 2026-11-23 or 2026-11-23 14:30
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void slashesYearFirst() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026/11/23
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "2026/11/23" is not a date
                    date: 2026/11/23
                          ^^^^^^^^^^
                    hint: write it with hyphens: 2026-11-23
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void dotsYearFirst() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026.11.23
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "2026.11.23" is not a date
                    date: 2026.11.23
                          ^^^^^^^^^^
                    hint: write it with hyphens: 2026-11-23
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void aList() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: [2026-11-23]
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "a list" is not a date
                    date: [2026-11-23]
                          ^^^^^^^^^^^^
                    hint: write it as 2026-11-23 or 2026-11-23 14:30
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void twoDigitYear() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 23.11.26
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "23.11.26" is not a date
                    date: 23.11.26
                          ^^^^^^^^
                    hint: write it as 2026-11-23 or 2026-11-23 14:30
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void words() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: yesterday
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "yesterday" is not a date
                    date: yesterday
                          ^^^^^^^^^
                    hint: write it as 2026-11-23 or 2026-11-23 14:30
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void offsetTooLarge() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00 +25:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "2026-11-20 10:00 +25:00" is not a date
                    date: 2026-11-20 10:00 +25:00
                          ^^^^^^^^^^^^^^^^^^^^^^^
                    hint: there is no such offset from UTC
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void amPm() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 2:30 PM
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: error NL0203: "2026-11-20 2:30 PM" is not a date
                    date: 2026-11-20 2:30 PM
                          ^^^^^^^^^^^^^^^^^^
                    hint: write the time with 24 hours: 2026-11-20 14:30
                1 published, content/articles/a.md waits: NL0203
                """);
    }

    @Test
    void noDate() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:2:8: error NL0202: the article has no date
                    title: Corridor
                           ^^^^^^^^
                    hint: add a line "date: 2026-11-23 14:30"
                1 published, content/articles/a.md waits: NL0202
                """);
    }

    @Test
    void emptyDate() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date:
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:6: error NL0202: the article has no date
                    date:
                         ^
                    hint: add a line "date: 2026-11-23 14:30"
                1 published, content/articles/a.md waits: NL0202
                """);
    }

    @Test
    void moreThanAYearAhead() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2028-01-05
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: warning NL0205: 2028-01-05 is more than a year ahead
                    date: 2028-01-05
                          ^^^^^^^^^^
                    hint: correct the year; if it is meant, an embargo says so
                1 published, content/articles/a.md waits: future
                """);
    }

    @Test
    void before1990() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 1926-11-20
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:3:7: warning NL0206: 1926-11-20 is before 1990
                    date: 1926-11-20
                          ^^^^^^^^^^
                    hint: correct the year, unless the article is so old
                2 published
                """);
    }

    @Test
    void moreBefore1990ThanTypingErrors() throws IOException {
        StringBuilder site = new StringBuilder();
        for (int i = 10; i < 31; i++) {
            site.append("-- content/articles/a")
                    .append(i)
                    .append(".md --\n---\ntitle: Corridor\ndate: 1926-11-20\n---\n");
        }
        assertThat(Mistakes.found(root, site.toString())).isEqualTo("""
                content/articles/a10.md:3:7: warning NL0206: 1926-11-20 is before 1990
                    date: 1926-11-20
                          ^^^^^^^^^^
                    hint: correct the year, unless the article is so old; 20 more are as old, and are not named
                22 published
                """);
    }

    @Test
    void updatedBeforeDate() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                updated: 2026-11-19 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:10: warning NL0207: "updated" (2026-11-19) is before the date (2026-11-20) and is ignored
                    updated: 2026-11-19 10:00
                             ^^^^^^^^^^^^^^^^
                    hint: write when the text was last changed in substance, or delete the line
                2 published
                """);
    }

    @Test
    void updatedUnreadable() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                lastmod: 21.11.2026
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:10: warning NL0204: "21.11.2026" is not a date and is ignored
                    lastmod: 21.11.2026
                             ^^^^^^^^^^
                    hint: write the year first: 2026-11-21
                2 published
                """);
    }

    @Test
    void embargoUnreadable() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                embargo: tomorrow
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:10: error NL0219: the embargo "tomorrow" cannot be read, so the article waits
                    embargo: tomorrow
                             ^^^^^^^^
                    hint: write it as 2026-11-23 or 2026-11-23 14:30
                1 published, content/articles/a.md waits: NL0219
                """);
    }

    @Test
    void expiryUnreadable() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                expires: 01.12.2026
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:10: error NL0220: the expiry "01.12.2026" cannot be read, so the article waits
                    expires: 01.12.2026
                             ^^^^^^^^^^
                    hint: write the year first: 2026-12-01
                1 published, content/articles/a.md waits: NL0220
                """);
    }

    @Test
    void dateInTheNameUnreadable() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/2026-02-30-a.md --
                ---
                title: Corridor
                ---
                Text.
                """)).isEqualTo("""
                content/articles/2026-02-30-a.md:1:1: error NL0203: "2026-02-30" is not a date
                    hint: that month has 28 days
                1 published, content/articles/2026-02-30-a.md waits: NL0203
                """);
    }

    @Test
    void draftNeitherTrueNorFalse() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                draft: yes
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:8: error NL0221: "draft: yes" is neither true nor false, so the article waits
                    draft: yes
                           ^^^
                    hint: write draft: true or draft: false
                1 published, content/articles/a.md waits: NL0221
                """);
    }

    @Test
    void publishedNeitherTrueNorFalse() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                published: no
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:12: error NL0221: "published: no" is neither true nor false, so the article waits
                    published: no
                               ^^
                    hint: write published: true or published: false
                1 published, content/articles/a.md waits: NL0221
                """);
    }
}
