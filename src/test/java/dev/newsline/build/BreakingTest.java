package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where breaking news is said. */
class BreakingTest {
    private static final String BANNER = """
            <p class="banner" data-until="2026-11-23T18:00:00+00:00"><strong>Breaking</strong> <a href="/2026/11/urgent/">Urgent</a></p>
            """;
    private static final String LITE =
            "<p><strong>Breaking</strong> <a href=\"/2026/11/urgent/lite.html\">Urgent</a></p>\n";

    @TempDir
    Path folder;

    private Built built(String other) {
        return SiteFixture.in(
                        folder,
                        SampleSites.ONE + "outputs: {lite: true}\n-- content/articles/urgent.md --\n"
                                + SampleSites.article(
                                        "Urgent", "date: 2026-11-23 10:00\nbreaking: {until: 2026-11-23 18:00}")
                                + "-- content/articles/other.md --\n"
                                + SampleSites.article("Other", "date: 2026-11-22 10:00" + other))
                .build();
    }

    @Test
    void aFrontPageThatItLeadsHasItOnce() {
        Built built = built("");
        assertThat(built.file("index.html"))
                .doesNotContain("class=\"banner\"")
                .contains("<strong class=\"breaking\" data-until=\"2026-11-23T18:00:00+00:00\">Breaking</strong>")
                .contains("<li class=\"today is-breaking\" data-until=\"2026-11-23T18:00:00+00:00\">");
        assertThat(built.file("lite.html"))
                .doesNotContain(LITE)
                .contains("<h2><strong>Breaking</strong> <a href=\"/2026/11/urgent/lite.html\">Urgent</a></h2>");
        // The script finds it here, and leaves it out where it leads.
        assertThat(built.file("line/head.html")).contains(BANNER);
        assertThat(built.file("line/index.html")).contains(BANNER);
        assertThat(built.file("line/lite.html")).contains(LITE + "<h1>News Line</h1>");
    }

    @Test
    void aFrontPageThatAnotherStoryLeadsSaysItFirst() {
        Built built = built("\npinned: true");
        assertThat(built.file("index.html")).contains(BANNER);
        assertThat(built.file("lite.html"))
                .contains(LITE + "<h1>Wire</h1>")
                .contains("<h2><a href=\"/2026/11/other/lite.html\">Other</a></h2>");
        assertThat(built.file("2026/11/other/lite.html")).doesNotContain("Breaking");
    }
}
