package dev.newsline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is written, what is printed nests and runs nothing. The seeds are fixed. */
class RandomTextTest {
    private static final List<String> PIECES = List.of(
            "a",
            "b ",
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "~~",
            "[",
            "](x.md)",
            "](javascript:x)",
            "![",
            "](p.jpg \"t\")",
            "<b>",
            "</b>",
            "<i class=\"c\">",
            "</i>",
            "<a href=\"y.md\">",
            "</a>",
            "<div>",
            "</div>",
            "<div>\n\n",
            "\n</div>\n",
            "<p>",
            "</p>",
            "<table><tr><td>",
            "</table>",
            "<script>",
            "</script>",
            "<img src=x onerror=alert(1)>",
            "<svg ",
            "onload=x>",
            "<!--",
            "-->",
            "<!--more-->",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "# ",
            "## ",
            "===\n",
            "| a | b |\n",
            "|---|---|\n",
            "::: quote\n",
            "::: fact-box title=x\n",
            ":::\n",
            "::: gallery\n",
            "[^1]",
            "[^1]: note\n\n",
            "{#id}",
            "{.c}",
            "{{< x >}}",
            "\"",
            "'",
            "\\",
            "&amp;",
            "&#0;",
            "https://e.org/",
            "<details>\n",
            "</details>\n",
            "    ",
            "Term\n: ",
            "[r]",
            "[r]: <z>\n\n",
            "<a name=q>",
            "<blockquote>",
            "</blockquote>",
            "<li>",
            "<ul>",
            "</ul>",
            "<",
            ">");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "col", "wbr");
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-z][a-z0-9-]*)((?: [a-z]+=\"[^\"<>]*\")*| \\{[^<>]*\\})( /)?>");

    @Test
    void randomTextsArePrintedWellNested() {
        for (int seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            int length = 3 + random.nextInt(50);
            for (int i = 0; i < length; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String html = Rendered.of(text.toString()).html();
            assertThat(problem(html))
                    .as("seed %d:\n%s\n---\n%s", seed, text, html)
                    .isEmpty();
        }
    }

    /** What is wrong with the markup, or nothing. */
    private static String problem(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher matcher = TAG.matcher(html);
        int at = 0;
        while (matcher.find()) {
            if (html.substring(at, matcher.start()).matches("(?s).*[<>].*")) {
                return "a stray angle bracket before " + matcher.group();
            }
            at = matcher.end();
            String name = matcher.group(2);
            if (matcher.group(3).matches(".* on[a-z]+=\".*") || matcher.group(3).contains("=\"javascript:")) {
                return matcher.group();
            }
            if (!matcher.group(1).isEmpty()) {
                if (!name.equals(open.poll())) {
                    return "not open: " + matcher.group() + " at " + matcher.start();
                }
            } else if (!VOID.contains(name)) {
                if (name.equals("a") && open.contains("a")) {
                    return "a link in a link";
                }
                open.push(name);
            }
        }
        if (html.substring(at).matches("(?s).*[<>].*")) {
            return "a stray angle bracket at the end";
        }
        return open.isEmpty() ? "" : "not closed: " + open;
    }
}
