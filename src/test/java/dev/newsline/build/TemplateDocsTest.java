package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.diag.Diagnostics;
import dev.newsline.theme.Theme;
import dev.newsline.view.Html;
import dev.newsline.view.Moment;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code src/docs/templates.md} says what the code does. */
class TemplateDocsTest {
    private static final String VIEWS = "dev.newsline.view.";
    private static final String SITE = """
            -- content/site.yaml --
            name: Caspian Wire
            baseUrl: https://news.example.org/wire/
            timeZone: Asia/Baku
            languages: [en]
            sections: [economy]
            -- content/sections/economy.yaml --
            name: Economy
            -- content/pages/about.md --
            ---
            title: About us
            ---
            Who we are.
            -- content/articles/corridor.md --
            ---
            title: Ministers agree on a gas corridor
            date: 2026-11-23 14:30
            section: economy
            ---
            They signed it.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final String document = read("src/docs/templates.md");

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A part of the document, from its heading to the next one of the same rank or above. */
    private String part(String heading) {
        int start = document.indexOf("\n" + heading + "\n");
        assertThat(start).as(heading).isNotNegative();
        int rank = heading.indexOf(' ');
        return Pattern.compile("(?m)^#{2," + rank + "} ").split(document.substring(start + rank + 2), 2)[0];
    }

    /** The cells of a part's tables, row by row, without their heads. */
    private static List<List<String>> rows(String part) {
        return part.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Stream.of(line.substring(1).split("(?<!\\\\)\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static List<String> names(String part) {
        return rows(part).stream().map(row -> row.get(0).replace("`", "")).toList();
    }

    private static List<Class<?>> records() throws IOException {
        List<Class<?>> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/newsline/view"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info")) {
                    records.add(Class.forName(VIEWS + name));
                }
            }
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        return records;
    }

    /** What the document calls a type. */
    private static String type(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            return of.length == 1 ? "list of " + type(of[0]) : "map of " + type(of[1]);
        }
        Class<?> plain = (Class<?>) type;
        return Map.<Class<?>, String>of(
                        String.class, "text",
                        int.class, "number",
                        boolean.class, "yes/no",
                        Html.class, "markup",
                        Moment.class, "moment")
                .getOrDefault(plain, plain.getSimpleName().replaceFirst("View$", ""));
    }

    @Test
    void the_tables_have_every_component_of_every_record_and_no_other() throws IOException {
        Map<String, List<String>> expected = new TreeMap<>();
        Map<String, List<String>> written = new TreeMap<>();
        for (Class<?> each : records()) {
            if (each == Html.class || each == Moment.class) {
                continue;
            }
            String name = type(each);
            List<String> lines = new ArrayList<>();
            for (RecordComponent component : each.getRecordComponents()) {
                boolean missing = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                lines.add(component.getName() + ": " + type(component.getGenericType())
                        + (missing ? ", may be missing" : ""));
            }
            expected.put(name, lines);
            written.put(
                    name,
                    rows(part("### " + name)).stream()
                            .map(row -> row.get(0).replace("`", "") + ": " + row.get(1)
                                    + (row.get(2).equals("yes") ? ", may be missing" : ""))
                            .toList());
        }
        assertThat(written).isEqualTo(expected);
        List<String> headings = part("## Records")
                .lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4))
                .toList();
        List<String> known = new ArrayList<>(expected.keySet());
        known.add("Moment");
        assertThat(headings).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void the_names_of_a_moment_are_those_that_it_has() {
        String said = SiteFixture.in(folder, SITE)
                .write("templates/article.ftlh", "${article.card.published.nonsense}")
                .build()
                .diagnostics();
        assertThat(said).contains("it has " + String.join(", ", names(part("### Moment"))) + ";");
    }

    @Test
    void every_function_is_in_the_document_as_it_is_called_and_no_other() {
        List<String> calls = Pattern.compile("function\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(read("src/main/java/dev/newsline/render/Functions.java"))
                .results()
                .map(found -> found.group(1).replace("\\\"", "\""))
                .toList();
        assertThat(calls).hasSizeGreaterThan(10);
        assertThat(names(part("## Functions"))).containsExactlyInAnyOrderElementsOf(calls);
    }

    @Test
    void every_kind_of_need_is_in_the_document_and_no_other() throws IOException {
        assertThat(names(part("### Kinds")))
                .containsExactlyInAnyOrderElementsOf(hinted("{\"qqqqqqqqqq\": 1}", "kinds are "));
    }

    @Test
    void every_key_of_articles_is_in_the_document_and_no_other() throws IOException {
        assertThat(names(part("### Keys of `articles`")))
                .containsExactlyInAnyOrderElementsOf(hinted("{\"articles\": {\"qqqqqqqqqq\": 1}}", "keys are "));
    }

    private List<String> hinted(String need, String before) throws IOException {
        Files.writeString(folder.resolve("page.ftlh"), "<#ftl attributes={\"needs\": {\"a\": " + need + "}}>\n");
        Diagnostics diagnostics = new Diagnostics();
        Theme.load(folder, "", "templates/", diagnostics);
        String hint = String.valueOf(diagnostics.list().get(0).hint());
        assertThat(hint).startsWith(before);
        return List.of(hint.substring(before.length()).split(", "));
    }

    @Test
    void every_template_of_the_default_theme_is_in_the_document() throws IOException {
        String files = part("## Which files there are");
        Theme.load(null, "", "templates/", new Diagnostics())
                .templates()
                .forEach(name -> assertThat(files).contains("`" + name + "`"));
    }

    private Map<String, String> theme() {
        Map<String, String> files = new LinkedHashMap<>();
        Pattern.compile("(?ms)^`(templates/\\S+)`\\n\\n```ftlh\\n(.*?)^```")
                .matcher(part("## A whole theme"))
                .results()
                .forEach((MatchResult found) -> files.put(found.group(1), found.group(2)));
        return files;
    }

    @Test
    void the_theme_of_the_document_builds() {
        Map<String, String> theme = theme();
        assertThat(theme.keySet())
                .contains(
                        "templates/front.ftlh",
                        "templates/article.ftlh",
                        "templates/list.ftlh",
                        "templates/line.ftlh",
                        "templates/page.ftlh",
                        "templates/404.ftlh");
        SiteFixture fixture = SiteFixture.in(folder, SITE);
        theme.forEach(fixture::write);
        SiteFixture.Built built = fixture.build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.result().published()).isTrue();
        for (String page : List.of("index.html", "economy/index.html", "line/index.html")) {
            assertThat(built.file(page)).contains("Ministers agree on a gas corridor</a>");
        }
        assertThat(built.file("about/index.html")).contains("<p>Who we are.</p>");
        assertThat(built.file("404.html")).contains("Caspian Wire</a>");
        assertThat(built.filesWith("<p>They signed it.</p>")).anyMatch(path -> path.endsWith("/index.html"));
    }

    @Test
    void an_edition_without_articles_builds() {
        String empty = SITE.substring(0, SITE.indexOf("-- content/articles/"));
        assertThat(SiteFixture.in(folder, empty).build().result().published()).isTrue();
        SiteFixture own = SiteFixture.in(folder, empty);
        theme().forEach(own::write);
        SiteFixture.Built built = own.build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.file("line/index.html")).contains("News Line</h1>");
    }
}
