package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The steps of a new site's workflow, run as a runner does. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "runners are Linux: GNU date, bash")
class WorkflowTest {
    @TempDir
    Path folder;

    private String workflow = "";
    private String said = "";

    @BeforeEach
    void aNewSite() throws IOException {
        assertThat(new Caller(folder).call("new", "site", "newsroom")).isZero();
        workflow = Files.readString(folder.resolve("newsroom/.github/workflows/publish.yml"));
    }

    /** Runs a step and says what it leaves for the next ones, after its exit code. */
    private String step(String name, String event, String commit) throws Exception {
        Matcher step = Pattern.compile(
                        "- name: " + Pattern.quote(name) + "\n(?: {8}(?!run).*\n)* {8}run: \\|\n((?: {10}.*\n)+)")
                .matcher(workflow);
        assertThat(step.find()).as(name).isTrue();
        Path output = folder.resolve("output");
        Files.writeString(output, "");
        ProcessBuilder process = new ProcessBuilder("bash", "-e", "-c", step.group(1))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        process.environment().put("GITHUB_EVENT_NAME", event);
        process.environment().put("GITHUB_SHA", commit);
        process.environment().put("GITHUB_OUTPUT", output.toString());
        Process running = process.start();
        said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return running.waitFor() + " " + Files.readString(output);
    }

    private String look(String event, String commit) throws Exception {
        return step("Whether there is anything to do", event, commit);
    }

    private void due(String line) throws IOException {
        Files.createDirectories(folder.resolve("due"));
        Files.writeString(folder.resolve("due/at"), line + "\n");
    }

    @Test
    void theClockStartsNothingBeforeTheInstantThatIsDue() throws Exception {
        assertThat(look("schedule", "abc")).as("nothing is known").isEqualTo("0 wanted=true\n");
        due("4102444800 abc");
        assertThat(look("schedule", "abc")).isEqualTo("0 wanted=false\n");
        assertThat(said).isEqualTo("The next story is due at 2100-01-01T00:00:00Z.\n");
        assertThat(look("push", "abc")).isEqualTo("0 wanted=true\n");
        assertThat(look("schedule", "other")).isEqualTo("0 wanted=true\n");
        due("1000 abc");
        assertThat(look("schedule", "abc")).isEqualTo("0 wanted=true\n");
        due("never abc");
        assertThat(look("schedule", "abc")).isEqualTo("0 wanted=false\n");
        due("");
        assertThat(look("schedule", "abc")).as("a damaged note").isEqualTo("0 wanted=true\n");
    }

    private void newsline(int exit, String due) throws IOException {
        Path program = folder.resolve("newsline/newsline");
        Files.createDirectories(program.getParent());
        Files.writeString(program, """
                #!/bin/sh
                echo "$@" >> calls
                case $1 in
                  build) exit EXIT ;;
                  due) DUE ;;
                esac
                """.replace("EXIT", Integer.toString(exit)).replace("DUE", due));
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private String build() throws Exception {
        return step("Build", "push", "abc");
    }

    @Test
    void aBuildNotesWhatIsDueAsOfItsOwnInstant() throws Exception {
        newsline(0, "echo 2100-01-01T00:00:00Z; echo '    embargo: content/articles/x.md'");
        assertThat(build()).isEqualTo("0 code=0\n");
        assertThat(folder.resolve("due/at")).hasContent("4102444800 abc\n");
        assertThat(Files.readString(folder.resolve("calls")))
                .matches("build --root newsroom --now (\\S+Z)\ndue --root newsroom --now \\1\n");
        newsline(1, "echo nothing falls due");
        assertThat(build()).isEqualTo("0 code=1\n");
        assertThat(folder.resolve("due/at")).hasContent("never abc\n");
        newsline(0, "exit 3");
        assertThat(build()).isEqualTo("0 code=0\n");
        assertThat(look("schedule", "abc")).as("it is not known").isEqualTo("0 wanted=true\n");
        newsline(2, "");
        assertThat(build()).isEqualTo("1 code=2\n");
    }

    @Test
    void aRunInWhichSomethingWasHeldBackFailsAfterTheUpload() throws Exception {
        assertThat(step("Say that something was held back", "push", "abc")).isEqualTo("1 ");
        assertThat(workflow.indexOf("deploy-pages"))
                .isBetween(workflow.indexOf("name: Build"), workflow.indexOf("Say that something"));
        assertThat(workflow.indexOf("path: due\n          key: due-", workflow.indexOf("deploy-pages")))
                .as("what was not put up is not noted as done")
                .isPositive();
    }
}
