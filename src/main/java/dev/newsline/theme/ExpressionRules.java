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
    private static final Map<String, String> BUILT_INS = Map.of(
            "eval", "text never becomes code; write the expression itself",
            "eval_json", "read a file of data/ with a need instead",
            "evalJson", "read a file of data/ with a need instead",
            "interpret", "text never becomes a template; write a macro",
            "new", "templates cannot make Java objects",
            "api", "templates see records only",
            "has_api", "templates see records only",
            "hasApi", "templates see records only");
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

    private static String hint(String name) {
        return name.equals("now")
                ? "a page must not change with the clock; records carry their times"
                : "write the name of the variable itself";
    }

    private void report(Token from, Token to, String what, String hint) {
        problems.reportWithHint(Code.TEMPLATE_FORBIDDEN, source.span(from.start(), to.end()), hint, what);
    }
}
