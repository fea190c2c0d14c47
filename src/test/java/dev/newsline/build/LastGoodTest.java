package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article that is held back after it was published. */
class LastGoodTest {
    private static final String SITE = """
            -- content/site.yaml --
            name: Wire
            baseUrl: https://news.example.org/
            timeZone: UTC
            languages: [en]
            sections: [world]
            -- content/articles/world/one.md --
            ---
            title: Headline one
            date: 2026-11-20 10:00
            expires: 2026-12-01 10:00
            ---
            The first text.
            -- content/articles/world/two.md --
            ---
            title: Headline two
            date: 2026-11-21 10:00
            ---
            The second text.
            """;

    private static final String PATH = "content/articles/world/one.md";
    private static final String ONE = "world/2026/11/one/index.html";
    private static final String BROKEN = "---\ntitle: \"Headline uno\ndate: 2026-11-20 10:00\n---\nThe newest text.\n";

    @TempDir
    Path folder;

    private SiteFixture site() {
        return SiteFixture.in(folder, SITE);
    }

    @Test
    void itsPageCardAndFeedsStayUntilItIsMended() {
        SiteFixture site = site();
        SortedMap<String, String> before = site.build().hex();
        site.write(PATH, BROKEN);
        Built broken = site.build();
        assertThat(broken.hex()).isEqualTo(before);
        assertThat(broken.result().heldBack()).isTrue();
        assertThat(broken.result().waiting()).containsExactly(new Result.Waiting(PATH, "NL0110", "", true));
        assertThat(site.build().hex()).as("and again").isEqualTo(before);
        site.write(PATH, BROKEN.replace("\"", ""));
        Built mended = site.build();
        assertThat(mended.file(ONE)).contains("Headline uno", "The newest text.");
        assertThat(mended.file("index.html")).contains("Headline uno");
        assertThat(mended.result().waiting()).isEmpty();
    }

    @Test
    void theRestOfTheSiteGoesOn() {
        SiteFixture site = site();
        String page = site.build().file(ONE);
        site.write(PATH, BROKEN);
        site.write("content/articles/world/three.md", "---\ntitle: Headline three\ndate: 2026-11-22 10:00\n---\nT.\n");
        site.write(
                "content/site.yaml",
                SiteFixture.parse(SITE.replace("Wire", "Post")).getOrDefault("content/site.yaml", ""));
        Built built = site.build();
        assertThat(built.file("index.html")).contains("Headline three", "Headline one", "Post");
        assertThat(built.file(ONE)).as("its text is known no more").isEqualTo(page);
    }

    @Test
    void soItIsWhereOnlyTheSiteRefusesIt() {
        SiteFixture site = site();
        SortedMap<String, String> before = site.build().hex();
        site.write(PATH, "---\ntitle: Headline uno\ndate: 2026-11-22 10:00\nurl: /line/\n---\nThe newest text.\n");
        Built refused = site.build();
        assertThat(refused.diagnostics()).contains("one.md:4:6: error NL0308");
        assertThat(refused.hex()).isEqualTo(before);
        assertThat(refused.result().waiting()).containsExactly(new Result.Waiting(PATH, "NL0308", "", true));
        assertThat(site.build().hex()).as("and again").isEqualTo(before);
    }

    @Test
    void itGoesWhenItsOwnTimeIsOver() {
        SiteFixture site = site();
        site.build();
        site.write(PATH, BROKEN);
        assertThat(site.build().filesWith("Headline one")).isNotEmpty();
        assertThat(site.buildAt("2026-12-01T10:00:00Z").filesWith("Headline one"))
                .isEmpty();
    }

    @Test
    void whenItsOwnTimeIsOverNothingIsSaidToStay() {
        SiteFixture site = site();
        site.build();
        site.write(PATH, BROKEN);
        assertThat(site.build().result().waiting()).containsExactly(new Result.Waiting(PATH, "NL0110", "", true));
        assertThat(site.buildAt("2026-12-02T00:00:00Z").result().waiting())
                .contains(new Result.Waiting(PATH, "NL0110", "", false))
                .doesNotContain(new Result.Waiting(PATH, "NL0110", "", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: true",
                "embargo: 2027-01-01 10:00",
                "corrections: [{date: 2026-11-21, kind: retraction, text: It was not so.}]",
                "corrections: [{date: 2026-13-01, kind: retraction, text: It was not so.}]"
            })
    void itGoesWhereWhatCanBeReadTakesTheArticleBack(String line) {
        SiteFixture site = site();
        site.build();
        site.write(
                PATH,
                "---\ntitle: Headline one\ndate: 2026-11-20 10:00\nexpires: soon\n" + line
                        + "\n---\nThe first text.\n");
        Built built = site.build();
        assertThat(built.result().heldBack()).isTrue();
        assertThat(built.has(ONE)).isFalse();
        assertThat(built.filesWith("Headline one")).isEmpty();
    }

    @Test
    void aDraftGoesThoughItHasNoHeadlineYet() {
        SiteFixture site = site();
        site.build();
        site.write(PATH, "---\ntitle:\ndate: 2026-11-20 10:00\ndraft: true\n---\nThe first text.\n");
        assertThat(site.build().has(ONE)).isFalse();
    }

    @Test
    void aRegistryThatCannotBeReadSaysWhatItSaidBefore() {
        SiteFixture site = site().write("content/sections/world.yaml", "name: The World\nslug: planet\n");
        SortedMap<String, String> before = site.build().hex();
        assertThat(before).containsKey("planet/2026/11/one/index.html");
        site.write("content/sections/world.yaml", "name: The: World\nslug: planet\n");
        Built broken = site.build();
        assertThat(broken.hex()).isEqualTo(before);
        assertThat(broken.diagnostics())
                .contains("content/sections/world.yaml:1:1: warning NL0901: this file cannot be read; "
                        + "what it said before stands meanwhile");
        assertThat(site.build().hex()).as("and again").isEqualTo(before);
        site.delete("content/sections/world.yaml");
        site.build();
        site.write("content/sections/world.yaml", "name: The: World\nslug: planet\n");
        assertThat(site.build().hex()).as("a file that was gone").containsKey(ONE);
    }

    @Test
    void itGoesWithItsFile() {
        SiteFixture site = site();
        site.build();
        site.write(PATH, BROKEN);
        site.build();
        site.delete(PATH);
        assertThat(site.build().filesWith("Headline one")).isEmpty();
    }

    @Test
    void withoutStateOrPageItIsLeftOut() throws IOException {
        SiteFixture site = site();
        Built first = site.build();
        site.write(PATH, BROKEN);
        java.nio.file.Files.delete(first.out().resolve(ONE));
        Built pageless = site.build();
        assertThat(pageless.filesWith("Headline one")).isEmpty();
        assertThat(pageless.result().waiting()).containsExactly(new Result.Waiting(PATH, "NL0110", ""));
        site.write(PATH, SiteFixture.parse(SITE).getOrDefault(PATH, ""));
        assertThat(site.build().filesWith("Headline one")).isNotEmpty();
        site.write(PATH, BROKEN);
        IncrementalTest.deleteState(site);
        assertThat(site.build().filesWith("Headline one")).isEmpty();
    }

    @Test
    void whatWasNeverPublishedIsNotKept() {
        SiteFixture site = site();
        site.build();
        site.write(
                "content/articles/world/four.md",
                "---\ntitle: Headline four\ndate: 2026-11-20 10:00\nurl: /line/\n---\nT.\n");
        site.build();
        site.write("content/articles/world/four.md", "---\ntitle: \"Headline four\n---\nT.\n");
        Built built = site.build();
        assertThat(built.filesWith("Headline four")).isEmpty();
        assertThat(built.result().waiting()).allMatch(waiting -> !waiting.kept());
    }
}
