package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code theme:} in {@code site.yaml}. */
class LookTest {
    @TempDir
    Path folder;

    private Built built(String theme) {
        return SiteFixture.in(
                        folder,
                        SampleSites.ONE + theme + "-- content/articles/a.md --\n"
                                + SampleSites.article("A", "date: 2026-11-20 10:00"))
                .build();
    }

    private static String styles(Built built) {
        String file = built.files().keySet().stream()
                .filter(path -> path.matches("assets/site\\.[0-9a-f]+\\.css"))
                .findFirst()
                .orElseThrow();
        return built.file(file);
    }

    @Test
    void coloursAndFontsStandBehindTheThemesOwn() {
        Built built = built("theme: {accent: \"#7a1f2b\", headlines: sans, text: PT Serif}\n");
        assertThat(built.diagnostics()).isEmpty();
        // The dark one is the first on the way to white that has eight times the light of dark boxes.
        assertThat(styles(built)).endsWith("""
                :root{--accent:#7a1f2b;--headlines:var(--sans);--reading:"PT Serif",var(--serif)}
                @media screen and (prefers-color-scheme:dark){:root{--accent:#cfaeb2}}
                """);
    }

    @Test
    void aColourOfItsOwnForDarkPagesIsTakenAsItIs() {
        assertThat(styles(built("theme: {accent: \"#7a1f2b\", accentDark: \"#ffaa99\"}\n")))
                .endsWith("{:root{--accent:#ffaa99}}\n");
    }

    @Test
    void aColourThatCannotBeReadIsTold() {
        assertThat(built("theme: {accent: \"#8fbcf2\"}\n").diagnostics())
                .startsWith("content/site.yaml:5:17: warning NL0618: ")
                .contains("hint: the nearest that can be read is \"#");
    }

    @Test
    void aColourWithoutQuotationMarksIsAComment() {
        assertThat(built("theme:\n  accent: #7a1f2b\n").diagnostics())
                .contains("a colour in quotation marks such as \"#0b4a8a\"");
    }

    @Test
    void aListIsNoColourAndIsToldOnce() {
        assertThat(built("theme: {accent: [a]}\n").diagnostics()).isEqualTo("""
                content/site.yaml:5:17: error NL0611: "accent" takes a colour in quotation marks such as "#0b4a8a", not a list
                    theme: {accent: [a]}
                                    ^^^
                """);
    }

    @Test
    void aMarkThatIsNotThereIsToldWhereItIsNamed() {
        SiteFixture.in(folder, "-- content/media/wire-mark.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        assertThat(built("theme:\n  accent: \"#0b4a8a\"\n  mark: wire-marc.svg\n")
                        .diagnostics())
                .isEqualTo("""
                content/site.yaml:7:9: warning NL0619: the mark "wire-marc.svg" is in neither media/ nor static/
                      mark: wire-marc.svg
                            ^^^^^^^^^^^^^
                    hint: did you mean "wire-mark.svg"?
                """);
        assertThat(built("theme: {mark: other.svg}\n").diagnostics()).contains("hint: put it into content/media/");
    }

    @Test
    void aFontIsANameAndNothingElse() {
        assertThat(built("theme: {text: \"x\\\"} body { display: none\"}\n").diagnostics())
                .contains("serif, sans or the name of a font");
    }
}
