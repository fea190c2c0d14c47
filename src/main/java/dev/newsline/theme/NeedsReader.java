package dev.newsline.theme;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Nearest;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code {"needs": {"opinion": {"articles": {"type": "opinion", "limit": 5}}}}} from a template's header. */
final class NeedsReader {
    private static final List<String> ARTICLE_KEYS =
            List.of("section", "topic", "author", "series", "type", "since", "limit", "without");
    private static final List<String> ONES =
            List.of("article", "page", "section", "topic", "author", "series", "menu", "data");
    private static final List<String> ALL = List.of("sections", "topics");
    private static final List<String> KINDS = List.of(
            "articles",
            "article",
            "page",
            "section",
            "sections",
            "topics",
            "topic",
            "author",
            "series",
            "menu",
            "data");

    private final SourceText source;
    private final List<Token> tokens;
    private final Diagnostics problems;
    private int at;

    NeedsReader(SourceText source, List<Token> tokens, int at, Diagnostics problems) {
        this.source = source;
        this.tokens = tokens;
        this.at = at;
        this.problems = problems;
    }

    /** Reads as far as it can, reporting the first thing of each need that is wrong. */
    void read(Map<String, Need> into) {
        try {
            Literal attributes = literal();
            for (Entry attribute : map(attributes, "a map")) {
                if (!attribute.key.equals("needs")) {
                    fail(
                            attribute.span,
                            "unknown attribute \"" + attribute.key + "\"",
                            "the one attribute is \"needs\"");
                    continue;
                }
                for (Entry need : map(attribute.value, "a map of needs")) {
                    one(need, into);
                }
            }
        } catch (Bad bad) {
            fail(bad.span, bad.what, bad.hint);
        }
    }

    private void one(Entry entry, Map<String, Need> into) {
        try {
            into.put(entry.key, need(entry));
        } catch (Bad bad) {
            fail(bad.span, bad.what, bad.hint);
        }
    }

    private void fail(Span span, String what, @Nullable String hint) {
        problems.reportWithHint(Code.BAD_NEED, span, hint, what);
    }

    private Need need(Entry entry) throws Bad {
        List<Entry> map = map(entry.value, "a map as {\"articles\": {\"limit\": 5}}");
        if (map.size() != 1) {
            throw new Bad(entry.span, "\"" + entry.key + "\" takes one kind, not " + map.size(), null);
        }
        Entry kind = map.get(0);
        if (kind.key.equals("articles")) {
            return articles(kind);
        }
        if (ALL.contains(kind.key)) {
            return new Need.All(kind.key);
        }
        if (ONES.contains(kind.key)) {
            return new Need.One(kind.key, text(kind));
        }
        throw new Bad(
                kind.span,
                "unknown kind \"" + kind.key + "\"",
                Nearest.hint(kind.key, KINDS, "kinds are " + String.join(", ", KINDS)));
    }

    private Need articles(Entry entry) throws Bad {
        Map<String, Entry> keys = new LinkedHashMap<>();
        for (Entry key : map(entry.value, "a map")) {
            if (!ARTICLE_KEYS.contains(key.key)) {
                throw new Bad(
                        key.span,
                        "unknown key \"" + key.key + "\" of articles",
                        Nearest.hint(key.key, ARTICLE_KEYS, "keys are " + String.join(", ", ARTICLE_KEYS)));
            }
            keys.put(key.key, key);
        }
        return new Need.Articles(
                optional(keys.get("section")),
                optional(keys.get("topic")),
                optional(keys.get("author")),
                optional(keys.get("series")),
                optional(keys.get("type")),
                since(keys.get("since")),
                limit(keys.get("limit"), entry.span),
                without(keys.get("without")));
    }

    private static @Nullable String since(@Nullable Entry entry) throws Bad {
        if (entry == null) {
            return null;
        }
        String text = text(entry);
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw new Bad(entry.value.span(), "\"" + text + "\" is not a day", "write it as \"2026-01-31\"");
        }
    }

    private static int limit(@Nullable Entry entry, Span span) throws Bad {
        if (entry == null) {
            throw new Bad(span, "articles without a limit", "add \"limit\": 5; at most " + Need.MOST);
        }
        if (entry.value instanceof NumberLiteral number && number.value >= 1 && number.value <= Need.MOST) {
            return number.value;
        }
        throw new Bad(entry.value.span(), "the limit is a number from 1 to " + Need.MOST, null);
    }

    private static List<String> without(@Nullable Entry entry) throws Bad {
        if (entry == null) {
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        for (Literal item : entry.value instanceof ListLiteral list ? list.items : List.of(entry.value)) {
            ids.add(text(new Entry(entry.key, entry.span, item)));
        }
        return List.copyOf(ids);
    }

    private static @Nullable String optional(@Nullable Entry entry) throws Bad {
        return entry == null ? null : text(entry);
    }

    private static String text(Entry entry) throws Bad {
        if (entry.value instanceof TextLiteral text) {
            return text.value;
        }
        throw new Bad(entry.value.span(), "\"" + entry.key + "\" takes a text in quotation marks", null);
    }

    private static List<Entry> map(Literal literal, String expected) throws Bad {
        if (literal instanceof MapLiteral map) {
            return map.entries;
        }
        throw new Bad(literal.span(), expected + " expected", null);
    }

    private Literal literal() throws Bad {
        Token token = next("a value");
        Span span = source.span(token.start(), token.end());
        if (token.is("{")) {
            return new MapLiteral(span, entries());
        }
        if (token.is("[")) {
            List<Literal> items = new ArrayList<>();
            while (!peek("]")) {
                items.add(literal());
                separator("]");
            }
            at++;
            return new ListLiteral(span, items);
        }
        if (token.kind() == Token.Kind.STRING) {
            return new TextLiteral(span, token.text());
        }
        if (token.kind() == Token.Kind.NUMBER && token.text().matches("\\d{1,6}")) {
            return new NumberLiteral(span, Integer.parseInt(token.text()));
        }
        if (token.isName("true") || token.isName("false")) {
            return new NumberLiteral(span, token.isName("true") ? 1 : 0);
        }
        throw new Bad(
                span, "a fixed value expected, not \"" + token.text() + "\"", "the header is read without running it");
    }

    private List<Entry> entries() throws Bad {
        List<Entry> entries = new ArrayList<>();
        while (!peek("}")) {
            Token key = next("a key");
            Span span = source.span(key.start(), key.end());
            if (key.kind() != Token.Kind.STRING) {
                throw new Bad(span, "a key in quotation marks expected, not \"" + key.text() + "\"", null);
            }
            Token colon = next("a colon");
            if (!colon.is(":")) {
                throw new Bad(span, "a colon expected after \"" + key.text() + "\"", null);
            }
            entries.add(new Entry(key.text(), span, literal()));
            separator("}");
        }
        at++;
        return entries;
    }

    private void separator(String end) throws Bad {
        if (peek(",")) {
            at++;
        } else if (!peek(end)) {
            Token token = next("\"" + end + "\"");
            throw new Bad(source.span(token.start(), token.end()), "a comma or \"" + end + "\" expected", null);
        }
    }

    private boolean peek(String operator) {
        Token token = Tokens.at(tokens, at);
        return token != null && token.is(operator);
    }

    private Token next(String expected) throws Bad {
        Token token = Tokens.at(tokens, at);
        if (token == null) {
            Token last = tokens.get(tokens.size() - 1);
            throw new Bad(source.span(last.start(), last.end()), expected + " expected after this", null);
        }
        at++;
        return token;
    }

    private record Entry(String key, Span span, Literal value) {}

    private sealed interface Literal {
        Span span();
    }

    private record MapLiteral(Span span, List<Entry> entries) implements Literal {}

    private record ListLiteral(Span span, List<Literal> items) implements Literal {}

    private record TextLiteral(Span span, String value) implements Literal {}

    private record NumberLiteral(Span span, int value) implements Literal {}

    private static final class Bad extends Exception {
        private static final long serialVersionUID = 1L;

        final transient Span span;
        final String what;
        final @Nullable String hint;

        Bad(Span span, String what, @Nullable String hint) {
            super(what, null, false, false);
            this.span = span;
            this.what = what;
            this.hint = hint;
        }
    }
}
