package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another site shows stands on a page as a link to it. */
class EmbedTest {
    @TempDir
    Path folder;

    @Test
    void anEmbedIsALinkInEveryLanguageWithATitleAndWithout() {
        Built built = SiteFixture.in(folder, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://example.org/
                timeZone: UTC
                languages: [en, az, ru]
                -- content/articles/x.md --
                ---
                title: X
                date: 2026-11-22 10:00
                ---
                ::: embed url=https://video.example.com/1 title="The briefing"
                :::
                -- content/articles/x.az.md --
                ---
                title: X
                ---
                ::: embed url=https://video.example.com/1
                :::
                -- content/articles/x.ru.md --
                ---
                title: X
                ---
                ::: embed url=https://video.example.com/1
                :::
                """).build();
        assertThat(built.result().diagnostics()).isEmpty();
        String link = "<p><a href=\"https://video.example.com/1\" rel=\"noopener\">%s</a></p>";
        assertThat(built.file("2026/11/x/index.html")).contains(link.formatted("The briefing"));
        assertThat(built.file("az/2026/11/x/index.html")).contains(link.formatted("video.example.com saytında açın"));
        assertThat(built.file("ru/2026/11/x/index.html"))
                .contains(link.formatted("Открыть на сайте video.example.com"));
    }
}
