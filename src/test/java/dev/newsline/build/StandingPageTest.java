package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a standing page is published: as an article is, but that it needs no date. */
class StandingPageTest {
    @TempDir
    Path folder;

    private SiteFixture pages(String az, String en) {
        return SiteFixture.in(folder, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://example.org/
                timeZone: UTC
                languages: [az, en]
                menus: {footer: [prices]}
                -- content/pages/prices.md --
                ---
                title: Qiymətlər
                %s
                ---
                Mətn.
                -- content/pages/prices.en.md --
                ---
                title: Prices
                %s
                ---
                Text.
                """.formatted(az, en));
    }

    @Test
    void anEmbargoHoldsForAllItsLanguagesAndTheMenu() {
        SiteFixture site = pages("embargo: 2026-12-01 10:00", "");
        assertThat(site.build().filesWith("Qiymətlər")).isEmpty();
        assertThat(site.build().filesWith("Prices")).isEmpty();
        assertThat(site.build().filesWith("prices")).isEmpty();
        assertThat(site.buildAt("2026-12-01T10:00:00Z").files())
                .containsKeys("prices/index.html", "en/prices/index.html");
    }

    @Test
    void aTranslationMaySayThatItHasNone() {
        assertThat(pages("embargo: 2026-12-01 10:00", "embargo: none").build().files())
                .containsKey("en/prices/index.html")
                .doesNotContainKey("prices/index.html");
    }

    @Test
    void aTranslationOfADraftIsADraft() {
        SiteFixture site = pages("draft: true", "");
        assertThat(site.build().filesWith("Prices")).isEmpty();
        assertThat(site.preview().files()).containsKeys("prices/index.html", "en/prices/index.html");
    }

    @Test
    void itGoesWhenItExpires() {
        SiteFixture site = pages("expires: 2026-11-24", "");
        assertThat(site.build().files()).containsKeys("prices/index.html", "en/prices/index.html");
        assertThat(site.buildAt("2026-11-24T00:00:00Z").filesWith("rices")).isEmpty();
    }

    @Test
    void itsOldAddressesLeadToIt() {
        SiteFixture.Built built = pages("aliases: [/tariffs/, /en/prices/]", "").build();
        assertThat(built.file("tariffs/index.html")).contains("https://example.org/prices/");
        assertThat(built.diagnostics()).isEqualTo("""
                content/pages/prices.md:3:22: warning NL0309: the alias /en/prices/ is ignored: it is the address of the page content/pages/prices.en.md
                    aliases: [/tariffs/, /en/prices/]
                                         ^^^^^^^^^^^
                """);
    }
}
