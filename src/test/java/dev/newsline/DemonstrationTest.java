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

    private static final String BASE = "https://newsline.example/";

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

    /** Search engines believe a set of versions that is whole on each of its pages, and a sitemap of canonical pages. */
    @Test
    void everyVersionOfAPageNamesAllOfThem() {
        var files = built.files();
        Pattern alternate = Pattern.compile("<link rel=\"alternate\" hreflang=\"([^\"]*)\" href=\"([^\"]*)\">");
        int sets = 0;
        for (var file : files.entrySet()) {
            String own = BASE + file.getKey().replaceAll("index\\.html$", "");
            List<String> set = alternate
                    .matcher(file.getValue())
                    .results()
                    .map(MatchResult::group)
                    .toList();
            sets += set.isEmpty() ? 0 : 1;
            alternate.matcher(file.getValue()).results().forEach(link -> {
                String version = files.get(fileOf(link.group(2)));
                assertThat(version).as(own + " -> " + link.group(2)).isNotNull();
                assertThat(version)
                        .as(own + " -> " + link.group(2))
                        .contains(set)
                        .contains("<link rel=\"canonical\" href=\"" + link.group(2) + "\">")
                        .doesNotContain("content=\"noindex")
                        .contains(link.group(1).equals("x-default") ? "<html" : "<html lang=\"" + link.group(1) + "\"");
            });
            assertThat(set.isEmpty() || set.stream().anyMatch(link -> link.contains("href=\"" + own + "\"")))
                    .as(own)
                    .isTrue();
            assertThat(set.isEmpty() || set.stream().anyMatch(link -> link.contains("x-default")))
                    .as(own)
                    .isTrue();
        }
        assertThat(sets).isGreaterThan(100);
    }

    @Test
    void sitemapsListCanonicalPagesWithTheirVersions() {
        var files = built.files();
        Pattern url = Pattern.compile("(?s)<url>\\s*<loc>(.*?)</loc>(.*?)</url>");
        Pattern version = Pattern.compile("hreflang=\"([^\"]*)\" href=\"([^\"]*)\"");
        List<MatchResult> urls = files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("sitemap-"))
                .flatMap(file -> url.matcher(file.getValue()).results())
                .toList();
        assertThat(urls).hasSizeGreaterThan(80);
        assertThat(urls.stream().map(found -> found.group(1))).doesNotHaveDuplicates();
        for (MatchResult found : urls) {
            String page = files.get(fileOf(found.group(1)));
            assertThat(page)
                    .as(found.group(1))
                    .contains("<link rel=\"canonical\" href=\"" + found.group(1) + "\">")
                    .doesNotContain("content=\"noindex");
            version.matcher(found.group(2))
                    .results()
                    .forEach(link -> assertThat(page).as(found.group(1)).contains(link.group()));
        }
    }

    private static String fileOf(String url) {
        String path = url.substring(BASE.length());
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
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
