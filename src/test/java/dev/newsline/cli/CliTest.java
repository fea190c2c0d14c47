package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyFolderIsSentToNewSite() {
        Caller caller = new Caller(folder);
        assertThat(caller.call("build")).isEqualTo(2);
        assertThat(caller.err()).isEqualTo("newsline: no site here: newsline new site DIR makes one\n");
        assertThat(caller.out()).isEmpty();
    }

    @Test
    void aMistypedOptionIsAnsweredWithTheNearestOne() {
        Caller caller = new Caller(folder);
        assertThat(caller.call("build", "--thraeds=1")).isEqualTo(2);
        assertThat(caller.err()).contains("Unknown option: '--thraeds=1'").contains("did you mean --threads?");
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheNearestOne() {
        Caller caller = new Caller(folder);
        assertThat(caller.call("bild")).isEqualTo(2);
        assertThat(caller.err()).contains("did you mean build?");
    }

    @Test
    void aProgramIsToldOfAMistakeInItsCommandLineToo() throws IOException {
        makeSite(folder);
        Caller caller = new Caller(folder);
        assertThat(caller.call("build", "--bogus", "--format", "json")).isEqualTo(2);
        assertThat(caller.out()).isEqualTo("""
                {
                  "published" : false,
                  "exit" : 2,
                  "message" : "Unknown option: '--bogus'\\n    newsline build --help lists what there is",
                  "diagnostics" : [ ]
                }
                """);
        assertThat(caller.err())
                .isEqualTo("newsline: Unknown option: '--bogus'\n    newsline build --help lists what there is\n");
        Caller later = new Caller(folder);
        assertThat(later.call("build", "--format=json", "--now", "noon")).isEqualTo(2);
        assertThat(later.out()).contains("\"exit\" : 2", "--now takes an instant");
        Caller person = new Caller(folder);
        assertThat(person.call("build", "--format", "text", "--bogus")).isEqualTo(2);
        assertThat(person.out()).isEmpty();
    }

    @Test
    void anEmptyNameIsNoFolder() throws IOException {
        makeSite(folder);
        for (String option : new String[] {"--root", "--content", "--templates", "--out"}) {
            Caller caller = new Caller(folder);
            assertThat(caller.call("build", option, "")).as(option).isEqualTo(2);
            assertThat(caller.err())
                    .isEqualTo("newsline: Invalid value for option '" + option + "': an empty name is no folder\n"
                            + "    newsline build --help lists what there is\n");
        }
        assertThat(new Caller(folder).call("new", "site", "")).isEqualTo(2);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void onlyATerminalThatUnderstandsThemGetsColourAndAProgressLine() throws IOException {
        makeSite(folder);
        Files.createDirectories(folder.resolve("content/articles"));
        Files.writeString(folder.resolve("content/articles/a.md"), "---\ntitle: A\n---\n");
        for (Map<String, String> environment : List.of(Map.of("TERM", "dumb"), Map.of("CI", "true"))) {
            Caller caller = new Caller(folder, true, environment);
            assertThat(caller.call("build")).isEqualTo(1);
            assertThat(caller.err()).contains("NL0202").doesNotContain("\u001B");
        }
        Caller caller = new Caller(folder, true, Map.of("TERM", "xterm"));
        assertThat(caller.call("build")).isEqualTo(1);
        assertThat(caller.err()).contains("\u001B[K", "\u001B[31;1m");
    }

    @Test
    void helpIsAResultAndNoCommandIsNot() {
        Caller asked = new Caller(folder);
        assertThat(asked.call("--help")).isZero();
        assertThat(asked.out()).contains("build").contains("serve").contains("new");
        Caller empty = new Caller(folder);
        assertThat(empty.call()).isEqualTo(2);
        assertThat(empty.out()).isEmpty();
        assertThat(empty.err()).contains("Usage: newsline");
    }

    @Test
    void anInstantNeedsItsOffset() throws IOException {
        makeSite(folder);
        Caller caller = new Caller(folder);
        assertThat(caller.call("build", "--now", "2026-11-23")).isEqualTo(2);
        assertThat(caller.err())
                .isEqualTo("newsline: --now takes an instant with its offset, such as 2026-11-23T14:00:00+04:00 or"
                        + " 2026-11-23T10:00:00Z, not \"2026-11-23\"\n");
    }

    @Test
    void anAddressOfTheSiteThatIsNoneIsTheCommandsMistake() throws IOException {
        makeSite(folder);
        Caller caller = new Caller(folder);
        assertThat(caller.call("build", "--base-url", "nonsense")).isEqualTo(2);
        assertThat(caller.err())
                .isEqualTo("newsline: --base-url takes the site's address, such as https://news.example.org/, not"
                        + " \"nonsense\": it must begin with https:// and a host\n");
        assertThat(new Caller(folder).call("build", "--base-url", "https://other.example/x"))
                .isZero();
    }

    @Test
    void threadsAreAtLeastOne() throws IOException {
        makeSite(folder);
        Caller caller = new Caller(folder);
        assertThat(caller.call("build", "--threads", "0")).isEqualTo(2);
        assertThat(caller.err()).contains("--threads takes a number from 1 to 256, not 0");
    }

    @Test
    void aPreviewIsNeverWrittenToThePublishedFolder() throws IOException {
        makeSite(folder);
        Files.createDirectory(folder.resolve("site"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("site"));
        for (String out : new String[] {"site", "content/../site", "site/below", "link"}) {
            Caller caller = new Caller(folder);
            assertThat(caller.call("build", "--preview", "--out", out)).as(out).isEqualTo(2);
            assertThat(caller.err()).as(out).contains("--preview never writes to");
        }
        assertThat(folder.resolve("site")).isEmptyDirectory();
    }

    static void makeSite(Path root) throws IOException {
        Files.createDirectories(root.resolve("content"));
        Files.writeString(root.resolve("content/site.yaml"), """
                name: Caspian Wire
                baseUrl: https://news.example.org/wire/
                timeZone: Asia/Baku
                languages: [en, az]
                sections: [economy]
                """);
    }
}
