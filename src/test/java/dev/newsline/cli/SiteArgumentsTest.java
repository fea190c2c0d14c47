package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsline.build.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class SiteArgumentsTest {
    @TempDir
    Path folder;

    /** Picocli reads options of a command only. */
    @Command
    static final class Taker {
        @CommandLine.Mixin
        final SiteArguments site = new SiteArguments();
    }

    @BeforeEach
    void site() throws IOException {
        CliTest.makeSite(folder);
    }

    @Test
    void theNearestFolderAboveWithSettingsIsTheRoot() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("content/articles/2026"));
        Options options = options(deep);
        assertThat(options.root()).isEqualTo(folder);
        assertThat(options.out()).isEqualTo(folder.resolve("site"));
        assertThat(options.now()).isEqualTo(Caller.NOW);
        assertThat(options.threads()).isEqualTo(2);
    }

    @Test
    void templatesThatAreNoFolderAreNotTheDefaultTheme() {
        assertThatThrownBy(() -> options(folder, "--templates", "nowhere"))
                .hasMessage(
                        "--templates takes a folder, and \"nowhere\" is none; leave it out for templates/ in the root");
    }

    @Test
    void aPreviewGoesToItsOwnFolder() throws Exception {
        assertThat(options(folder, "--preview").out()).isEqualTo(folder.resolve(".newsline/preview"));
        assertThat(options(folder, "--preview", "--out", "elsewhere").out()).isEqualTo(folder.resolve("elsewhere"));
    }

    @Test
    void foldersAreSeenFromWhereTheCommandIsCalled() throws Exception {
        Path here = Files.createDirectory(folder.resolve("desk"));
        Files.createDirectories(here.resolve("../theme").normalize());
        Options options = options(here, "--root", "..", "--out", "out", "--templates", "../theme");
        assertThat(options.root()).isEqualTo(folder);
        assertThat(options.content()).isEqualTo(folder.resolve("content"));
        assertThat(options.templates()).isEqualTo(folder.resolve("theme"));
        assertThat(options.out()).isEqualTo(here.resolve("out"));
    }

    @Test
    void anInstantMayHaveAnyOffset() throws Exception {
        Instant ten = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(options(folder, "--now", "2026-11-23T14:00:00+04:00").now()).isEqualTo(ten);
        assertThat(options(folder, "--now", "2026-11-23T10:00:00Z").now()).isEqualTo(ten);
    }

    @Test
    void aRootWithoutSettingsIsNamed() {
        assertThatThrownBy(() -> options(folder, "--root", "content"))
                .isInstanceOf(UsageFailure.class)
                .hasMessage("no site in content (it has no content/site.yaml): newsline new site DIR makes one");
    }

    @Test
    void theBasePathIsThatOfTheAddress() throws Exception {
        assertThat(BasePath.of(options(folder))).isEqualTo("/wire/");
        assertThat(BasePath.of(options(folder, "--base-url", "https://example.org")))
                .isEqualTo("/");
        assertThat(BasePath.of(options(folder, "--base-url", "https://example.org/a")))
                .isEqualTo("/a/");
    }

    private static Options options(Path here, String... arguments) throws UsageFailure {
        Taker taker = new Taker();
        new CommandLine(taker).parseArgs(arguments);
        return taker.site.options(new Caller(here).surroundings(), "site");
    }
}
