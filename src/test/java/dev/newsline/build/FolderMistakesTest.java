package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are not as they should be: nothing of anybody's is deleted, and what is ours is made whole. */
class FolderMistakesTest {
    @TempDir
    Path root;

    private String into(String out) throws IOException {
        Mistakes.found(root, "-- content/articles/a.md --\n---\ntitle: A\ndate: 2026-11-20 10:00\n---\nText.\n");
        Options usual = Options.of(root, Mistakes.NOW);
        return Mistakes.told(new Options(
                root,
                usual.content(),
                usual.templates(),
                root.resolve(out),
                null,
                Mistakes.NOW,
                false,
                false,
                false,
                2));
    }

    @Test
    void outInsideContent() throws IOException {
        assertThat(into("content/site")).isEqualTo("""
                content/site:1:1: error NL0701: the site would be written inside content/
                    hint: choose a folder beside it: --out site
                nothing published
                """);
        assertThat(root.resolve("content/site")).doesNotExist();
    }

    @Test
    void contentInsideOut() throws IOException {
        assertThat(into(".")).isEqualTo("""
                .:1:1: error NL0701: the site would be written into the folder that holds content/
                    hint: choose a folder beside it: --out site
                nothing published
                """);
        assertThat(root.resolve("content/articles/a.md")).exists();
    }

    @Test
    void outHoldsOtherFiles() throws IOException {
        Path thesis = root.resolve("public/thesis.doc");
        Files.createDirectories(thesis.getParent());
        Files.writeString(thesis, "years of work");
        assertThat(into("public")).isEqualTo("""
                public:1:1: error NL0702: the folder holds files that Newsline did not make, so nothing is written to it
                    hint: "thesis.doc" is one; choose an empty folder, or move them away
                nothing published
                """);
        assertThat(root.resolve("public").toFile().list()).containsExactly("thesis.doc");
    }

    @Test
    void outIsAFile() throws IOException {
        Files.writeString(root.resolve("public"), "years of work");
        assertThat(into("public")).isEqualTo("""
                public:1:1: error NL0702: the folder holds files that Newsline did not make, so nothing is written to it
                    hint: it is a file itself; choose another name
                nothing published
                """);
        assertThat(root.resolve("public")).hasContent("years of work");
    }

    @Test
    void siteDeletedBetweenBuilds() throws IOException {
        SiteFixture site = site();
        SortedMap<String, String> files = site.build().hex();
        try (Stream<Path> all = Files.walk(root.resolve("site"))) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        SiteFixture.Built again = site.build();
        assertThat(again.diagnostics()).isEmpty();
        assertThat(again.hex()).isEqualTo(files);
        assertThat(again.result().changed()).hasSameSizeAs(files.keySet());
    }

    @Test
    void interruptedBuild() throws IOException {
        SiteFixture site = site();
        SortedMap<String, String> files = site.build().hex();
        // What a build leaves that was killed while it moved files: some are new, some old, some still beside the site.
        site.delete("site/index.html").write("site/2026/11/a/index.html", "old");
        site.write(".newsline/staging/site/files/index.html", "half")
                .write(".newsline/staging/site/files/gone/index.html", "x");
        SiteFixture.Built again = site.build();
        assertThat(again.diagnostics()).isEmpty();
        assertThat(again.hex()).isEqualTo(files);
        assertThat(again.result().changed()).containsExactly("2026/11/a/index.html", "index.html");
        assertThat(root.resolve(".newsline/staging/site/files")).doesNotExist();
    }

    private SiteFixture site() throws IOException {
        return SiteFixture.in(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                -- content/articles/a.md --
                ---
                title: A
                date: 2026-11-20 10:00
                ---
                Text.
                """);
    }
}
