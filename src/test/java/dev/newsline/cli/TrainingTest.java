package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A training that fails is seen by nobody: every start is slow then, and nothing says why. */
class TrainingTest {
    @TempDir
    Path folder;

    @Test
    void itBuildsThreeTimesAndLeavesNothingBehind() throws Exception {
        // In a process of its own, as the launcher runs it: it ends with the number of the first command that fails.
        Process training = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.newsline.cli.Training"))
                .redirectErrorStream(true)
                .start();
        String said = new String(training.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(training.waitFor()).as(said).isZero();
        assertThat(said.lines().filter(line -> line.endsWith(" removed."))).hasSize(3);
        assertThat(said).contains(" 0 changed, 0 removed.").doesNotContain(": error ");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
