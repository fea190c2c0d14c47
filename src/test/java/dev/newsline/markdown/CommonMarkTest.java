package dev.newsline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The 652 examples of CommonMark 0.31.2. */
class CommonMarkTest {
    private static final Markdown PLAIN = new Markdown(Profile.COMMONMARK);

    @Test
    void allExamplesPassSaveThePinnedOnes() throws IOException {
        Map<Integer, String> pinned = pinned("commonmark-failures.txt");
        List<Integer> failed = new ArrayList<>();
        StringBuilder report = new StringBuilder();
        List<Example> examples = examples();
        for (int number = 1; number <= examples.size(); number++) {
            Example example = examples.get(number - 1);
            String html = Rendered.of(PLAIN, example.getSource(), Context.PLAIN).html();
            if (!html.equals(example.getHtml())) {
                failed.add(number);
                if (!pinned.containsKey(number)) {
                    report.append("--- ").append(number).append(' ').append(example.getSection());
                    report.append('\n')
                            .append(example.getSource())
                            .append("--- expected\n")
                            .append(example.getHtml());
                    report.append("--- was\n").append(html);
                }
            }
        }
        assertThat(report).isEmpty();
        assertThat(failed)
                .as("examples that pass by now must leave the list")
                .containsExactlyElementsOf(pinned.keySet());
        assertThat(failed).hasSizeLessThanOrEqualTo(18);
    }

    @Test
    void theSiteChangesThePinnedExamplesOnly() throws IOException {
        Markdown site = new Markdown(Profile.SITE);
        List<Integer> changed = new ArrayList<>();
        List<Example> examples = examples();
        for (int number = 1; number <= examples.size(); number++) {
            Example example = examples.get(number - 1);
            Rendered plain = Rendered.of(PLAIN, example.getSource(), Context.PLAIN);
            Body body = site.parse(new SourceText("a.md", example.getSource()), 0, Context.PLAIN, new Diagnostics());
            if (!body.html(new Unchanged(body.facts().references())).equals(plain.html())) {
                changed.add(number);
            }
        }
        assertThat(changed).containsExactlyElementsOf(pinned("site-changes.txt").keySet());
    }

    /** Prints links as they were written. */
    private record Unchanged(List<Reference> references) implements Resolver {
        @Override
        public Link link(int reference) {
            return new Link(Escaping.percentEncodeUrl(references.get(reference).target()));
        }

        @Override
        public Picture picture(int reference) {
            return new Picture(references.get(reference).target(), 0, 0);
        }

        @Override
        public @Nullable Table data(int reference) {
            return null;
        }

        @Override
        public String block(String name, Map<String, String> attributes, String innerHtml) {
            return innerHtml;
        }
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec()).stream()
                .map(e -> new Example("", e.getSection(), "", 0, tabs(e.getSource()), tabs(e.getHtml())))
                .toList();
        assertThat(examples).hasSize(652);
        return examples;
    }

    /** The specification shows tabs as arrows. */
    private static String tabs(String text) {
        return text.replace('→', '\t');
    }

    /** Lines of an example's number and the reason. */
    private static Map<Integer, String> pinned(String name) throws IOException {
        Map<Integer, String> pinned = new TreeMap<>();
        try (InputStream in =
                java.util.Objects.requireNonNull(CommonMarkTest.class.getResourceAsStream("/markdown/" + name), name)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(" ", 2);
                    pinned.put(Integer.valueOf(parts[0]), parts.length > 1 ? parts[1] : "");
                }
            }
        }
        return pinned;
    }
}
