package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import dev.newsline.assemble.Turn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The instant that is named is the first at which a build makes something else. */
class DueTest {
    private static final Set<Turn.Kind> MAY = EnumSet.of(Turn.Kind.PIN, Turn.Kind.BREAKING);

    @TempDir
    Path folder;

    private static Map<String, String> build(Options options) throws IOException {
        return new Built(options.out(), Build.run(options)).hex();
    }

    @Test
    void fromOneInstantToTheNext() throws IOException {
        Set<Turn.Kind> seen = EnumSet.noneOf(Turn.Kind.class);
        for (int sequence = 0; sequence < 3; sequence++) {
            EditedNewsroom newsroom = new EditedNewsroom(folder.resolve("s" + sequence), 70 + sequence);
            for (int i = 0; i < 25; i++) {
                newsroom.edit();
            }
            String article = "content/articles/world/z.md";
            newsroom.site().write(article, """
                    ---
                    title: Last
                    date: 2026-11-26 10:00
                    pinned: 2026-11-27 10:00
                    breaking: 2026-11-26 15:00:30
                    expires: 2026-11-28 10:00
                    ---
                    Text.
                    """);
            newsroom.site()
                    .write(
                            "content/articles/world/y.md",
                            "---\ntitle: Kept\ndate: 2026-11-09\nembargo: 2026-11-10 06:30\n---\nText.\n");
            Instant now = Instant.parse("2026-11-10T00:00:00Z");
            Map<String, String> standing = build(newsroom.options().at(now));
            for (int step = 0; step < 12; step++) {
                Due due = Due.of(newsroom.options().at(now), true);
                assertThat(due.planned()).isTrue();
                Instant at = due.at();
                if (at == null) {
                    break;
                }
                assertThat(at).isAfter(now);
                assertThat(build(newsroom.options().at(at.minusSeconds(1))))
                        .as("%s", due)
                        .isEqualTo(standing);
                Map<String, String> then = build(newsroom.options().at(at));
                due.turns().forEach(turn -> seen.add(turn.kind()));
                if (due.turns().stream().anyMatch(turn -> !MAY.contains(turn.kind()))) {
                    assertThat(then).as("%s", due).isNotEqualTo(standing);
                }
                standing = then;
                now = at;
            }
        }
        assertThat(seen).containsAll(EnumSet.of(Turn.Kind.PUBLICATION, Turn.Kind.EMBARGO, Turn.Kind.EXPIRY));
    }

    private static final String SITE = """
            -- content/site.yaml --
            name: Wire
            baseUrl: https://news.example.org/
            timeZone: UTC
            -- content/articles/one.md --
            ---
            title: One
            date: 2026-11-20 10:00
            expires: 2026-11-26 10:00
            ---
            Text.
            -- content/articles/two.md --
            ---
            title: Two
            date: 2026-11-20 10:00
            embargo: 2026-11-24 10:00
            ---
            Text.
            -- content/articles/never.md --
            ---
            title: Never
            date: 2026-11-23 15:00
            expires: 2026-11-23 14:00
            ---
            Text.
            -- content/articles/draft.md --
            ---
            title: Draft
            date: 2026-11-23 13:00
            expires: 2026-11-23 14:00
            draft: true
            ---
            Text.
            -- content/articles/later.md --
            ---
            title: Later
            date: 2026-11-25 10:00
            embargo: 2026-11-23 13:00
            ---
            Text.
            """;

    private static final Instant TWO = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void itIsTheSameWithStateWithoutAndAfterEdits() throws IOException {
        SiteFixture site = SiteFixture.in(folder, SITE);
        assertThat(Due.of(site.options(), false).at()).isEqualTo(TWO);
        site.build();
        assertThat(Due.of(site.options(), false).turns())
                .containsExactly(new Turn(TWO, Turn.Kind.EMBARGO, "articles/two.md"));
        site.write("content/articles/three.md", "---\ntitle: Three\ndate: 2026-11-23 18:00\n---\nText.\n");
        assertThat(Due.of(site.options(), false).turns())
                .containsExactly(
                        new Turn(Instant.parse("2026-11-23T18:00:00Z"), Turn.Kind.PUBLICATION, "articles/three.md"));
        site.delete("content/articles/three.md");
        site.buildAt("2026-11-24T10:00:00Z");
        assertThat(Due.of(site.options().at(TWO), true).turns())
                .extracting(Turn::path)
                .containsExactly("articles/later.md");
    }

    @Test
    void whatHasPassedSinceTheLastBuildIsStillNamed() throws IOException {
        SiteFixture site = SiteFixture.in(folder, SITE);
        site.build();
        Options late = site.options().at(Instant.parse("2026-11-30T00:00:00Z"));
        assertThat(Due.of(late, false).at()).isEqualTo(TWO);
        assertThat(Due.of(late, true).at()).isNull();
        // Also where a file has something to say, so that the next build looks again.
        site.write("content/articles/odd.md", "---\ntitle: Odd\ndate: 2026-11-20 10:00\ntipe: x\n---\nText.\n");
        assertThat(site.build().diagnostics()).isNotEmpty();
        assertThat(Due.of(late, false).at()).isEqualTo(TWO);
    }

    @Test
    void whereNothingCanBePublishedItIsNotKnown() throws IOException {
        SiteFixture site = SiteFixture.in(folder, SITE).write("content/site.yaml", "languages: [en\n");
        Due due = Due.of(site.options(), false);
        assertThat(due.planned()).isFalse();
        assertThat(due.diagnostics()).isNotEmpty();
    }
}
