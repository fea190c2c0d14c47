package dev.newsline.markdown;

import java.util.List;

/** Text as markup. */
final class Markup {
    /** By character, whether it is not printed as it is. */
    private static final boolean[] ESCAPED = new boolean[Character.MAX_VALUE + 1];

    static {
        for (char c = 0; c < 0xA0; c++) {
            ESCAPED[c] = isControl(c) || "&<>\"".indexOf(c) >= 0;
        }
        ESCAPED[0xFFFE] = true;
        ESCAPED[0xFFFF] = true;
    }

    private Markup() {}

    /** Whether {@link #escape} changes a character or leaves it out. */
    static boolean isEscaped(char c) {
        return ESCAPED[c];
    }

    /** By character, whether it is one of {@code more}, or {@linkplain #isEscaped escaped}. */
    static boolean[] escapedOr(String more) {
        boolean[] marks = ESCAPED.clone();
        for (int i = 0; i < more.length(); i++) {
            marks[more.charAt(i)] = true;
        }
        return marks;
    }

    static String escape(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    static void escape(CharSequence given, StringBuilder out) {
        // Nearly all of a text is copied in long runs, not one character at a time.
        String text = given.toString();
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!ESCAPED[c]) {
                continue;
            }
            out.append(text, run, i);
            run = i + 1;
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    // A control character is left out.
                }
            }
        }
        // A string as a whole is copied at once, a part of one letter by letter.
        out.append(run == 0 ? text : text.substring(run));
    }

    /** A text without control characters and what Unicode says is none, which neither HTML nor a feed may hold. */
    static String printable(CharSequence given) {
        String text = given.toString();
        if (isPrintable(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isControl(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** Whether {@link #printable} leaves a text as it is. */
    static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(char c) {
        if (c < 0x7F) {
            return c < 0x20 && c != '\n' && c != '\r' && c != '\t';
        }
        return c < 0xA0 || c >= 0xFFFE;
    }

    /** A table of plain text, the first row being its header. */
    static void table(List<List<String>> rows, StringBuilder out) {
        out.append("<div class=\"table\">\n<table>\n");
        for (int i = 0; i < rows.size(); i++) {
            String cell = i == 0 ? "th" : "td";
            out.append(i == 0 ? "<thead>\n<tr>\n" : i == 1 ? "<tbody>\n<tr>\n" : "<tr>\n");
            for (String text : rows.get(i)) {
                out.append('<').append(cell).append(i == 0 ? " scope=\"col\">" : ">");
                escape(text, out);
                out.append("</").append(cell).append(">\n");
            }
            out.append(i == 0 ? "</tr>\n</thead>\n" : "</tr>\n");
        }
        out.append(rows.size() > 1 ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n");
    }
}
