package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of sections, topics and authors that no file names. */
class NamesOfIdsTest {
    private static final String STORIES = """
            -- content/sections/iqtisad.yaml --
            description: Without a name
            -- content/articles/idman/one.md --
            ---
            title: One
            date: 2026-11-20 10:00
            topics: [icma-islahat, Ilin-sonu]
            authors: [ilham-ismayilov]
            ---
            Text.
            -- content/articles/idman/one.LL.md --
            ---
            title: Two
            ---
            Text.
            """;

    @TempDir
    Path folder;

    private Built built(String desk, String other) {
        return SiteFixture.in(
                        folder.resolve(desk),
                        "-- content/site.yaml --\nname: Wire\nbaseUrl: https://news.example.org/\ntimeZone: Asia/Baku\n"
                                + "sections: [idman, iqtisad]\nlanguages: [" + desk + ", " + other + "]\n"
                                + STORIES.replace("LL", other))
                .build();
    }

    private static String title(Built built, String list) {
        String page = built.file(list + "/index.html");
        return page.substring(page.indexOf("<h1>") + 4, page.indexOf("</h1>"));
    }

    @Test
    void theyBeginWithTheCapitalLettersOfTheirLanguage() {
        for (Built built : new Built[] {built("az", "en"), built("en", "az")}) {
            assertThat(built.diagnostics()).isEmpty();
            String az = built.has("en/index.html") ? "" : "az/";
            String en = az.isEmpty() ? "en/" : "";
            assertThat(title(built, az + "idman")).isEqualTo("İdman");
            assertThat(title(built, en + "idman")).isEqualTo("Idman");
            assertThat(title(built, az + "iqtisad")).isEqualTo("İqtisad");
            assertThat(title(built, en + "iqtisad")).isEqualTo("Iqtisad");
            assertThat(title(built, az + "topics/icma-islahat")).isEqualTo("İcma islahat");
            assertThat(title(built, en + "topics/icma-islahat")).isEqualTo("Icma islahat");
            assertThat(title(built, az + "authors/ilham-ismayilov")).isEqualTo("İlham İsmayilov");
            assertThat(title(built, en + "authors/ilham-ismayilov")).isEqualTo("Ilham Ismayilov");
        }
    }

    @Test
    void aNameWithCapitalsIsAsItWasWritten() {
        assertThat(title(built("az", "en"), "topics/ilin-sonu")).isEqualTo("Ilin-sonu");
    }
}
