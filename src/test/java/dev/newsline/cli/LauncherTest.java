package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        Files.setLastModifiedTime(
                home.resolve("target/newsline.jar"), java.nio.file.attribute.FileTime.fromMillis(1_000_000_000_000L));
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

    /** @param exit 7 from the Javas below */
    private record Called(int exit, String out, String err) {}

    private Called call(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        List<String> words = new java.util.ArrayList<>(List.of(launcher.toString()));
        words.addAll(List.of(arguments));
        Path err = top.resolve("err");
        ProcessBuilder process =
                new ProcessBuilder(words).directory(top.toFile()).redirectError(err.toFile());
        process.environment().put("JAVA_HOME", top.resolve("jdk-17").toString());
        process.environment().remove("NEWSLINE_OPTS");
        process.environment().putAll(environment);
        Process running = process.start();
        String out = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Called(running.waitFor(), out, Files.readString(err));
    }

    private Path java(String name, String version) throws IOException {
        Path folder = top.resolve(name);
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(folder.resolve("bin/java"), "echo " + name + "; printf '<%s>\\n' \"$@\"; exit 7");
        return folder;
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        executable(file);
    }

    private static void executable(Path file) {
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
