package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.output.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {
    @TempDir
    Path folder;

    private String err = "";

    @BeforeEach
    void aSiteThatWasUploaded() throws IOException {
        CliTest.makeSite(folder);
        call(0, "build", "--quiet");
        assertThat(call(1, "changes", "--list", "upload")).contains("index.html\n");
        assertThat(err)
                .contains("Up to build 1: it is not known what changed since the last upload: no upload is marked")
                .contains("Upload all ")
                .contains("Then: newsline changes --mark 1.");
        call(0, "changes", "--mark");
        assertThat(err).isEqualTo("Build 1 is marked as uploaded.\n");
    }

    private String call(int exit, String... arguments) {
        Caller caller = new Caller(folder);
        assertThat(caller.call(arguments)).as(caller.err()).isEqualTo(exit);
        err = caller.err();
        return caller.out();
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve("content/static").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        call(0, "build", "--quiet");
    }

    @Test
    void listsAreForPeopleForUploadsAndForPrograms() throws IOException {
        put("a b.txt", "one");
        put("terms.txt", "two");
        Files.delete(folder.resolve("content/static/terms.txt"));
        call(0, "build", "--quiet");
        assertThat(call(0, "changes")).isEqualTo("added a b.txt 3\nremoved terms.txt\n");
        assertThat(err)
                .isEqualTo("Up to build 4: 1 added, 0 changed, 1 removed since build 1."
                        + " After the upload: newsline changes --mark 4.\n");
        assertThat(call(0, "changes", "--list", "upload", "--null")).isEqualTo("a b.txt\0");
        assertThat(call(0, "changes", "--list=remove", "-0")).isEqualTo("terms.txt\0");
        assertThat(call(0, "changes", "--list", "build", "--quiet")).isEqualTo("4\n");
        assertThat(err).isEmpty();
        assertThat(call(0, "changes", "--format", "json"))
                .isEqualTo("{\"since\":1,\"build\":4,\"known\":true,"
                        + "\"added\":[{\"path\":\"a b.txt\",\"address\":\"/wire/a b.txt\",\"size\":3}],"
                        + "\"changed\":[],\"removed\":[{\"path\":\"terms.txt\",\"address\":\"/wire/terms.txt\"}]}\n");
        assertThat(call(0, "changes", "--since", "3")).isEqualTo("removed terms.txt\n");
    }

    @Test
    void aMarkIsOfTheListAndNotOfWhatCameLater() throws IOException {
        put("one.txt", "one");
        call(0, "changes");
        put("two.txt", "two");
        call(0, "changes");
        call(0, "changes", "--mark");
        assertThat(err).isEqualTo("Build 2 is marked as uploaded.\n");
        assertThat(call(0, "changes")).isEqualTo("added two.txt 3\n");
        call(0, "changes", "--mark", "3");
        assertThat(call(0, "changes")).isEmpty();
        call(0, "changes", "--mark", "2");
        assertThat(call(0, "changes")).as("a mark taken back").isEqualTo("added two.txt 3\n");
    }

    @Test
    void whatCannotBeMarkedIsSaid() {
        call(2, "changes", "--mark");
        assertThat(err).startsWith("newsline: nothing was listed since the last mark");
        call(2, "changes", "--mark", "9");
        assertThat(err).startsWith("newsline: there is no build 9 that is known and has come to its end;");
        call(2, "changes", "--since", "9");
        assertThat(err).isEqualTo("newsline: there is no build 9 that has come to its end; the last one is 1\n");
    }

    @Test
    void aNameThatNoLineCanHoldNeedsAZeroByte() throws IOException {
        put("#.txt", "one");
        call(2, "changes", "--list", "upload");
        assertThat(err).contains("a list of lines cannot hold the name \"#.txt\": add --null");
        assertThat(call(0, "changes", "--list", "upload", "--null")).isEqualTo("#.txt\0");
    }

    @Test
    void withoutARecordAllFilesAreListed() throws IOException {
        Tree.delete(folder.resolve(".newsline"));
        assertThat(call(1, "changes", "--list", "upload")).contains("index.html\n", "feed.xml\n");
        assertThat(err)
                .contains("it is not known what changed since the last upload: no earlier build is known.\n")
                .contains(
                        "remove what else lies on the server (rsync --delete does both). The next build begins a record.");
        call(2, "changes", "--list", "build");
        assertThat(call(1, "changes", "--format", "json"))
                .startsWith("{\"known\":false,\"reason\":\"no earlier build is known\",\"added\":[{");
    }
}
