package dev.newsline.yaml;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** The mistakes that editors make in YAML, in their words: a parser's own messages are for programmers. */
final class YamlMistakes {
    private static final Pattern KEY_VALUE =
            Pattern.compile("^(?:\\s*-\\s+)?\\s*([\\p{L}_][\\p{L}\\p{N}_-]*)\\s*:[ \\t]+(\\S.*)$");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\{\\{[^{}]*\\}\\}|\\b\\d{4}-(?:MM|DD)(?:-DD)?\\b|\\b\\d{4}-\\d\\d-DD\\b|\\bYYYY-MM-DD\\b");

    private static final Pattern BLOCK = Pattern.compile("^[^#]*:\\s*[|>][-+0-9]*\\s*$");

    /** What a value begins with where {@link #value} may object to it. */
    private static final String SIGNS = "“”„«\"'@`%*&![{";

    private YamlMistakes() {}

    /** Reports what is better said before the parser says it; true if the text cannot be read. */
    static boolean findBefore(SourceText source, int start, int end, Diagnostics diagnostics) {
        boolean found = false;
        boolean block = false;
        int blockIndent = 0;
        for (int line = source.line(start); line <= source.lineCount() && source.lineStart(line) < end; line++) {
            String text = source.lineText(line);
            int at = source.lineStart(line);
            int indent = text.length() - text.stripLeading().length();
            if (block && (text.isBlank() || indent > blockIndent)) {
                continue;
            }
            block = (text.indexOf('|') >= 0 || text.indexOf('>') >= 0)
                    && BLOCK.matcher(text).matches();
            blockIndent = indent;
            if (text.startsWith("<<<<<<<") || text.startsWith(">>>>>>>") || text.equals("=======")) {
                diagnostics.reportWithHint(
                        Code.MERGE_MARKS,
                        source.span(at, at + text.length()),
                        "choose one of the two versions and delete the marks",
                        text.substring(0, 7));
                return true;
            }
            int tab = text.indexOf('\t');
            if (tab >= 0 && tab < indent && !text.isBlank()) {
                diagnostics.reportWithHint(
                        Code.YAML_TAB, source.span(at + tab, at + tab + 1), "use spaces, two for each level");
                found = true;
                continue;
            }
            // Nearly every line passes these cheap looks, so that the patterns are not tried on it.
            if (text.contains("{{") || text.contains("-MM") || text.contains("-DD")) {
                Matcher placeholder = PLACEHOLDER.matcher(text);
                if (!text.stripLeading().startsWith("#") && placeholder.find()) {
                    diagnostics.reportWithHint(
                            Code.YAML_PLACEHOLDER,
                            source.span(at + placeholder.start(), at + placeholder.end()),
                            "put the value itself in its place",
                            placeholder.group());
                    found = true;
                    continue;
                }
            }
            if (isWorthReading(text)) {
                Matcher pair = KEY_VALUE.matcher(text);
                if (pair.matches()) {
                    found |= value(
                            source,
                            at + pair.start(2),
                            pair.group(1),
                            pair.group(2).stripTrailing(),
                            diagnostics);
                }
            }
        }
        return found;
    }

    /** Whether what follows the first colon may be a value that {@link #value} objects to. */
    private static boolean isWorthReading(String text) {
        int at = text.indexOf(':') + 1;
        if (at == 0) {
            return false;
        }
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < text.length()
                && (SIGNS.indexOf(text.charAt(at)) >= 0
                        || text.indexOf(": ", at) >= 0
                        || text.stripTrailing().endsWith(":"));
    }

    private static boolean value(SourceText source, int at, String key, String value, Diagnostics diagnostics) {
        char first = value.charAt(0);
        Span start = source.span(at, at + 1);
        if ("“”„«‘’".indexOf(first) >= 0 && closesAtEnd(value)) {
            // A headline may well begin with a quotation in such marks; only where it would not be read is it a
            // mistake.
            return false;
        }
        if ("“”„«".indexOf(first) >= 0) {
            char last = value.charAt(value.length() - 1);
            boolean closed = "“”„»".indexOf(last) >= 0;
            diagnostics.reportWithHint(
                    Code.YAML_CURLY_QUOTES,
                    start,
                    closed
                            ? "YAML knows straight quotation marks only: "
                                    + quotedValue(key, value.substring(1, value.length() - 1))
                            : quoted(key, value));
            return true;
        }
        if (first == '"' || first == '\'') {
            int close = closing(value);
            if (close > 0 && close < value.length() - 1 && !endsOrComment(value.substring(close + 1))) {
                int next = close + 1;
                while (value.charAt(next) == ' ') {
                    next++;
                }
                diagnostics.reportWithHint(
                        Code.YAML_TEXT_AFTER_QUOTE, source.span(at + next, at + value.length()), whole(key, value));
                return true;
            }
        }
        if (first == '@' || first == '`' || first == '%') {
            diagnostics.reportWithHint(
                    Code.YAML_SPECIAL_START,
                    start,
                    quoted(key, value),
                    "\"" + first + "\", which YAML keeps for itself");
            return true;
        }
        if (first == '*' || first == '&' || first == '!') {
            diagnostics.reportWithHint(
                    Code.YAML_SPECIAL_START,
                    start,
                    quoted(key, value),
                    "\"" + first + "\", which has a meaning in YAML");
            return true;
        }
        char end = first == '[' ? ']' : '}';
        if ((first == '[' || first == '{')
                && value.indexOf(end) >= 0
                && value.indexOf(end) < value.length() - 1
                && !endsOrComment(value.substring(value.lastIndexOf(end) + 1))) {
            diagnostics.reportWithHint(
                    Code.YAML_SPECIAL_START,
                    start,
                    quoted(key, value),
                    "\"" + first + "\", which begins a " + (first == '[' ? "list" : "map") + " in YAML");
            return true;
        }
        if (first != '"' && first != '\'' && "[{|>#".indexOf(first) < 0) {
            int colon = value.indexOf(": ");
            if (colon < 0 && value.endsWith(":")) {
                colon = value.length() - 1;
            }
            if (colon >= 0 && (value.indexOf(" #") < 0 || value.indexOf(" #") > colon)) {
                diagnostics.reportWithHint(
                        Code.YAML_COLON_IN_VALUE, source.span(at + colon, at + colon + 1), quoted(key, value));
                return true;
            }
        }
        return false;
    }

    private static boolean closesAtEnd(String value) {
        return value.length() > 1 && !value.contains(": ");
    }

    private static boolean endsOrComment(String rest) {
        String text = rest.stripLeading();
        return text.isEmpty() || text.startsWith("#");
    }

    /** Where the quotation mark that opens a value is closed as YAML understands it; -1 where it is not in this line. */
    private static int closing(String value) {
        char quote = value.charAt(0);
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                if (quote == '\'' && i + 1 < value.length() && value.charAt(i + 1) == quote) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }

    /** How a value should be written whose first quotation mark does not close at its end. */
    private static String whole(String key, String value) {
        char quote = value.charAt(0);
        boolean around = value.length() > 2 && value.charAt(value.length() - 1) == quote;
        return "put the whole value in the other kind of quotes: "
                + quotedValue(key, around ? value.substring(1, value.length() - 1) : value);
    }

    private static String quoted(String key, String value) {
        return "put the value in quotes: " + quotedValue(key, value);
    }

    private static String quotedValue(String key, String value) {
        return key + ": " + (value.indexOf('"') < 0 ? "\"" + value + "\"" : "'" + value.replace("'", "''") + "'");
    }

    /** Says what is wrong with front matter that is a single text: most often the spaces after the colons are missing. */
    static boolean explainText(SourceText source, int start, int end, Diagnostics diagnostics) {
        for (int line = source.line(start); line <= source.lineCount() && source.lineStart(line) < end; line++) {
            if (lineMistake(source, line, diagnostics)) {
                return true;
            }
        }
        return false;
    }

    /** Says in plain words what the parser stumbled over. */
    static void explain(
            SourceText source, int start, int end, MarkedYAMLException problem, int offset, Diagnostics diagnostics) {
        int at = Math.min(offset, Math.max(start, end - 1));
        for (int line = source.line(start); line <= source.line(at) && source.lineStart(line) < end; line++) {
            if (lineMistake(source, line, diagnostics)) {
                return;
            }
        }
        String message = String.valueOf(problem.getProblem());
        String context = String.valueOf(problem.getContext());
        if (context.contains("flow ") && problem.getContextMark() != null) {
            int mark = YamlReader.offset(source.text().substring(start, end), start, problem.getContextMark());
            int open = bracket(source.text(), start, Math.min(mark, end - 1), message.contains("<stream end>"));
            if (open >= 0) {
                char bracket = source.text().charAt(open);
                diagnostics.reportWithHint(
                        Code.YAML_UNCLOSED_BRACKET,
                        source.span(open, open + 1),
                        "close it with " + (bracket == '[' ? "]" : "}") + ", or put the whole value in quotes",
                        bracket);
                return;
            }
        }
        if (message.contains("mapping values are not allowed")) {
            int line = source.line(at);
            String text = source.lineText(line);
            int indent = text.length() - text.stripLeading().length();
            if (indent > 0) {
                int from = source.lineStart(line);
                diagnostics.reportWithHint(
                        Code.YAML_INDENT, source.span(from, from + indent), "delete the spaces before the key");
                return;
            }
        }
        if (message.contains("unexpected end of stream") || context.contains("quoted scalar")) {
            int open = problem.getContextMark() == null
                    ? at
                    : YamlReader.offset(source.text().substring(start, end), start, problem.getContextMark());
            diagnostics.reportWithHint(
                    Code.YAML_UNCLOSED_QUOTE,
                    source.span(open, open + 1),
                    "close it at the end of the value; a quotation mark inside a quoted value needs \\ before it");
            return;
        }
        if (message.contains("undefined alias")) {
            diagnostics.reportWithHint(Code.YAML_ALIAS, source.span(at, at + 1), "put the value in quotes");
            return;
        }
        diagnostics.reportWithHint(
                Code.YAML_SYNTAX,
                source.span(at, at + 1),
                "values with signs such as : # [ ] { } belong in quotes, and keys of one level stand below each other",
                message);
    }

    /**
     * The bracket that the parser was in, or -1. Where the text ends just behind it, the parser names the end of the text:
     * then it is the nearest one before.
     */
    private static int bracket(String text, int start, int at, boolean before) {
        for (int i = at; i >= start; i--) {
            if (text.charAt(i) == '[' || text.charAt(i) == '{') {
                return i;
            }
            if (!before) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean lineMistake(SourceText source, int line, Diagnostics diagnostics) {
        String text = source.lineText(line);
        int at = source.lineStart(line);
        Matcher noSpace =
                Pattern.compile("^\\s*([A-Za-z_][\\w-]*):([^\\s/:].*)$").matcher(text);
        if (noSpace.matches()) {
            diagnostics.reportWithHint(
                    Code.YAML_NO_SPACE_AFTER_COLON,
                    source.span(at + noSpace.start(2) - 1, at + noSpace.start(2)),
                    "write \"" + noSpace.group(1) + ": " + noSpace.group(2).strip() + "\"");
            return true;
        }
        Matcher fullWidth = Pattern.compile("^\\s*[\\p{L}_][\\w-]*\\s*(：)").matcher(text);
        if (fullWidth.find()) {
            diagnostics.reportWithHint(
                    Code.YAML_FULL_WIDTH_COLON,
                    source.span(at + fullWidth.start(1), at + fullWidth.end(1)),
                    "write \":\" and a space");
            return true;
        }
        Matcher curly = Pattern.compile("^\\s*[\\p{L}_][\\w-]*:\\s+([“”„])").matcher(text);
        if (curly.find()) {
            diagnostics.reportWithHint(
                    Code.YAML_CURLY_QUOTES,
                    source.span(at + curly.start(1), at + curly.end(1)),
                    "YAML knows straight quotation marks only: \" or '");
            return true;
        }
        return false;
    }
}
