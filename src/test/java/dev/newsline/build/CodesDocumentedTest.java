package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.diag.Code;
import dev.newsline.diag.DiagnosticText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each code has a page, and what the page says Newsline prints is what Newsline prints for the page's own example. */
class CodesDocumentedTest {
    private static final Path FOLDER = Path.of("src/docs/codes");

    /** {@code For example, `content/articles/a.md`:}, then the file, indented. */
    private static final Pattern FILE =
            Pattern.compile("(?:For example|And), `(.+)`(?:, in (hexadecimal|ISO 8859-1|UTF-16))?(:|, empty\\.)");

    private static final Map<String, String> WRITTEN_AS =
            Map.of("hexadecimal", "hex:", "ISO 8859-1", "latin1:", "UTF-16", "utf16:");

    /** Codes whose page has no example that can be built from files alone, and why. */
    private static final Map<Code, String> NOT_BUILT = Map.ofEntries(
            Map.entry(Code.TOO_LARGE, "the file would be larger than the page"),
            Map.entry(Code.YAML_CONTROL_CHARACTER, "the page would have a control character in it"),
            Map.entry(Code.INVISIBLE_CHARACTER, "the page would have an invisible character in it"),
            Map.entry(Code.LINK_LEAVES_CONTENT, "takes a symbolic link"),
            Map.entry(Code.FILE_VANISHED, "takes a file without permission to read it"),
            Map.entry(Code.NO_SITE, "takes a folder without settings; SettingsMistakesTest has it"),
            Map.entry(Code.OUT_INSIDE_CONTENT, "takes --out; FolderMistakesTest has it"),
            Map.entry(Code.OUT_NOT_OURS, "takes --out; FolderMistakesTest has it"),
            Map.entry(Code.LANGUAGE_FILE, "the language file would be longer than the page"),
            Map.entry(Code.UNREADABLE_NAME, "takes a name that Java cannot write"),
            Map.entry(Code.SOURCE_CHANGED, "takes an editor who saves at the wrong moment; ChangedSourcesTest has it"),
            Map.entry(Code.OUT_BUSY, "takes two builds; ChangedSourcesTest has it"));

    @TempDir
    Path root;

    @ParameterizedTest
    @EnumSource(Code.class)
    void aPageExplainsEachCode(Code code) throws IOException {
        assertThat(page(code)).startsWith("# " + code.id() + ": ").contains("\n## What to do\n");
        assertThat(Files.readString(FOLDER.resolve("README.md")))
                .contains("(" + code.id() + ".md) (" + code.severity().word() + "): ");
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void theExampleIsWhatIsPrinted(Code code) throws IOException {
        if (NOT_BUILT.containsKey(code)) {
            String words = Arrays.stream(code.format().split("%s", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".+"));
            assertThat(block(page(code), "It looks like this:"))
                    .containsPattern(":\\d+:\\d+: " + code.severity().word() + " " + code.id() + ": " + words + "\n");
            return;
        }
        Mistakes.found(root, files(page(code)));
        String printed = Build.run(Options.of(root, Mistakes.NOW)).diagnostics().stream()
                .filter(each -> each.code() == code)
                .map(each -> DiagnosticText.of(each, false).replace(root + "/", ""))
                .collect(Collectors.joining());
        assertThat(block(page(code), "Newsline says:")).isEqualTo(printed);
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

    private static String page(Code code) throws IOException {
        return Files.readString(FOLDER.resolve(code.id() + ".md"));
    }

    /** The page's files, as {@link Mistakes} takes them. */
    private static String files(String page) {
        List<String> files = new ArrayList<>();
        Matcher matcher = FILE.matcher("");
        for (String line : page.lines().toList()) {
            if (matcher.reset(line).matches()) {
                String how = matcher.group(2) == null ? "" : WRITTEN_AS.get(matcher.group(2));
                String text = matcher.group(3).equals(":") ? block(page, line) : "";
                files.add("-- " + how + matcher.group(1) + " --\n" + text);
            }
        }
        assertThat(files).isNotEmpty();
        return String.join("", files);
    }

    /** The indented lines below {@code line}, without their indentation. */
    private static String block(String page, String line) {
        int at = page.indexOf("\n" + line + "\n");
        assertThat(at).as(line).isNotNegative();
        return page.substring(at + line.length() + 2)
                        .lines()
                        .takeWhile(each -> each.isEmpty() || each.startsWith("    "))
                        .map(each -> each.isEmpty() ? each : each.substring(4))
                        .collect(Collectors.joining("\n"))
                        .strip()
                + "\n";
    }
}
