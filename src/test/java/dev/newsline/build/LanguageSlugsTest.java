package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows for addresses that a language's file has: effective for texts in that language, and for ids in the first. */
class LanguageSlugsTest {
    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void writeSite() {
        site = SiteFixture.in(folder, """
                -- content/pages/größe.md --
                ---
                title: Größe
                ---
                Text.
                -- content/articles/börse/übung.md --
                ---
                title: Übung
                date: 2026-11-20
                topics: [Öl, öl]
                ---
                Text.
                -- content/articles/börse/übung.en.md --
                ---
                title: Exercise
                ---
                Text.
                -- content/articles/börse/2.en.md --
                ---
                title: München
                date: 2026-11-20
                ---
                Text.
                """);
        site.write(
                "templates/language/de.yaml",
                english().replaceFirst("(?m)^name: .*$", "name: Deutsch\nslugs: {ä: ae, ö: oe, ü: ue}"));
    }

    private static String english() {
        try {
            return Files.readString(Path.of("templates/language/en.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SiteFixture.Built build(String languages) {
        return site.write(
                        "content/site.yaml",
                        "name: Wire\nbaseUrl: https://example.org/\ntimeZone: UTC\nlanguages: " + languages + "\n")
                .build();
    }

    @Test
    void aFurtherLanguageSpellsItsAddressesItself() {
        SiteFixture.Built built = build("[de, en]");
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.files())
                .containsKeys(
                        "groesse/index.html",
                        "boerse/index.html",
                        "boerse/2026/11/uebung/index.html",
                        "topics/oel/index.html");
    }

    @Test
    void idsAreSpeltAsTheDeskSpellsThemInEveryEdition() {
        assertThat(build("[de, en]").files())
                .containsKeys(
                        "en/boerse/2026/11/ubung/index.html",
                        "en/boerse/2026/11/munchen/index.html",
                        "en/topics/oel/index.html");
        assertThat(build("[en, de]").files()).containsKeys("borse/2026/11/munchen/index.html", "de/index.html");
    }

    @Test
    void aRowIsForOneSmallLetter() {
        site.write(
                "templates/language/de.yaml",
                english().replaceFirst("(?m)^name: .*$", "name: Deutsch\nslugs: {Ä: ae}"));
        assertThat(build("[de]").diagnostics()).contains("templates/language/de.yaml:", "\"Ä\"");
    }
}
