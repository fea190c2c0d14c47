package dev.newsline.build;

import static dev.newsline.build.SampleSites.NEWSROOM;
import static dev.newsline.build.SampleSites.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import dev.newsline.diag.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a build writes, keeps, removes and leaves alone. */
class SiteFilesTest {
    @TempDir
    Path folder;

    private SiteFixture newsroom() {
        return SiteFixture.in(folder.resolve("site-root"), NEWSROOM);
    }

    @Test
    void unchangedFilesKeepTheirTime() throws IOException {
        SiteFixture site = newsroom();
        Built built = site.build();
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        for (String path : built.files().keySet()) {
            Files.setLastModifiedTime(built.out().resolve(path), old);
        }
        site.write("content/pages/about.en.md", "---\ntitle: About us\n---\nWho we were.\n");
        Built again = site.build();
        assertThat(again.result().changed()).containsExactly("en/about/index.html");
        List<String> touched = new ArrayList<>();
        for (String path : again.files().keySet()) {
            if (!Files.getLastModifiedTime(again.out().resolve(path)).equals(old)) {
                touched.add(path);
            }
        }
        assertThat(touched).containsExactly("en/about/index.html");
    }

    @Test
    void theFilesOfARemovedArticleAreRemoved() {
        SiteFixture site = newsroom();
        site.build();
        Built built = site.delete("content/articles/economy/rates.md").build();
        assertThat(built.filesWith("rates")).isEmpty();
        assertThat(built.filesWith("sabitdir")).isEmpty();
        assertThat(built.out().resolve("old")).doesNotExist();
        assertThat(built.result().removed())
                .contains("economy/2026/11/rates/index.html", "old/rates/index.html", "2026/11/22/index.html");
    }

    @Test
    void aForeignFolderIsNeverWrittenTo() throws IOException {
        SiteFixture site = newsroom();
        Path foreign = folder.resolve("precious");
        Files.createDirectories(foreign);
        Files.writeString(foreign.resolve("thesis.txt"), "years of work");
        Built built = site.buildInto(foreign, 2);
        assertThat(built.result().published()).isFalse();
        assertThat(built.files()).isEqualTo(new TreeMap<String, String>(Map.of("thesis.txt", "years of work")));
        assertThat(built.diagnostics()).contains("NL0702", "thesis.txt");
    }

    @Test
    void theSiteIsNotWrittenIntoTheContent() {
        SiteFixture site = newsroom();
        Built built = site.buildInto(site.root().resolve("content/site"), 2);
        assertThat(built.result().published()).isFalse();
        assertThat(built.out()).doesNotExist();
    }

    @Test
    void aFileThatCannotBeReadIsReportedAndTheRestIsBuilt() throws IOException {
        SiteFixture site = newsroom();
        Path file = site.root().resolve("content/articles/world/gone.en.md");
        Files.createSymbolicLink(file, site.root().resolve("content/articles/world/nowhere.md"));
        Built built = site.build();
        assertThat(built.result().published()).isTrue();
        assertThat(built.has("en/world/2026/11/call/index.html")).isTrue();
        assertThat(built.diagnostics()).contains("gone.en.md");
    }

    @Test
    void aSymbolicLinkThatLeavesTheContentIsNotFollowed() throws IOException {
        SiteFixture site = newsroom();
        Path secret = Files.writeString(folder.resolve("passwords.md"), article("Passwords", "date: 2026-11-20"));
        Files.createSymbolicLink(site.root().resolve("content/articles/world/pass.en.md"), secret);
        Files.createDirectories(site.root().resolve("content/static"));
        Files.createSymbolicLink(site.root().resolve("content/static/outside"), folder);
        Built built = site.build();
        assertThat(built.filesWith("asswords")).isEmpty();
        assertThat(built.diagnostics())
                .contains(
                        "content/articles/world/pass.en.md:1:1: error NL0314",
                        "content/static/outside:1:1: error NL0314");
    }

    @Test
    void staticFilesAreCopiedAndTakeThePlaceOfGeneratedOnesOnly() {
        Built built = newsroom()
                .write("content/static/robots.txt", "User-agent: *\n")
                .write("content/static/.well-known/x.txt", "x")
                .build();
        assertThat(built.file("robots.txt")).isEqualTo("User-agent: *\n");
        assertThat(built.file(".well-known/x.txt")).isEqualTo("x");
        assertThat(built.diagnostics()).contains("note NL0315");
    }

    @Test
    void aStaticFileOverAPageLeavesTheSiteAsItWas() {
        SiteFixture site = newsroom();
        Map<String, String> before = site.build().hex();
        Built built = site.write("content/static/about/index.html", "mine").build();
        assertThat(built.result().published()).isFalse();
        assertThat(built.diagnostics()).contains("error NL0313");
        assertThat(built.hex()).isEqualTo(before);
    }

    @Test
    void aTemplateThatFailsLeavesTheSiteAsItWas() {
        SiteFixture site = newsroom();
        Map<String, String> before = site.build().hex();
        Built built = site.write("templates/line.ftlh", "${site.nmae}").build();
        assertThat(built.result().published()).isFalse();
        assertThat(built.diagnostics()).contains("templates/line.ftlh:1:");
        assertThat(built.hex()).isEqualTo(before);
    }

    @Test
    void strictMeansThatAWarningPublishesNothing() {
        SiteFixture site =
                newsroom().write("content/articles/world/w.en.md", article("W", "date: 2026-11-20\nsumary: oops"));
        Built built = site.build(o -> new Options(
                o.root(),
                o.content(),
                o.templates(),
                o.out(),
                o.baseUrl(),
                o.now(),
                true,
                o.preview(),
                o.clean(),
                o.threads()));
        assertThat(built.result().published()).isFalse();
        assertThat(built.files()).isEmpty();
        assertThat(site.build().result().published()).isTrue();
    }

    @Test
    void mediaThatNothingShowsIsNotPublished() {
        Built built = newsroom().write("content/media/unused.svg", "<svg/>").build();
        assertThat(built.has("media/room.svg")).isTrue();
        assertThat(built.has("media/unused.svg")).isFalse();
    }

    @Test
    void aPictureInStaticIsPublishedOnce() {
        Built built = newsroom()
                .write(
                        "content/static/img/a.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\"/>")
                .write("content/authors/leyla-mammadova.yaml", "name: Leyla Mammadova\nphoto: img/a.svg\n")
                .write(
                        "content/articles/world/photo.en.md",
                        article("Photo", "date: 2026-11-22 10:00\nimage: {src: /img/a.svg, alt: A}"))
                .build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.file("en/world/2026/11/photo/index.html")).contains("src=\"/img/a.svg\"");
        assertThat(built.has("img/a.svg")).isTrue();
    }

    @Test
    void aFileThatVanishesBeforeItIsReadIsReported() throws IOException {
        SiteFixture site = newsroom();
        Newsroom newsroom = Objects.requireNonNull(Newsroom.open(site.options(), new Diagnostics()));
        site.delete("content/articles/world/call.en.md");
        var reading = newsroom.reader().read("articles/world/call.en.md");
        assertThat(reading.document()).isNull();
        assertThat(reading.diagnostics()).singleElement().asString().contains("error NL0316");
    }
}
