package dev.newsline.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.DiagnosticText;
import dev.newsline.diag.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedsTest {
    private static TemplateFacts scan(String needs) {
        return TemplateScanner.scan(
                new SourceText("templates/a.ftlh", "<#ftl attributes={\"needs\": {" + needs + "}}>\n<p>"));
    }

    @Test
    void a_header_says_what_the_template_needs() {
        TemplateFacts facts = scan("""
                "opinion": {"articles": {"type": "opinion", "limit": 5, "since": "2026-01-31", "without": ["a", "b"]}},
                'about': {'page': 'about'}, "all": {"sections": true}, "polls": {"data": "polls.csv"}""");
        assertThat(facts.problems()).isEmpty();
        assertThat(facts.needs())
                .isEqualTo(Map.of(
                        "opinion",
                        new Need.Articles(null, null, null, null, "opinion", "2026-01-31", 5, List.of("a", "b")),
                        "about",
                        new Need.One("page", "about"),
                        "all",
                        new Need.All("sections"),
                        "polls",
                        new Need.One("data", "polls.csv")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a\": {\"articels\": {}}|unknown kind \"articels\"",
                "\"a\": {\"articles\": {\"limit\": 101}}|the limit is a number from 1 to 100",
                "\"a\": {\"articles\": {}}|articles without a limit",
                "\"a\": {\"articles\": {\"limit\": 5, \"secton\": \"x\"}}|unknown key \"secton\" of articles",
                "\"a\": {\"articles\": {\"limit\": 5, \"since\": \"soon\"}}|\"soon\" is not a day",
                "\"a\": {\"page\": 5}|\"page\" takes a text in quotation marks",
                "\"a\": {\"page\": site.name}|a fixed value expected, not \"site\"",
                "\"a\": 5|a map as {\"articles\": {\"limit\": 5}} expected",
            })
    void a_need_that_cannot_be_read_is_reported(String needs, String message) {
        assertThat(scan(needs).problems())
                .extracting(Diagnostic::message)
                .containsExactly("a need cannot be read: " + message);
    }

    @Test
    void the_message_points_at_the_word() {
        Diagnostic problem = scan("\"a\": {\"articels\": {}}").problems().get(0);
        assertThat(DiagnosticText.of(problem, false)).isEqualTo("""
                        templates/a.ftlh:1:36: error NL0804: a need cannot be read: unknown kind "articels"
                            <#ftl attributes={"needs": {"a": {"articels": {}}}}>
                                                               ^^^^^^^^
                            hint: did you mean "articles"?
                        """);
    }
}
