package dev.newsline.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.diag.Diagnostics;
import dev.newsline.state.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and files beside each other, whose names sort before and after the slash. */
class WalkTest {
    private static final List<String> FILES = List.of(
            "articles/a/x.md",
            "articles/a/x/deep.md",
            "articles/a/x-1.md",
            "articles/a/x0.md",
            "articles/a-b/one.md",
            "articles/a.md",
            "articles/a0/one.md",
            "articles/\u0259/one.md",
            "articles/\u0259.md",
            "authors/ann.yaml",
            "site.yaml",
            "static/.well-known/security.txt");

    @TempDir
    Path content;

    private Walk walk() throws IOException {
        return Walk.of(content, "content/", Parallel.ONE_BY_ONE, new Diagnostics());
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    }

    @Test
    void pathsAreSortedByCodeUnitAsAWhole() throws IOException {
        for (String file : FILES) {
            write(file, "x");
        }
        write("articles/_notes/hidden.md", "x");
        Walk walk = walk();
        assertThat(walk.markdown())
                .containsExactlyElementsOf(FILES.stream()
                        .filter(file -> file.endsWith(".md"))
                        .sorted()
                        .toList());
        assertThat(walk.others()).containsExactly("authors/ann.yaml", "static/.well-known/security.txt");
        assertThat(walk.size()).isEqualTo(FILES.size());
        assertThat(FILES)
                .allSatisfy(file -> assertThat(walk.stamp(file)).isEqualTo(FileStamp.of(content.resolve(file))));
        assertThat(List.of("articles/none.md", "none/one.md", "articles", "articles/_notes/hidden.md"))
                .allSatisfy(file -> assertThat(walk.stamp(file)).isNull());
    }

    @Test
    void eachFileThatIsAnotherMakesAnotherDigest() throws IOException {
        for (String file : FILES) {
            write(file, "x");
        }
        var before = walk().digest();
        assertThat(walk().digest()).isEqualTo(before);
        for (String file : FILES) {
            write(file, "xy");
            assertThat(walk().digest()).as(file).isNotEqualTo(before);
            Path moved = content.resolve(file + "2");
            Files.move(content.resolve(file), moved);
            assertThat(walk().digest()).as(file + " under another name").isNotEqualTo(before);
            Files.move(moved, content.resolve(file));
            Files.writeString(content.resolve(file), "x");
            Files.setLastModifiedTime(content.resolve(file), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
            assertThat(walk().digest()).as(file + " as it was").isEqualTo(before);
        }
        Files.delete(content.resolve("articles/a-b/one.md"));
        assertThat(walk().digest()).isNotEqualTo(before);
    }
}
