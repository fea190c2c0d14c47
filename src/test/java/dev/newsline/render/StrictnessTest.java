package dev.newsline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictnessTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private SiteTemplates site;

    @BeforeEach
    void site() {
        site = new SiteTemplates(folder);
    }

    private String prints(String text) throws IOException {
        return site.with("page.ftlh", text).prints("page.ftlh", Map.of("card", Sample.CARD, "site", Sample.site()));
    }

    @Test
    void a_component_that_a_record_does_not_have_is_an_error_even_behind_an_exclamation_mark() throws IOException {
        assertThat(prints("<p>\n${card.titel!}")).isEqualTo("""
                        templates/page.ftlh:2:8: error NL0802: Card has no "titel"
                            ${card.titel!}
                                   ^^^^^
                            hint: did you mean "title"?
                        """);
        assertThat(prints("<#if card.foo??>x</#if>")).contains("templates/page.ftlh:1:11: error NL0802: Card has no");
        assertThat(prints("${(card.section.nmae)!'-'}")).contains("Section has no \"nmae\"", "\"name\"");
    }

    @Test
    void a_variable_that_is_not_there_is_an_error_unless_the_template_sets_it() throws IOException {
        assertThat(prints("${artcle!}")).contains("error NL0802: there is no \"artcle\" here");
        assertThat(prints("${crad!}")).contains("hint: did you mean \"card\"?");
        assertThat(prints("<#if false><#assign later = 1></#if>${later!'none'}"))
                .isEqualTo("none");
        assertThat(prints("<#macro m a b=''>${a!'-'}${b}</#macro><@m a='1'/><#list [1] as x>${x}</#list>"))
                .isEqualTo("11");
    }

    @Test
    void what_may_be_missing_is_missing_and_nothing_worse() throws IOException {
        assertThat(prints("${card.byline!'nobody'}")).isEqualTo("nobody");
        assertThat(prints("${card.byline}")).isEqualTo("""
                        templates/page.ftlh:1:3: error NL0802: card.byline has no value here
                            ${card.byline}
                              ^^^^^^^^^^^
                            hint: write ! behind what may be missing, or test it with ??
                        """);
    }

    @Test
    void needs_that_were_not_asked_for_are_an_error() throws IOException {
        site.with("page.ftlh", "${(needs.opinoin?size)!0}");
        assertThat(site.prints("page.ftlh", Map.of("needs", Map.of("opinion", List.of()))))
                .contains("no need \"opinoin\"", "did you mean \"opinion\"?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${card.getClass().getName()}|Card has no \"getClass\"",
                "${card.class.name}|Card has no \"class\"",
                "${card?api.title}|?api is not allowed in templates",
                "${'freemarker.template.utility.Execute'?new()('id')}|?new is not allowed in templates",
                "${\"card.title\"?eval}|?eval is not allowed in templates",
                "<@'x'?interpret/>|?interpret is not allowed in templates",
                "${.now}|.now is not allowed in templates",
                "${\"at ${.now}\"}|.now is not allowed in templates",
                "${.vars['card'].title}|.vars is not allowed in templates",
                "<#if .data_model??>x</#if>|.data_model is not allowed in templates",
                "<#list .data_model?keys as k>${k}</#list>|.data_model is not allowed in templates",
                "<#include card.url>|a computed name in <#include> is not allowed in templates",
                "<#include \"${card.url}.ftlh\">|a computed name in <#include> is not allowed in templates",
                "<#include \"/etc/passwd\">|the name \"/etc/passwd\" is not allowed in templates",
                "<#include \"../../secret.ftlh\">|the name \"../../secret.ftlh\" is not allowed in templates",
                "<#import \"file:///x\" as x>|the name \"file:///x\" is not allowed in templates",
                "<#setting locale=\"ru\">|<#setting> is not allowed in templates",
                "<#attempt>${card.x}<#recover></#attempt>|<#attempt> is not allowed in templates",
                "${'2026-01-02'?date('yyyy-MM-dd')?string('EEEE')}|?date is not allowed in templates",
                "${5000?number_to_datetime}|?number_to_datetime is not allowed in templates",
                "<#ftl auto_esc=false>|\"auto_esc\" in the header is not allowed in templates",
            })
    void what_is_not_allowed_is_refused(String template, String message) throws IOException {
        site.with("page.ftlh", template);
        assertThat(site.problems() + site.prints("page.ftlh", Map.of("card", Sample.CARD)))
                .contains("templates/page.ftlh:1:", message);
    }

    /** Refused before it is run: it would not end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as n></#list>",
                "<#list 1..><#items as n></#items></#list>",
                "<#assign all = (1..)>",
                "<#list [1..] as all></#list>",
            })
    void a_range_without_end_is_refused(String template) throws IOException {
        assertThat(site.with("page.ftlh", template).problems())
                .contains("templates/page.ftlh:1:", "a range without end is not allowed in templates");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anything ?new or .now or ?api in the text",
                "<#-- ${.now} ?eval -->",
                "<#noparse>${.now}</#noparse>",
                "${'a?eval .now'}",
                "<#list 1..3 as n>${n}</#list>",
                "${(1..3)?join(', ')}",
                "<#list 1..<3 as n>${n}</#list><#list 1..*3 as n>${n}</#list>",
                "${'abc'[1..]}${['a', 'b'][1..]?size}",
                "${'abc'[card.title?length - 1..]}",
                "<script>if (a < b && c > d) { x = `${r\"${\"}y}`; }</script>",
            })
    void what_only_looks_forbidden_is_not(String template) throws IOException {
        site.with("page.ftlh", template);
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void a_forbidden_thing_is_shown_where_it_stands() throws IOException {
        assertThat(site.with("page.ftlh", "<p>\n<time>${.now}</time>").problems())
                .isEqualTo("""
                        templates/page.ftlh:2:9: error NL0806: .now is not allowed in templates
                            <time>${.now}</time>
                                    ^^^^
                            hint: a page must not change with the clock; records carry their times
                        """);
    }

    @Test
    void a_syntax_error_is_found_whether_or_not_the_template_is_used() throws IOException {
        assertThat(site.with("partials/own.ftlh", "<p>\n<#if x>\n</p>").problems())
                .startsWith("templates/partials/own.ftlh:")
                .contains("error NL0801: the template cannot be read: ")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void a_place_behind_an_include_on_the_same_line_is_exact() throws IOException {
        site.with("partials/a.ftlh", "a");
        assertThat(prints("<#include \"partials/a.ftlh\"><b>${card.byline}</b>"))
                .startsWith("templates/page.ftlh:1:34: error NL0802: card.byline has no value here");
    }

    @Test
    void a_missing_include_is_named_with_the_nearest_template() throws IOException {
        assertThat(site.with("page.ftlh", "<#include \"partials/haed.ftlh\">").problems())
                .isEqualTo("""
                        templates/page.ftlh:1:12: error NL0803: there is no template "partials/haed.ftlh"
                            <#include "partials/haed.ftlh">
                                       ^^^^^^^^^^^^^^^^^^
                            hint: did you mean "partials/head.ftlh"?
                        """);
    }

    @Test
    void a_value_of_another_kind_is_named_without_a_word_of_java() throws IOException {
        assertThat(prints("${card.section}")).isEqualTo("""
                        templates/page.ftlh:1:3: error NL0802: card.section is a record, where a string is expected
                            ${card.section}
                              ^^^^^^^^^^^^
                        """);
        assertThat(prints("<#list card.title as x></#list>"))
                .contains("card.title is a string, where a list is expected");
    }

    @Test
    void a_template_that_includes_itself_ends_with_a_message() throws IOException {
        assertThat(prints("<#include \"page.ftlh\">")).contains("error NL0802: the template never ends");
    }

    @Test
    void a_page_that_grows_and_grows_ends_with_a_message() throws IOException {
        assertThat(prints("<#list 1..100000 as x>${card.title?right_pad(100000)}</#list>"))
                .contains("error NL0802: the page would be longer than 64 million characters");
    }

    @Test
    void includes_are_counted_from_the_folder_of_templates() throws IOException {
        site.with("deep/er/a.ftlh", "<#include \"partials/b.ftlh\">").with("partials/b.ftlh", "b");
        assertThat(prints("<#include \"deep/er/a.ftlh\">")).isEqualTo("b");
    }

    @Test
    void everything_is_escaped_but_markup() throws IOException {
        assertThat(prints("${card.title}")).isEqualTo("Talks &lt;go on&gt; &amp; on, 1");
        Map<String, @Nullable Object> records = Map.of("body", Sample.standing().body());
        assertThat(site.with("page.ftlh", "${body}").prints("page.ftlh", records))
                .isEqualTo("<p>We report.</p>");
    }
}
