package dev.newsline.diag;

import java.util.stream.Collectors;

/** A diagnostic as editors read it: the message, the line with a caret under the place, and the hint. */
public final class DiagnosticText {
    /** As many characters of a long line as are shown. */
    private static final int WIDTH = 120;

    private DiagnosticText() {}

    /**
     * The text, ending in a line feed.
     *
     * @param colour whether to mark it up for a terminal (ANSI)
     */
    public static String of(Diagnostic diagnostic, boolean colour) {
        StringBuilder out = new StringBuilder();
        String word = diagnostic.severity().word() + " " + diagnostic.code().id();
        out.append(visible(diagnostic.span().toString())).append(": ");
        out.append(colour ? ansi(diagnostic.severity()) + word + "\u001B[0m" : word);
        out.append(": ").append(visible(diagnostic.message())).append('\n');
        Span span = diagnostic.span();
        if (!span.source().text().isEmpty()) {
            excerpt(span, out);
        }
        if (diagnostic.hint() != null) {
            out.append("    hint: ").append(visible(diagnostic.hint())).append('\n');
        }
        return out.toString();
    }

    /** The further places of a diagnostic, each on a line; empty where there are none. */
    public static String also(Diagnostic diagnostic) {
        return diagnostic.also().stream()
                .map(place -> "    also: " + visible(place.toString()) + "\n")
                .collect(Collectors.joining());
    }

    private static void excerpt(Span span, StringBuilder out) {
        String line = span.source().lineText(span.line());
        if (line.isBlank()) {
            return;
        }
        int at = Math.min(span.start() - span.source().lineStart(span.line()), line.length());
        int from = at <= WIDTH - 20 ? 0 : boundary(line, at - 40);
        int to = boundary(line, Math.min(line.length(), from + WIDTH));
        String shown = visible(line.substring(from, to));
        int caret = line.codePointCount(from, Math.max(from, at));
        int length = Math.max(1, line.codePointCount(at, Math.max(at, Math.min(to, at + span.end() - span.start()))));
        String before = from > 0 ? "…" : "";
        out.append("    ")
                .append(before)
                .append(shown)
                .append(to < line.length() ? "…" : "")
                .append('\n');
        out.append("    ")
                .append(" ".repeat(before.length() + caret))
                .append("^".repeat(length))
                .append('\n');
    }

    private static int boundary(String line, int at) {
        return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }

    /** Control and bidirectional characters of untrusted text must not reach a terminal: each becomes U+FFFD. */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> out.appendCodePoint(
                        c == '\t'
                                ? ' '
                                : c < ' '
                                                || (c >= 0x7F && c < 0xA0)
                                                || (c >= 0x200B && c <= 0x200F)
                                                || (c >= 0x202A && c <= 0x202E)
                                                || (c >= 0x2060 && c <= 0x2069)
                                                || c == 0xFEFF
                                        ? '\uFFFD'
                                        : c));
        return out.toString();
    }

    private static String ansi(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001B[31;1m";
            case WARNING -> "\u001B[33;1m";
            case NOTE -> "\u001B[36m";
        };
    }
}
