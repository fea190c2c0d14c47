package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Somebody presses Ctrl-C: a real process gets a real signal while it renders. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no SIGINT to send")
class InterruptTest {
    @TempDir
    Path folder;

    private static final int SIGINT = 2;

    @Test
    void anInterruptedBuildExitsWith130AndTheSiteIsAsItWas() throws Exception {
        SiteFixture site = SiteFixture.in(folder, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: UTC
                """);
        site.write("content/articles/old.md", "---\ntitle: Old\ndate: 2026-01-01 10:00\n---\nText.\n");
        SiteFixture.Built first = site.build();
        SortedMap<String, String> before = first.hex();
        // One page takes longer than the signal, which is sent as soon as another one is staged.
        site.write("templates/404.ftlh", "<#list 1..1000000000 as i></#list>\n");
        site.write("content/articles/new.md", "---\ntitle: New\ndate: 2026-02-01 10:00\n---\nText.\n");
        Process build = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.newsline.cli.Main",
                        "build",
                        "--root",
                        folder.toString(),
                        "--now",
                        "2026-11-23T10:00:00Z"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed").toFile())
                .start();
        Path staged = folder.resolve(".newsline/staging/site/files");
        while (build.isAlive() && isEmpty(staged)) {
            Thread.onSpinWait();
        }
        assertThat(build.isAlive())
                .as(Files.readString(folder.resolve("printed")))
                .isTrue();
        boolean deaf = ignoresInterrupts();
        new ProcessBuilder("kill", deaf ? "-TERM" : "-INT", Long.toString(build.pid()))
                .start()
                .waitFor();
        assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(build.exitValue()).isEqualTo(deaf ? 143 : 130);
        assertThat(first.hex()).isEqualTo(before);
    }

    /** What a shell starts in the background ignores SIGINT, and so do the processes that it starts. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 1 << (SIGINT - 1)) != 0);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        } catch (NoSuchFileException e) {
            return true;
        }
    }
}
