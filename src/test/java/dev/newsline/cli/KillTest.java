package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import dev.newsline.build.Build;
import dev.newsline.build.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed, as by a machine that ends or a system without memory: no handler runs. */
@DisabledOnOs(
        value = OS.WINDOWS,
        disabledReason = "an open file cannot be replaced there, so what a kill leaves differs")
class KillTest {
    /** More of them are tried with {@code -Dnewsline.kills=200}. */
    private static final int KILLS = Integer.getInteger("newsline.kills", 10);

    private static final int ARTICLES = 150;

    @TempDir
    Path folder;

    private final Random random = new Random(20261124);

    @Test
    void aKilledBuildLeavesAWholeSiteAndTheNextOneMendsIt() throws Exception {
        SiteFixture site = SiteFixture.in(folder.resolve("root"), """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: UTC
                """);
        for (int i = 0; i < ARTICLES; i++) {
            site.write(path(i), article(i, "first"));
        }
        Map<String, String> before = site.build().hex();
        int killed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            edit(site, kill);
            Options clean = site.options().into(folder.resolve("clean")).fromNothing();
            Built whole = new Built(clean.out(), Build.run(clean));
            Map<String, String> after = whole.hex();
            killed += build(site, kill % 4) ? 1 : 0;
            Map<String, String> found = new Built(site.options().out(), whole.result()).hex();
            for (Map.Entry<String, String> each : found.entrySet()) {
                assertThat(each.getValue())
                        .as("%s is whole after kill %d", each.getKey(), kill)
                        .isIn(before.get(each.getKey()), after.get(each.getKey()));
            }
            for (String path : before.keySet()) {
                assertThat(!after.containsKey(path) || found.containsKey(path))
                        .as("%s stands after kill %d", path, kill)
                        .isTrue();
            }
            Built next = site.build();
            assertThat(next.hex()).as("after kill %d", kill).isEqualTo(after);
            before = after;
        }
        assertThat(killed).as("builds that did not end before the signal").isGreaterThan(KILLS / 2);
    }

    private void edit(SiteFixture site, int round) throws IOException {
        for (int i = 0; i < 40; i++) {
            int number = random.nextInt(ARTICLES);
            site.write(path(number), article(number, "round " + round + "." + i));
        }
        Path gone = site.root().resolve(path(random.nextInt(ARTICLES)));
        Files.deleteIfExists(gone);
    }

    private static String path(int number) {
        return "content/articles/s" + number % 3 + "/n" + number + ".md";
    }

    private static String article(int number, String words) {
        return "---\ntitle: Number " + number + " " + words + "\ndate: 2026-" + (10 + number % 2) + "-"
                + (10 + number % 18) + " 10:00\n---\nText of " + words + ".\n";
    }

    /** Starts a build and kills it while it renders, when it begins to publish, or in the middle of that. */
    private static boolean build(SiteFixture site, int moment) throws Exception {
        Path state = site.root().resolve(".newsline/state");
        Path staged = site.root().resolve(".newsline/staging/site/files");
        long journals = size(state, ".journal");
        Process build = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.newsline.cli.Main",
                        "build",
                        "--root",
                        site.root().toString(),
                        "--now",
                        SiteFixture.NOW.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (build.isAlive() && size(staged, "") == 0) {
            Thread.onSpinWait();
        }
        long all = size(staged, "");
        while (moment > 0 && build.isAlive() && size(state, ".journal") == journals) {
            all = Math.max(all, size(staged, ""));
        }
        while (moment > 1 && build.isAlive() && size(staged, "") > all / moment) {
            Thread.onSpinWait();
        }
        boolean alive = build.isAlive();
        build.destroyForcibly();
        assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return alive;
    }

    /** Bytes in the files of a folder whose names end so. */
    private static long size(Path folder, String ending) throws IOException {
        long size = 0;
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                if (file.toString().endsWith(ending)) {
                    size += Files.size(file);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException | java.io.UncheckedIOException e) {
            // It is being moved away under our eyes.
            return size;
        }
        return size;
    }
}
