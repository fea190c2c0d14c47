package dev.newsline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.diag.Diagnostics;
import dev.newsline.language.Language;
import dev.newsline.theme.Theme;
import dev.newsline.view.Html;
import dev.newsline.view.ReviewsView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultThemeTest {
    private static final ReviewsView BY_MAIL = new ReviewsView("open", "desk@newsline.example", null);
    private final Diagnostics diagnostics = new Diagnostics();
    private final Theme theme;
    private Renderer renderer;
    private String language = "en";

    DefaultThemeTest() throws IOException {
        theme = Theme.load(null, "", "templates/", diagnostics);
        renderer = new Renderer(
                theme,
                new UrlBase("https://newsline.example/", "/"),
                (text, language) -> new Html("<p>" + text + "</p>"),
                Map.of("en", new Plain()));
    }

    @Test
    void nothing_is_wrong_with_it() {
        renderer.check(diagnostics);
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void an_article_has_its_parts_in_their_order() throws Exception {
        assertThat(article(BY_MAIL))
                .containsSubsequence(
                        "class=\"skip\"",
                        "class=\"menu\"",
                        "data-head=\"/en/line/head.html\"",
                        "class=\"crumbs\"",
                        "[type.analysis]",
                        "Diplomacy",
                        "<h1>Talks &lt;go on&gt; &amp; on, 1</h1>",
                        "What was said",
                        "[published]",
                        "[updated]",
                        "<img src=\"/media/podium.jpg\" width=\"1600\" height=\"900\" alt=\"A podium\"",
                        "fetchpriority=\"high\"",
                        "The briefing room",
                        "<span lang=\"az\">Foto: Xəzri</span>",
                        "[keyPoints]",
                        "The date was wrong.",
                        "First paragraph.",
                        "Leyla Məmmədova",
                        "<p class=\"place\">Washington</p>",
                        "A name was added.",
                        "[gallery]",
                        "The falling sea",
                        "CC BY 4.0",
                        "rel=\"tag\"",
                        "[share]",
                        "[related]",
                        "[previousStory]",
                        "[nextStory]",
                        "<section id=\"reviews\"",
                        "mailto:desk@newsline.example",
                        "[followUs]",
                        "class=\"line-day\"",
                        "Talks &amp; more 10",
                        "[newsLineNewest]",
                        "</html>");
    }

    @Test
    void reviews_have_a_form_where_something_takes_it_and_say_so_when_they_are_closed() throws Exception {
        assertThat(article(new ReviewsView("open", null, "https://form.example/")))
                .contains("<form method=\"post\" action=\"https://form.example/\"", "https://schema.org/Comment")
                .doesNotContain("schema.org/Review");
        assertThat(article(new ReviewsView("closed", null, null))).contains("[reviewClosed]");
    }

    @Test
    void a_head_is_complete() throws Exception {
        assertThat(article(BY_MAIL))
                .contains(
                        "<title>Talks - Khazri News</title>",
                        "<meta name=\"description\" content=\"About &quot;it&quot;\">",
                        "<link rel=\"canonical\" href=\"https://newsline.example/here/\">",
                        "hreflang=\"x-default\"",
                        "<meta property=\"og:image:width\" content=\"1600\">",
                        "<meta property=\"article:modified_time\" content=\"2026-07-28T15:30:00+04:00\">",
                        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\"}</script>",
                        "integrity=\"" + theme.asset("site.css").orElseThrow().integrity() + "\"",
                        "/" + theme.asset("site.css").orElseThrow().path());
    }

    @Test
    void every_page_can_be_rendered() throws Exception {
        for (Map.Entry<String, String> page : pages().entrySet()) {
            assertThat(page.getValue()).as(page.getKey()).contains("</html>").containsOnlyOnce("<h1");
        }
        assertThat(text("line-head.ftlh", Map.of("site", Sample.site(), "line", Sample.line())))
                .contains("<ol>")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void a_language_has_all_texts_that_pages_print(String tag) throws Exception {
        Language own = Language.read(theme.languageFile(tag).orElseThrow(), diagnostics);
        language = tag;
        renderer = new Renderer(
                theme, Map.of(tag, Objects.requireNonNull(own)), new UrlBase(null, "/"), (text, in) -> new Html(text));
        pages().values().forEach(page -> assertThat(page).contains("</html>"));
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void blocks_see_their_attributes_and_content() throws Exception {
        assertThat(renderer.fragment("blocks/quote.ftlh", "en", Map.of("by", "A & B"), new Html("<p>Yes.</p>")))
                .isEqualTo("""
                        <figure class="quote">
                        <blockquote><p>Yes.</p></blockquote>
                        <figcaption>A &amp; B</figcaption>
                        </figure>""");
        for (String block : theme.blocks()) {
            assertThat(renderer.fragment(
                            "blocks/" + block + ".ftlh",
                            "en",
                            Map.of("url", "https://v.example/1"),
                            new Html("<p>x</p>")))
                    .contains("<p>x</p>");
        }
        assertThat(theme.blocks()).containsExactlyInAnyOrder("embed", "fact-box", "gallery", "quote", "table");
    }

    /** For a look in a browser and the HTML checker: -Dnewsline.pages=FOLDER. */
    @Test
    void pages_can_be_looked_at() throws Exception {
        String folder = System.getProperty("newsline.pages");
        a_language_has_all_texts_that_pages_print("en");
        if (folder == null) {
            return;
        }
        for (Map.Entry<String, String> page : pages().entrySet()) {
            Files.createDirectories(Path.of(folder, "assets"));
            Files.writeString(Path.of(folder, page.getKey() + ".html"), page.getValue());
        }
        for (var asset : theme.assets()) {
            Files.write(Path.of(folder, asset.path()), asset.bytes());
        }
    }

    private Map<String, String> pages() throws TemplateFailure {
        Map<String, String> pages = new TreeMap<>();
        pages.put("article", article(BY_MAIL));
        pages.put("form", article(new ReviewsView("open", null, "https://form.example/")));
        pages.put("front", page("front", Map.of("front", Sample.front(), "line", Sample.line())));
        pages.put("list", page("list", Map.of("list", Sample.list())));
        pages.put("line", page("line", Map.of("line", Sample.line())));
        pages.put("page", page("page", Map.of("standing", Sample.standing())));
        pages.put("404", page("404", Map.of()));
        pages.put("lite-article", article("lite/article.ftlh", BY_MAIL));
        pages.put("lite-front", page("lite/front", Map.of("front", Sample.front(), "line", Sample.line())));
        pages.put("lite-list", page("lite/list", Map.of("list", Sample.list())));
        pages.put("lite-line", page("lite/line", Map.of("line", Sample.line())));
        return pages;
    }

    private String article(ReviewsView reviews) throws TemplateFailure {
        return article("article.ftlh", reviews);
    }

    private String article(String template, ReviewsView reviews) throws TemplateFailure {
        return text(
                template,
                Map.of(
                        "site",
                        Sample.site(),
                        "page",
                        Sample.page("article", "Talks"),
                        "article",
                        Sample.article(reviews),
                        "line",
                        Sample.line()));
    }

    private String page(String kind, Map<String, Object> records) throws TemplateFailure {
        Map<String, @Nullable Object> all = new TreeMap<>(records);
        all.put("site", Sample.site());
        all.put("page", Sample.page(kind, "Title"));
        return text(kind + ".ftlh", all);
    }

    private String text(String template, Map<String, ? extends @Nullable Object> records) throws TemplateFailure {
        return new String(renderer.render(template, language, records), StandardCharsets.UTF_8);
    }
}
