package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void site() throws IOException {
        CliTest.makeSite(folder);
    }

    @Test
    void aCopyIsListedAsOverridden() {
        Caller before = new Caller(folder);
        assertThat(before.call("templates")).isZero();
        assertThat(before.out()).contains("article.ftlh: default\n").doesNotContain("overridden");
        Caller copy = new Caller(folder);
        assertThat(copy.call("templates", "copy", "article.ftlh")).isZero();
        assertThat(copy.out()).isEqualTo(folder.resolve("templates/article.ftlh") + "\n");
        assertThat(folder.resolve("templates/article.ftlh")).isRegularFile();
        Caller after = new Caller(folder);
        assertThat(after.call("templates")).isZero();
        assertThat(after.out()).contains("article.ftlh: overridden\n");
    }

    @Test
    void aCopyOfAnotherVersionIsListedAsSuch() throws IOException {
        assertThat(new Caller(folder).call("templates", "copy", "article.ftlh")).isZero();
        Path file = folder.resolve("templates/article.ftlh");
        Files.writeString(
                file, Files.readString(file).replaceAll("(article\\.ftlh) [0-9a-f]{16}", "$1 0123456789abcdef"));
        Caller caller = new Caller(folder);
        assertThat(caller.call("templates")).isZero();
        assertThat(caller.out()).contains("article.ftlh: overridden, the default has changed since\n");
    }

    @Test
    void aCopyReplacesNothing() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/article.ftlh"), "mine");
        Caller caller = new Caller(folder);
        assertThat(caller.call("templates", "copy", "article.ftlh")).isEqualTo(2);
        assertThat(caller.err()).contains("exists already and was left as it is");
        assertThat(folder.resolve("templates/article.ftlh")).hasContent("mine");
    }

    @Test
    void onlyFilesOfTheThemeAreCopied() {
        Caller near = new Caller(folder);
        assertThat(near.call("templates", "copy", "artcle.ftlh")).isEqualTo(2);
        assertThat(near.err()).isEqualTo("newsline: there is no \"artcle.ftlh\"; did you mean article.ftlh?\n");
        Caller out = new Caller(folder);
        assertThat(out.call("templates", "copy", "../x")).isEqualTo(2);
    }
}
