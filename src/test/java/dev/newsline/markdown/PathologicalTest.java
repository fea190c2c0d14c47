package dev.newsline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts made to be expensive end quickly: as a page, or as one error with a place. */
class PathologicalTest {
    private static final Markdown SITE = new Markdown(Profile.SITE);
    private static final int[] SIZES = {100, 1_000, 4_000, 50_000};

    private static Map<String, IntFunction<String>> shapes() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        shapes.put("bracket and backslashes", n -> "[" + "\\".repeat(n));
        shapes.put("brackets and backslashes", n -> "[\\".repeat(n));
        for (String unit : List.of(
                "**x [a*b**c*](d)",
                "a <![CDATA[",
                "a <!--",
                "www.",
                "http://a.a.a.",
                "http://",
                "[](",
                "[a](<b",
                "![",
                "[",
                "]",
                "*a ",
                "a* ",
                "**a ",
                "*a **b ",
                "_a __b ",
                "____",
                "*",
                "~~a ",
                "~",
                "`a ``b ",
                "<",
                "<a ",
                "<a b=\"",
                "</",
                "<?",
                "<!A ",
                "&",
                "&amp;",
                "\\",
                "\"",
                "'a ",
                "(",
                "[a](",
                "[a]",
                "[a][",
                "![a](b) ",
                "[^a]",
                "[^a] [^",
                "{{< ",
                "{% ",
                "{: ",
                "{",
                "{#a",
                "<b>",
                "<div>",
                "<div ",
                "<div \"",
                "<div a='\n",
                "<div <!--\n",
                "<div>x<!--",
                "<p><a href=x>\n",
                "<table><tr><td>\n",
                "x <b \"\n",
                "<div>\n\n",
                "</div>\n\n",
                "<script>",
                "<a href=x>",
                "> ",
                "* ",
                "- ",
                "+ ",
                "1. ",
                "* > ",
                "a\n: b\n",
                ": ",
                "| a ",
                "|-",
                "| a |\n|---|\n",
                "a | b\n--|--\n",
                "::: quote\n",
                "::: quote\n:::\n",
                ":::\n",
                ":::\n\n",
                "a\\\n",
                "a  \n",
                "#",
                "# a\n",
                "## a\n\n",
                "a\n===\n",
                "```\n",
                "``` ",
                "~~~a\n",
                "    a\n",
                "\t",
                " ",
                "\n",
                "> a\n",
                "- a\n",
                "* a\n\n",
                "a\n> ",
                "[a]: b\n",
                "[a\n",
                "x <!-- a -->",
                "<!-- ",
                "é́",
                "\u0000",
                "\r",
                "[a](b)",
                "[a](b \"c\")",
                "[a](\"",
                "*_",
                "_*",
                "**_ ",
                "*~~",
                "a**b",
                "a_b",
                "[*",
                "]*",
                "*[a](b)*")) {
            shapes.put(unit.replace("\n", "\\n"), unit::repeat);
        }
        shapes.put("inline comment", n -> "a <!--" + " b".repeat(n) + " -->");
        shapes.put("link title", n -> "[a](b \"" + "c ".repeat(n) + "\")");
        shapes.put("definition's title", n -> "[a]: b \"" + "c\n".repeat(n) + "\"\n\n[a]");
        shapes.put("definitions", n -> numbered(n, "[a%d]: b\n") + numbered(n, "[a%d] "));
        shapes.put("notes", n -> numbered(n, "[^a%d] ") + "\n\n" + numbered(n, "[^a%d]: b\n\n"));
        shapes.put("nested quotes", n -> "> ".repeat(n) + "a");
        shapes.put("nested quotes over lines", n -> lines(Math.min(n, 1_500), i -> "> ".repeat(i) + "a"));
        shapes.put("nested list", n -> lines(Math.min(n, 1_500), i -> "  ".repeat(i) + "* a"));
        shapes.put("nested ordered list", n -> lines(Math.min(n, 1_500), i -> "   ".repeat(i) + "1. a"));
        shapes.put("nested list on one line", n -> "* ".repeat(n) + "a");
        shapes.put("nested emphasis", n -> "*a **b ".repeat(n) + "c** d*".repeat(n));
        shapes.put("nested links", n -> "[".repeat(n) + "a" + "](b)".repeat(n));
        shapes.put("nested pictures", n -> "![".repeat(n) + "a" + "](b)".repeat(n));
        shapes.put("nested elements", n -> "<div>".repeat(n) + "a" + "</div>".repeat(n));
        shapes.put("nested inline elements", n -> "a " + "<b>".repeat(n) + "a" + "</b>".repeat(n));
        shapes.put("nested blocks", n -> "::: quote\n".repeat(n) + "a\n" + ":::\n".repeat(n));
        shapes.put("backticks of all lengths", n -> lines(Math.min(n, 600), i -> "`".repeat(i) + "a "));
        shapes.put("a word", "a"::repeat);
        shapes.put("wide table", n -> "| a ".repeat(n) + "|\n" + "|---".repeat(n) + "|\n" + "| b ".repeat(n) + "|\n");
        shapes.put("long table", n -> "|a|b|\n|---|---|\n" + "|c|d|\n".repeat(n));
        shapes.put(
                "narrow rows of a wide table", n -> "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n" + "|c\n".repeat(n));
        return shapes;
    }

    private static String numbered(int n, String format) {
        return lines(n, i -> format.replace("%d", Integer.toString(i)));
    }

    private static String lines(int n, IntFunction<String> line) {
        return IntStream.rangeClosed(1, n).mapToObj(line).collect(Collectors.joining("\n"));
    }

    @TestFactory
    Stream<DynamicTest> everyShapeEndsQuickly() {
        return shapes().entrySet().stream()
                .map(shape -> DynamicTest.dynamicTest("\"" + shape.getKey() + "\"", () -> {
                    for (int size : SIZES) {
                        ends(shape.getKey() + " x " + size, shape.getValue().apply(size));
                    }
                }));
    }

    @Test
    void shapesTogetherEndQuickly() throws InterruptedException {
        StringBuilder all = new StringBuilder();
        for (IntFunction<String> shape : shapes().values()) {
            all.append(shape.apply(40)).append(' ');
        }
        ends("all in one paragraph", all.toString());
        List<IntFunction<String>> shapes = List.copyOf(shapes().values());
        for (int i = 0; i < shapes.size(); i++) {
            IntFunction<String> other = shapes.get((i * 31 + 7) % shapes.size());
            ends("pair " + i, shapes.get(i).apply(500) + other.apply(500) + "\n\n" + other.apply(500));
        }
    }

    @Test
    void textsThatOnceWereTroubleEndQuickly() throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/markdown/pathological"))) {
            for (Path file : files.sorted().toList()) {
                ends(file.getFileName().toString(), Files.readString(file));
            }
        }
    }

    @Test
    void largeButOrdinaryTextsPass() {
        String paragraph = "The **council** voted on [the plan](/news/plan/) by *seven to four*, said `A. Veli`; see"
                + " https://example.org/a_b?c=d for more. \"We did it,\" she said, and it's done [^1].\n";
        String article = "## Heading\n\n" + paragraph.repeat(3)
                + "\n* item one\n* item **two**\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n";
        String row = "<tr>\n<td>Name</td>\n<td class=\"n\">12</td>\n<td><b>x</b></td>\n</tr>\n";
        for (String text : List.of(
                article.repeat(200) + "\n[^1]: note",
                "<table>\n" + row.repeat(1_500) + "</table>\n",
                "| a | b | c |\n|---|---|---|\n" + "| one | *two* | 3 |\n".repeat(1_000),
                paragraph.replace("\n", " ").repeat(25),
                "    code();\n".repeat(2_000),
                "- a list that goes on\n".repeat(2_000),
                "A line of a poem\\\n".repeat(1_000),
                "| a | b |\n|---|---|\n"
                        + "| row | [The report](https://gov.example.org/reports/2026/) |\n".repeat(300),
                "[The report](https://gov.example.org/reports/2026/) <br>\n".repeat(250),
                IntStream.range(0, 300)
                        .mapToObj(i -> "[" + i + "]: https://gov.example.org/reports/2026/ 'Report'\n")
                        .collect(Collectors.joining()))) {
            CountedText counted = new CountedText(text);
            Flexmark.parser(Profile.SITE).parse(com.vladsch.flexmark.util.sequence.BasedSequence.of(counted));
            if (Boolean.getBoolean("newsline.timings")) {
                System.out.println(
                        "STEPS " + text.length() + " characters, " + counted.used() / text.length() + " each");
            }
            assertThat(counted.used()).isLessThan(counted.left());
            assertThat(Rendered.of(text).problems()).as(text.substring(0, 20)).isEmpty();
        }
    }

    static void ends(String name, String text) throws InterruptedException {
        List<Diagnostic> found = new CopyOnWriteArrayList<>();
        List<String> html = new CopyOnWriteArrayList<>();
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        // The thread's own time: what else the machine does meanwhile is no matter of ours.
        AtomicLong used = new AtomicLong();
        Thread thread = Markdown.thread(() -> {
            Diagnostics diagnostics = new Diagnostics();
            Body body = SITE.parse(new SourceText("a.md", text), 0, Context.PLAIN, diagnostics);
            html.add(body.html(new Rendered.Answers(body.facts().references())));
            found.addAll(diagnostics.list());
            used.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        });
        thread.setUncaughtExceptionHandler((t, e) -> failures.add(e));
        thread.start();
        thread.join(Duration.ofSeconds(60).toMillis());
        long millis = used.get() / 1_000_000;
        if (Boolean.getBoolean("newsline.timings") && millis > 150) {
            System.out.println(
                    "TIMING " + millis + " ms " + (thread.isAlive() ? "HANGS " : "") + name.replace("\n", "\\n") + " "
                            + found.stream()
                                    .filter(d -> d.code() == Code.BODY_TOO_COMPLEX)
                                    .toList());
            if (thread.isAlive()) {
                StackTraceElement[] trace = thread.getStackTrace();
                for (int i = 0; i < Math.min(8, trace.length); i++) System.out.println("   " + trace[i]);
            }
        }
        assertThat(failures).as(name).isEmpty();
        assertThat(thread.isAlive()).as(name).isFalse();
        assertThat(millis).as(name).isLessThan(2_000);
        List<String> errors = new ArrayList<>();
        found.stream().filter(d -> d.code() == Code.BODY_TOO_COMPLEX).forEach(d -> errors.add(d.toString()));
        assertThat(errors).as(name).hasSizeLessThanOrEqualTo(1);
        assertThat(errors.isEmpty() || html.equals(List.of(""))).as(name).isTrue();
    }
}
