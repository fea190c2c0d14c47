package dev.newsline.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodesDocumentedTest {
    private static final Path FOLDER = Path.of("src/docs/codes");

    @ParameterizedTest
    @EnumSource(Code.class)
    void aPageExplainsEachCode(Code code) throws IOException {
        String page = Files.readString(FOLDER.resolve(code.id() + ".md"));
        assertThat(page)
                .startsWith("# " + code.id() + ": ")
                .contains(code.severity().word() + " " + code.id() + ": ")
                .contains("## What to do");
        assertThat(Files.readString(FOLDER.resolve("README.md"))).contains("(" + code.id() + ".md)");
    }

    @Test
    void noPageIsWithoutACode() throws IOException {
        List<String> expected = Stream.concat(
                        Stream.of("README.md"), Arrays.stream(Code.values()).map(code -> code.id() + ".md"))
                .sorted()
                .toList();
        try (Stream<Path> pages = Files.list(FOLDER)) {
            assertThat(pages.map(page -> page.getFileName().toString()).sorted().toList())
                    .isEqualTo(expected);
        }
    }

    @Test
    void numbersAreUnique() {
        assertThat(Arrays.stream(Code.values()).map(Code::id)).doesNotHaveDuplicates();
    }
}
