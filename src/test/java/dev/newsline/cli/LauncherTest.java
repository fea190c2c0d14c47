package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with Javas that are shell scripts, which say how they were called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "newsline is a script for sh; the workflow runs newsline.cmd")
class LauncherTest {
    @TempDir
    Path top;

    private Path home;

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(top.resolve("a place with spaces"));
        Files.copy(Path.of("newsline"), home.resolve("newsline"));
        executable(home.resolve("newsline"));
        Files.createDirectories(home.resolve("target"));
        Files.writeString(home.resolve("target/newsline.jar"), "");
        java("jdk-17", "17.0.15");
    }

    @Test
    void itWorksThroughLinksFromAnywhereWithSpaces() throws Exception {
        Path bin = Files.createDirectories(top.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("first"), Path.of("../a place with spaces/newsline"));
        Files.createSymbolicLink(bin.resolve("news"), bin.resolve("first"));
        Called called = call(bin.resolve("news"), Map.of(), "build", "--root", "b c", "*");
        assertThat(called.exit()).isEqualTo(7);
        assertThat(called.out())
                .startsWith("jdk-17\n")
                .endsWith("<-jar>\n<" + home.toRealPath() + "/target/newsline.jar>\n<build>\n<--root>\n<b c>\n<*>\n");
    }

    @Test
    void itSaysHowItWasCalled() throws Exception {
        script(top.resolve("jdk-17/bin/java"), "printf '%s' \"$NEWSLINE_COMMAND\"");
        assertThat(call(home.resolve("newsline"), Map.of(), "new", "site", "x").out())
                .isEqualTo(home.resolve("newsline").toString());
    }

    @Test
    void itsOptionsReachTheJvmAsWords() throws Exception {
        assertThat(call(home.resolve("newsline"), Map.of("NEWSLINE_OPTS", "-Xmx1g -Dx=*"))
                        .out())
                .contains("<-Xmx1g>\n<-Dx=*>\n<-jar>\n");
    }

    @Test
    void aJavaHomeThatIsTooOldIsNotUsed() throws Exception {
        Path old = java("jdk-11", "11.0.2");
        Called called = call(home.resolve("newsline"), Map.of("JAVA_HOME", old.toString()));
        assertThat(called.out()).doesNotContain("jdk-11");
    }

    @Test
    void sourcesNewerThanTheJarBuildItAgain() throws Exception {
        Files.createDirectories(home.resolve("src/main"));
        Files.setLastModifiedTime(home.resolve("target/newsline.jar"), FileTime.fromMillis(1_000_000_000_000L));
        Path bin = Files.createDirectories(top.resolve("tools"));
        script(bin.resolve("mvn"), "echo a result; echo \"$PWD $*\" >> '" + top + "/built'");
        Map<String, String> path = Map.of("PATH", bin + ":" + System.getenv("PATH"));
        Files.createFile(top.resolve("jdk-17/bin/javac"));
        executable(top.resolve("jdk-17/bin/javac"));
        Called called = call(home.resolve("newsline"), path, "build");
        assertThat(called.exit()).as(called.err()).isEqualTo(7);
        assertThat(called.out()).doesNotContain("a result");
        assertThat(called.err()).contains("building target/newsline.jar with Maven");
        assertThat(top.resolve("built"))
                .content()
                .startsWith(home.toRealPath().toString())
                .contains("package");
        call(home.resolve("newsline"), path, "build");
        assertThat(Files.readAllLines(top.resolve("built"))).hasSize(1);
    }

    @Test
    void anArchiveIsMadeOnceForEachJavaAndUsedFromThenOn() throws Exception {
        Path newer = java("jdk-25", "25.0.3");
        for (Path java : List.of(top.resolve("jdk-17"), newer)) {
            Called first = call(java, "build");
            assertThat(first.err()).isEqualTo("newsline: preparing a faster start; this takes a few seconds, once\n");
            assertThat(first.out()).doesNotContain("Training");
            Called second = call(java, "build");
            assertThat(second.err()).isEmpty();
            assertThat(second.out()).isEqualTo(first.out());
        }
        Path target = home.toRealPath().resolve("target");
        assertThat(call(top.resolve("jdk-17"), "serve").out())
                .contains("<-XX:SharedArchiveFile=" + target + "/newsline-17.jsa>\n<-Xlog:disable>\n<-jar>\n");
        assertThat(call(newer, "serve").out())
                .contains("<-XX:AOTCache=" + target + "/newsline-25.aot>\n<-Xlog:disable>\n<-jar>\n");
        assertThat(trained()).containsExactly("jdk-17 -XX:ArchiveClassesAtExit", "jdk-25 -XX:AOTCacheOutput");
        try (Stream<Path> left = Files.list(target)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "newsline.jar",
                            "newsline-17.jsa",
                            "newsline-17.jsa.stamp",
                            "newsline-25.aot",
                            "newsline-25.aot.stamp");
        }
    }

    @Test
    void anArchiveOfAnotherJarJavaOrFolderIsNotUsed() throws Exception {
        Path jar = home.resolve("target/newsline.jar");
        Path java = top.resolve("jdk-17");
        call(java, "build");
        assertThat(call(java, "--version").out()).contains("SharedArchiveFile");

        // An older jar put back, as from a backup, is another jar too.
        for (String time : List.of("2030-01-01T00:00:00Z", "2020-01-01T00:00:00Z")) {
            Files.setLastModifiedTime(jar, FileTime.from(Instant.parse(time)));
            assertThat(call(java, "--version").out()).doesNotContain("SharedArchiveFile");
            call(java, "build");
            assertThat(call(java, "--version").out()).contains("SharedArchiveFile");
        }
        java("jdk-17", "17.0.16");
        assertThat(call(java, "--version").out()).doesNotContain("SharedArchiveFile");
        call(java, "build");
        home = Files.move(home, top.resolve("moved"));
        assertThat(call(java, "--version").out()).doesNotContain("SharedArchiveFile");
        call(java, "build");
        assertThat(call(java, "--version").out()).contains("/moved/target/newsline-17.jsa");
        assertThat(trained()).hasSize(5);
    }

    @Test
    void anArchiveThatWasCutOffOrDeletedIsMadeAgain() throws Exception {
        Path java = top.resolve("jdk-17");
        call(java, "build");
        Path archive = home.resolve("target/newsline-17.jsa");
        Files.writeString(archive, "half");
        assertThat(call(java, "--version").out()).doesNotContain("SharedArchiveFile");
        call(java, "build");
        assertThat(call(java, "--version").out()).contains("SharedArchiveFile");
        Files.delete(archive);
        assertThat(call(java, "build").out()).contains("SharedArchiveFile");
        assertThat(trained()).hasSize(3);
    }

    @Test
    void anArchiveIsMadeWhereItPaysOnly() throws Exception {
        Path java = top.resolve("jdk-17");
        for (String command : List.of("--version", "new", "explain")) {
            assertThat(call(java, command).err()).isEmpty();
        }
        assertThat(call(home.resolve("newsline"), Map.of("CI", "true"), "build").out())
                .doesNotContain("SharedArchiveFile");
        assertThat(trained()).isEmpty();
    }

    @Test
    void anArchiveThatCannotBeMadeIsNotTriedAgain() throws Exception {
        Path java = top.resolve("jdk-17");
        script(java.resolve("bin/java"), says("jdk-17", "case \"$*\" in *Training*) exit 1 ;; esac"));
        Called first = call(java, "build");
        assertThat(first.exit()).isEqualTo(7);
        Called second = call(java, "build");
        assertThat(second.exit()).isEqualTo(7);
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).doesNotContain("SharedArchiveFile").doesNotContain("-Xlog:disable");
        assertThat(home.resolve("target/newsline-17.jsa")).doesNotExist();
    }

    @Test
    void aFolderThatIsReadOnlyHasItsArchiveAmongTheCaches() throws Exception {
        Path target = home.resolve("target");
        assertThat(target.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(target)).as("root may write everywhere").isFalse();
        Path java = top.resolve("jdk-17");
        call(java, "build");
        assertThat(call(java, "build").out())
                .contains("<-XX:SharedArchiveFile=" + top.resolve("caches/newsline") + home.toRealPath()
                        + "/newsline-17.jsa>");
        assertThat(trained()).hasSize(1);
        // Nor are there caches: it starts all the same.
        Map<String, String> nowhere = Map.of("XDG_CACHE_HOME", target.toString(), "JAVA_HOME", java.toString());
        Called called = call(home.resolve("newsline"), nowhere, "build");
        assertThat(called.err()).isEmpty();
        assertThat(called.out()).contains("<build>").doesNotContain("SharedArchiveFile");
    }

    @Test
    void theJavaOnThePathIsFoundThroughLinks() throws Exception {
        java("jdk-25", "25.0.99");
        script(top.resolve("jdk-25/bin/javac"), "");
        Path bin = Files.createDirectories(top.resolve("tools"));
        Files.createSymbolicLink(top.resolve("alternative"), Path.of("jdk-25/bin/java"));
        Files.createSymbolicLink(bin.resolve("java"), Path.of("../alternative"));
        Map<String, String> path = Map.of("PATH", bin + ":" + System.getenv("PATH"), "JAVA_HOME", "");
        assertThat(call(home.resolve("newsline"), path, "--version").out()).startsWith("jdk-25\n");
    }

    @Test
    void aJavaThatDoesNotSayWhatItIsIsAsked() throws Exception {
        Path java = top.resolve("jdk-17");
        Files.delete(java.resolve("release"));
        script(
                java.resolve("bin/java"),
                says("jdk-17", "case $1 in -version) echo 'openjdk version \"17.0.15\" 2025' >&2; exit 0 ;; esac"));
        call(java, "build");
        assertThat(call(java, "build").out()).contains("newsline-17.jsa");
        assertThat(trained()).hasSize(1);
    }

    /** @param exit 7 from the Javas below */
    private record Called(int exit, String out, String err) {}

    private Called call(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        List<String> words = new java.util.ArrayList<>(List.of(launcher.toString()));
        words.addAll(List.of(arguments));
        Path err = top.resolve("err");
        ProcessBuilder process =
                new ProcessBuilder(words).directory(top.toFile()).redirectError(err.toFile());
        process.environment().put("JAVA_HOME", top.resolve("jdk-17").toString());
        process.environment().put("XDG_CACHE_HOME", top.resolve("caches").toString());
        process.environment().remove("NEWSLINE_OPTS");
        process.environment().remove("CI");
        process.environment().putAll(environment);
        Process running = process.start();
        String out = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Called(running.waitFor(), out, Files.readString(err));
    }

    private Called call(Path java, String command) throws Exception {
        return call(home.resolve("newsline"), Map.of("JAVA_HOME", java.toString()), command);
    }

    private Path java(String name, String version) throws IOException {
        Path folder = top.resolve(name);
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(folder.resolve("bin/java"), says(name, ""));
        return folder;
    }

    /** A Java that writes the archive it is asked for, and otherwise says its name and words. */
    private String says(String name, String before) {
        return before + """

                case "$*" in *dev.newsline.cli.Training)
                  for word; do
                    case $word in -XX:A*=*) echo an archive > "${word#*=}"; echo "NAME ${word%%=*}" >> 'TOP/trained' ;; esac
                  done
                  echo a result
                  exit 0 ;;
                esac
                echo NAME; printf '<%s>\\n' "$@"; exit 7
                """.replace("NAME", name).replace("TOP", top.toString());
    }

    /** Which Java was asked to make an archive, and how, in order. */
    private List<String> trained() throws IOException {
        Path file = top.resolve("trained");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        executable(file);
    }

    private static void executable(Path file) {
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
