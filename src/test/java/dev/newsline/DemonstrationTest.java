package dev.newsline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture.Built;
import dev.newsline.build.Build;
import dev.newsline.build.Options;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration newsroom in content/, built whole. */
class DemonstrationTest {
    private static final String SPECIAL = "en/world/2026/10/washington-briefing/index.html";

    @TempDir
    private static Path folder;

    private static Built built;

    @BeforeAll
    static void build() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        Options options = new Options(
                root,
                root.resolve("content"),
                root.resolve("templates"),
                folder.resolve("site"),
                null,
                SiteFixture.NOW,
                true,
                false,
                2);
        built = new Built(options.out(), Build.run(options));
    }

    @Test
    void nothingIsWrongWithIt() {
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.result().published()).isTrue();
        assertThat(built.result().articles()).isGreaterThan(40);
    }

    /** What the newsroom that Newsline was made for asked for, in its order. */
    @Test
    void theSpecialArticleHasItsPartsInOrder() {
        String page = built.file(SPECIAL);
        String body = between(page, "<div class=\"body\">", "</div>");
        assertThat(count(body, "<p>")).isEqualTo(8);
        assertThat(body).contains("I can confirm that we received a formal request");
        assertThat(page)
                .containsSubsequence(
                        "<h1>Washington confirms request",
                        "<figure class=\"figure lead\">",
                        "<img",
                        "briefing-room",
                        "<span lang=\"az\">Arxiv fotosu</span>",
                        "</figure>",
                        "<div class=\"body\">",
                        "The department has received a request",
                        "The spokesperson closed the briefing",
                        "<p class=\"byline\">",
                        "Hannah Whitcombe",
                        "<p class=\"place\">Washington</p>",
                        ">Leave a review</h2>",
                        ">Follow us on social networks</h2>",
                        ">News Line</a></h2>");
        String line = page.substring(page.indexOf("<section class=\"line\""));
        assertThat(count(between(line, "<ol>", "</ol>"), "<li")).isEqualTo(10);
        assertThat(page.indexOf("<p class=\"byline\">")).isEqualTo(page.lastIndexOf("<p class=\"byline\">"));
    }

    @Test
    void theArticleThatWaitsUntil2099IsNowhere() {
        assertThat(built.filesWith("port-report")).isEmpty();
        assertThat(built.filesWith("first hundred years")).isEmpty();
        assertThat(built.filesWith("2099")).isEmpty();
        assertThat(built.result().waiting()).anyMatch(one -> one.path().endsWith("port-report.en.md"));
    }

    @Test
    void everyLinkWithinItLeadsToAFile() {
        var files = built.files();
        Pattern link = Pattern.compile("(?:href|src|data-line-head)=\"(/[^\"#]*)");
        files.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                List<String> broken = link.matcher(text)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .filter(address ->
                                !files.containsKey(address.substring(1) + (address.endsWith("/") ? "index.html" : "")))
                        .toList();
                assertThat(broken).as(path).isEmpty();
            }
        });
    }

    /** Three editions say what they are. */
    @Test
    void everyPageNamesItsLanguage() {
        built.files().forEach((path, text) -> {
            if (path.endsWith(".html") && text.contains("<html")) {
                String language = path.startsWith("en/") ? "en" : path.startsWith("ru/") ? "ru" : "az";
                assertThat(text).as(path).contains("<html lang=\"" + language + "\"");
            }
        });
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        return text.substring(from, text.indexOf(end, from));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
