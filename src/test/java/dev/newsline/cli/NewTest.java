package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NewTest {
    @TempDir
    Path folder;

    @Test
    void aNewSiteHasWhatItNeeds() throws IOException {
        Caller caller = new Caller(folder);
        assertThat(caller.call("new", "site", "my news")).isZero();
        Path root = folder.resolve("my news");
        assertThat(caller.out()).isEqualTo(root + "\n");
        assertThat(caller.err()).endsWith("To see it:  newsline serve --root \"my news\"\n");
        Caller launched = new Caller(folder, false, Map.of("NEWSLINE_COMMAND", "./newsline"));
        assertThat(launched.call("new", "site", "other")).isZero();
        assertThat(launched.err()).endsWith("To see it:  ./newsline serve --root other\n");
        assertThat(root.resolve("content/site.yaml")).isRegularFile();
        assertThat(root.resolve(".gitignore")).content().contains("/site/*", "/.newsline/");
        assertThat(root.resolve(".github/workflows/publish.yml"))
                .content()
                .contains("NEWSLINE_REPOSITORY:", "NEWSLINE_REVISION:", "schedule:");
        assertThat(root.resolve("content/articles/2026/first-story.md"))
                .content()
                .contains("date: 2026-11-23 10:00");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the workflow's step is a script for sh")
    void theWorkflowSaysFirstThatItsVariablesAreNotFilledIn() throws Exception {
        assertThat(new Caller(folder).call("new", "site", "news")).isZero();
        String workflow = Files.readString(folder.resolve("news/.github/workflows/publish.yml"));
        Matcher first =
                Pattern.compile("steps:\n.*\n {8}run: \\|\n((?: {10}.*\n)+)").matcher(workflow);
        assertThat(first.find()).isTrue();
        Matcher asWritten = Pattern.compile("NEWSLINE_REPOSITORY: (\\S+)").matcher(workflow);
        assertThat(asWritten.find()).isTrue();
        assertThat(shell(first.group(1), asWritten.group(1), "main"))
                .startsWith("1 ::error title=Which Newsline?::write the address of Newsline's repository");
        assertThat(shell(first.group(1), "https://code.example/newsline.git", ""))
                .startsWith("1 ::error title=Which Newsline?::write a tag or a full commit id");
        assertThat(shell(first.group(1), "https://code.example/newsline.git", "v1"))
                .isEqualTo("0 ");
    }

    private static String shell(String script, String repository, String revision) throws Exception {
        ProcessBuilder process = new ProcessBuilder("sh", "-e", "-c", script).redirectErrorStream(true);
        process.environment().putAll(Map.of("NEWSLINE_REPOSITORY", repository, "NEWSLINE_REVISION", revision));
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return running.waitFor() + " " + said;
    }

    @Test
    void aNewSiteIsPublishedWithoutAWarning() {
        assertThat(new Caller(folder).call("new", "site", "news")).isZero();
        Caller caller = new Caller(folder);
        assertThat(caller.call("build", "--root", "news")).as(caller.err()).isZero();
        assertThat(caller.err()).matches("\\d+ files, \\d+ changed, 0 removed\\.\n");
        assertThat(folder.resolve("news/site/news/2026/11/first-story/index.html"))
                .isRegularFile();
    }

    @Test
    void aNewSiteReplacesNothing() throws IOException {
        Files.writeString(folder.resolve(".gitignore"), "mine\n");
        Caller caller = new Caller(folder);
        assertThat(caller.call("new", "site", ".")).isZero();
        assertThat(caller.err()).contains("left as it is: .gitignore");
        assertThat(folder.resolve(".gitignore")).hasContent("mine\n");
        Caller again = new Caller(folder);
        assertThat(again.call("new", "site", ".")).isEqualTo(2);
        assertThat(again.err()).contains("there is a site in . already; nothing was changed");
    }

    @Test
    void aFileIsNoFolderForASite() throws IOException {
        Files.writeString(folder.resolve("file"), "mine");
        Caller caller = new Caller(folder);
        assertThat(caller.call("new", "site", "file")).isEqualTo(2);
        assertThat(caller.err()).isEqualTo("newsline: file is a file; a site needs a folder: newsline new site DIR\n");
        assertThat(folder.resolve("file")).hasContent("mine");
    }

    @Test
    void aNewArticleIsNamedAfterItsTitleAndDatedInTheSitesZone() throws IOException {
        CliTest.makeSite(folder);
        Caller caller = new Caller(folder);
        assertThat(caller.call("new", "article", "Bakı: Şəhərdə 'yeni' park")).isZero();
        Path file = folder.resolve("content/articles/2026/baki-seherde-yeni-park.md");
        assertThat(caller.out()).isEqualTo(file + "\n");
        assertThat(file)
                .content()
                .startsWith("---\ntitle: 'Bakı: Şəhərdə ''yeni'' park'\ndate: 2026-11-23 14:00\nsection: economy\n");
    }

    @Test
    void aNewArticleReplacesNothing() throws IOException {
        CliTest.makeSite(folder);
        assertThat(new Caller(folder).call("new", "article", "One")).isZero();
        Caller again = new Caller(folder);
        assertThat(again.call("new", "article", "one")).isEqualTo(2);
        assertThat(again.err()).contains("one.md exists already and was left as it is");
    }

    @Test
    void aTitleNeedsALetter() throws IOException {
        CliTest.makeSite(folder);
        for (String title : new String[] {"", "  ", "?!", "two\nlines"}) {
            assertThat(new Caller(folder).call("new", "article", title))
                    .as(title)
                    .isEqualTo(2);
        }
    }

    @Test
    void whatTheMachineRefusesHasWordsAndItsOwnCode() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Caller caller = new Caller(folder);
        assertThat(caller.call("new", "site", "file/below")).isEqualTo(3);
        assertThat(caller.err()).startsWith("newsline: ").doesNotContain("Exception", "\tat ");
    }
}
