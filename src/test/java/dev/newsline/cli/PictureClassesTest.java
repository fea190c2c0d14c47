package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.image.Photographs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where no picture changed, nothing that decodes or encodes pictures is loaded: it would take longer than the rest. */
class PictureClassesTest {
    private static final String[] PICTURES = {
        " java.awt.",
        " javax.imageio.",
        " sun.java2d.",
        " sun.awt.",
        " com.luciad.",
        " kotlin.",
        " javax.xml.stream.",
        " dev.newsline.rendition."
    };

    @TempDir
    Path folder;

    @Test
    void anUnchangedPictureLoadsNothing() throws Exception {
        SiteFixture site = SiteFixture.in(folder.resolve("root"), SiteFixture.TWO_STORIES);
        site.write("content/media/cranes.jpg", Photographs.jpeg(1000, 700));
        site.write("content/articles/world/three.md", article("Text."));
        assertThat(loaded(site)).isNotEmpty();
        site.write("content/articles/world/three.md", article("Other text."));
        assertThat(loaded(site)).isEmpty();
        assertThat(Files.readString(site.root().resolve("site/world/2026/11/three/index.html")))
                .contains("Other text.", "<picture>");
    }

    private static String article(String text) {
        return "---\ntitle: Three\ndate: 2026-11-22 10:00\nimage: {src: /cranes.jpg, alt: Cranes}\n---\n" + text + "\n";
    }

    /** Classes for pictures that a build has loaded. */
    private static List<String> loaded(SiteFixture site) throws IOException, InterruptedException {
        Path log = site.root().resolve("classes.log");
        Process build = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:off",
                        "-Xlog:class+load:file=" + log.getFileName(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.newsline.cli.Main",
                        "build",
                        "--root",
                        site.root().toString(),
                        "--now",
                        SiteFixture.NOW.toString()))
                .directory(site.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(site.root().resolve("said.txt").toFile())
                .start();
        assertThat(build.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(build.exitValue())
                .as(Files.readString(site.root().resolve("said.txt")))
                .isZero();
        List<String> loaded = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            for (String prefix : PICTURES) {
                if (line.contains(prefix) && !line.contains("source: jrt:/java.base")) {
                    loaded.add(line);
                }
            }
        }
        return loaded;
    }
}
