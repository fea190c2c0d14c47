package dev.newsline.markdown;

import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A body read and printed by tests: links lead to {@code /target/}, pictures are 4 by 3, blocks become {@code <x-name>}. */
record Rendered(Body body, String html, List<String> problems) {
    static final Quotes EN = new Quotes("“", "”", "‘", "’");
    static final Quotes RU = new Quotes("«", "»", "„", "“");
    static final Markdown SITE = new Markdown(Profile.SITE);

    static Rendered of(String text) {
        return of(SITE, text, new Context(EN, "The title", Set.of("poll")));
    }

    static Rendered of(Markdown markdown, String text, Context context) {
        Diagnostics diagnostics = new Diagnostics();
        Body body = markdown.parse(new SourceText("a.md", text), 0, context, diagnostics);
        return new Rendered(
                body,
                body.html(new Answers(body.facts().references())),
                diagnostics.list().stream().map(Diagnostic::toString).toList());
    }

    static String html(String text) {
        return of(text).html().strip();
    }

    /** Everything that starts with {@code missing} is missing. */
    record Answers(List<Reference> references) implements Resolver {
        @Override
        public Link link(int reference) {
            String target = references.get(reference).target();
            return new Link(target.startsWith("missing") ? null : target.contains("//") ? target : "/" + target + "/");
        }

        @Override
        public @Nullable Picture picture(int reference) {
            String target = references.get(reference).target();
            return target.startsWith("missing") ? null : new Picture("/" + target, 4, 3);
        }

        @Override
        public @Nullable Table data(int reference) {
            return references.get(reference).target().startsWith("missing")
                    ? null
                    : new Table(List.of(List.of("Party", "%"), List.of("A & B", "51")));
        }

        @Override
        public String block(String name, Map<String, String> attributes, String innerHtml) {
            return "<x-" + name + " " + attributes + ">\n" + innerHtml + "</x-" + name + ">";
        }
    }
}
