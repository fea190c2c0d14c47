package dev.newsline.theme;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an expression must not do: make code out of text, reach Java, or see what is not in the page's record (the
 * clock, the environment, the whole data model), because then the same record could give different bytes.
 */
final class ExpressionRules {
    private static final String RECORDS = "templates see records only";
    private static final String DATA = "read a file of data/ with a need instead";
    private static final String MOMENTS = "records carry moments: date(moment, \"style\")";
    private static final Map<String, String> BUILT_INS = Map.ofEntries(
            Map.entry("eval", "text never becomes code; write the expression itself"),
            Map.entry("eval_json", DATA),
            Map.entry("evalJson", DATA),
            Map.entry("interpret", "text never becomes a template; write a macro"),
            Map.entry("new", "templates cannot make Java objects"),
            Map.entry("api", RECORDS),
            Map.entry("has_api", RECORDS),
            Map.entry("hasApi", RECORDS),
            // These print names of months that change with the release of Java.
            Map.entry("date", MOMENTS),
            Map.entry("time", MOMENTS),
            Map.entry("datetime", MOMENTS),
            Map.entry("number_to_date", MOMENTS),
            Map.entry("numberToDate", MOMENTS),
            Map.entry("number_to_time", MOMENTS),
            Map.entry("numberToTime", MOMENTS),
            Map.entry("number_to_datetime", MOMENTS),
            Map.entry("numberToDatetime", MOMENTS));
    private static final Set<String> SPECIAL = Set.of("args", "pass");
    private static final Set<String> WORDS = Set.of("as", "in", "gt", "gte", "lt", "lte", "using");

    private final SourceText source;
    private final Diagnostics problems;

    ExpressionRules(SourceText source, Diagnostics problems) {
        this.source = source;
        this.problems = problems;
    }

    void check(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token before = tokens.get(i - 1);
            if (token.is("..") && endless(tokens, i)) {
                problems.reportWithHint(
                        Code.TEMPLATE_FORBIDDEN,
                        source.span(token.start(), token.end()),
                        "a loop over it would not end; write the last number too",
                        "a range without end");
            }
            if (token.kind() != Token.Kind.NAME) {
                continue;
            }
            if (before.is("?") && BUILT_INS.containsKey(token.text())) {
                report(before, token, "?" + token.text(), BUILT_INS.get(token.text()));
            }
            Token owner = Tokens.at(tokens, i - 2);
            boolean special = before.is(".") && (owner == null || !owner.endsValue());
            // After such a word a dot starts an expression of its own although a name stands before it.
            special |= before.is(".") && owner != null && WORDS.contains(owner.text());
            if (special && !SPECIAL.contains(token.text())) {
                report(before, token, "." + token.text(), hint(token.text()));
            }
        }
    }

    /** Whether the range has no last number. In {@code list[2..]} the list itself ends it. */
    private static boolean endless(List<Token> tokens, int range) {
        Token next = Tokens.at(tokens, range + 1);
        if (next != null && (next.is("<") || next.is("*") || next.is("!"))) {
            next = Tokens.at(tokens, range + 2);
        }
        if (next != null && next.is("]")) {
            int open = range;
            while (open >= 0 && tokens.get(open).depth() >= tokens.get(range).depth()) {
                open--;
            }
            Token list = Tokens.at(tokens, open - 1);
            return list == null || !list.endsValue() || WORDS.contains(list.text());
        }
        return next == null
                || WORDS.contains(next.text())
                || next.is(")")
                || next.is("}")
                || next.is(",")
                || next.is("?")
                || next.is("=");
    }

    private static String hint(String name) {
        return name.equals("now")
                ? "a page must not change with the clock; records carry their times"
                : "write the name of the variable itself";
    }

    private void report(Token from, Token to, String what, String hint) {
        problems.reportWithHint(Code.TEMPLATE_FORBIDDEN, source.span(from.start(), to.end()), hint, what);
    }
}
