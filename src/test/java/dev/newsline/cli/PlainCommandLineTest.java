package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What is read without picocli is what picocli reads. */
class PlainCommandLineTest {
    @TempDir
    Path folder;

    @Test
    void everyOptionOfTheBuildIsReadAsPicocliReadsIt() {
        List<String> all = new ArrayList<>();
        for (OptionSpec option : new CommandLine(build()).getCommandSpec().options()) {
            if (option.usageHelp() || option.versionHelp()) {
                continue;
            }
            String name = option.longestName();
            if (option.arity().max() == 0) {
                same(List.of(name));
                all.add(name);
            } else {
                String value = option.type() == Integer.class ? "12" : name.equals("--format") ? "json" : "a b=c*/d";
                same(List.of(name, value));
                same(List.of(name + "=" + value));
                all.addAll(List.of(name, value));
            }
        }
        same(all);
        same(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "--verson",
                "--threads many",
                "--threads -1",
                "--threads",
                "--format yaml",
                "--root --strict",
                "--root=",
                "--root @file",
                "--root a --root b",
                "--quiet --quiet",
                "--quiet=true",
                "--root \0",
                "--",
                "elsewhere",
                "@file"
            })
    void whatIsNotPlainlyRightIsLeftToPicocli(String words) {
        assertThat(PlainCommandLine.read(List.of(words.split(" ")), build().options()))
                .isFalse();
    }

    @Test
    void theVersionIsTheOneThatPicocliPrints() {
        Caller plain = new Caller(folder);
        assertThat(plain.call("--version")).isZero();
        assertThat(plain.out()).isEqualTo("newsline (not from a jar)\n");
        assertThat(plain.err()).isEmpty();
    }

    private void same(List<String> words) {
        BuildCommand plain = build();
        assertThat(PlainCommandLine.read(words, plain.options()))
                .as("build %s is read without picocli: see PlainOptions", words)
                .isTrue();
        BuildCommand withPicocli = build();
        new CommandLine(withPicocli).parseArgs(words.toArray(String[]::new));
        assertThat(plain.options()).usingRecursiveComparison().isEqualTo(withPicocli.options());
    }

    private BuildCommand build() {
        return new BuildCommand(new Caller(folder).surroundings());
    }
}
