package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueCommandTest {
    private static final String SITE = """
            -- content/site.yaml --
            name: Wire
            baseUrl: https://news.example.org/
            timeZone: Asia/Baku
            -- content/articles/two.md --
            ---
            title: Two
            date: 2026-11-20 10:00
            embargo: 2026-11-24 10:00:30
            ---
            Text.
            """;

    @TempDir
    Path folder;

    @Test
    void itHasLinesForCronAndSystemd() {
        SiteFixture.in(folder, SITE);
        Caller caller = new Caller(folder);
        assertThat(caller.call("due")).as(caller.err()).isZero();
        assertThat(caller.out()).isEqualTo("""
                2026-11-24T06:00:30Z
                    embargo: content/articles/two.md
                cron:    1 6 24 11 * newsline build --root ROOT
                systemd: systemd-run --user --on-calendar='2026-11-24 06:00:30 UTC' newsline build --root ROOT
                """.replace("ROOT", folder.toString()));
        Caller json = new Caller(folder);
        assertThat(json.call("due", "--format", "json")).isZero();
        assertThat(json.out())
                .startsWith("{\"due\":\"2026-11-24T06:00:30Z\",\"passed\":false,"
                        + "\"what\":[{\"kind\":\"embargo\",\"file\":\"content/articles/two.md\"}],")
                .endsWith("\"onCalendar\":\"2026-11-24 06:00:30 UTC\"}\n");
    }

    @Test
    void theLinesNameTheProgramAsItWasCalled() {
        SiteFixture.in(folder, SITE);
        Caller caller = new Caller(folder, false, Map.of("NEWSLINE_COMMAND", "./tools/newsline"));
        assertThat(caller.call("due")).isZero();
        assertThat(caller.out())
                .contains("cron:    1 6 24 11 * ROOT/tools/newsline build --root ROOT\n"
                        .replace("ROOT", folder.toString()));
    }

    @Test
    void nothingMayFallDue() {
        SiteFixture.in(folder, SITE);
        Caller caller = new Caller(folder);
        assertThat(caller.call("due", "--now", "2026-12-01T00:00:00Z")).isZero();
        assertThat(caller.out()).isEqualTo("nothing falls due\n");
        Caller json = new Caller(folder);
        assertThat(json.call("due", "--now", "2026-12-01T00:00:00Z", "--format=json"))
                .isZero();
        assertThat(json.out()).isEqualTo("{\"due\":null,\"passed\":false,\"what\":[]}\n");
    }

    @Test
    void settingsThatCannotBeReadAreSaid() {
        SiteFixture.in(folder, SITE).write("content/site.yaml", "languages: [en\n");
        Caller caller = new Caller(folder);
        assertThat(caller.call("due")).isEqualTo(2);
        assertThat(caller.err())
                .contains("content/site.yaml:", "newsline: it is not known what falls due: nothing can be published");
    }
}
