package dev.newsline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String prints(String text) throws IOException {
        return new SiteTemplates(folder)
                .with("icons/own.svg", "<svg>own</svg>\n")
                .with("assets/own.css", "a{}")
                .with("page.ftlh", text)
                .prints(
                        "page.ftlh",
                        Map.of(
                                "card",
                                Sample.CARD,
                                "cards",
                                List.of(Sample.card(3), Sample.card(2)),
                                "site",
                                Sample.site()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${t(\"share\")}|[share]",
                "${t(\"part\", {\"n\": 2})}|[part {n=2}]",
                "${date(card.published, \"long\")}|2026-07-28T12:00 long",
                "${card.published.iso}|2026-07-28T12:00:00+04:00",
                "${number(5)}|5",
                "${upper(\"a\")}${lower(\"B\")}|Ab",
                "<#list sorted(cards, \"id\") as c>${c.id} </#list>|story-2 story-3",
                "${url(\"line/\")} ${url(\"https://x.example/\")}|/news/line/ https://x.example/",
                "${absUrl(\"line/\")} ${absUrl(\"/news/line/\")}|https://newsline.example/news/line/ https://newsline.example/news/line/",
                "${asset(\"own.css\")}|/news/assets/own.5f546eb4.css",
                "${inline(\"icons/own.svg\")}|<svg>own</svg>",
                "${inline(\"icons/none.svg\", \"icons/own.svg\")}|<svg>own</svg>",
                "${markdown(\"Hi\")}|<p>Hi in en</p>",
                "${json(card.picture.caption)}|{\"text\":\"The briefing room\"}",
                "${json(\"</script><!-- & \")}|\"\\u003c/script\\u003e\\u003c!-- \\u0026 \"",
                "<@live \"notice\">old</@live>|<div data-live=\"/en/fragments/notice.html\">old</div>",
            })
    void a_function_answers(String template, String expected) throws IOException {
        assertThat(prints(template).strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${t(\"nonsense\")}|no text \"nonsense\"",
                "${asset(\"sit.css\")}|there is no asset \"sit.css\"",
                "${inline(\"icons/../../x\")}|there is no \"icons/../../x\" to print inline",
                "${date(card.title, \"long\")}|date() takes a moment, as article.card.published, as value 1",
                "${date(card.published)}|date() takes 2 values, not 1",
                "${image(card)}|image() takes a picture as value 1",
                "<#list sorted(cards, \"size\") as c></#list>|the list cannot be sorted by \"size\"",
            })
    void a_call_that_cannot_be_answered_is_an_error(String template, String message) throws IOException {
        assertThat(prints(template)).startsWith("templates/page.ftlh:1:").contains("error NL0802: " + message);
    }

    @Test
    void an_unknown_asset_is_shown_where_it_stands() throws IOException {
        assertThat(prints("<p>${asset(\"sit.css\")}</p>")).isEqualTo("""
                        templates/page.ftlh:1:13: error NL0802: there is no asset "sit.css"
                            <p>${asset("sit.css")}</p>
                                        ^^^^^^^
                            hint: did you mean "site.css"?
                        """);
    }
}
