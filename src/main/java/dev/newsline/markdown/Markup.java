package dev.newsline.markdown;

import java.util.List;

/** Text as markup. */
final class Markup {
    private Markup() {}

    static String escape(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    static void escape(CharSequence text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (!isControl(c)) {
                        out.append(c);
                    }
                }
            }
        }
    }

    /** A text without control characters and what Unicode says is none, which neither HTML nor a feed may hold. */
    static String printable(CharSequence text) {
        int length = text.length();
        int plain = 0;
        while (plain < length && !isControl(text.charAt(plain))) {
            plain++;
        }
        if (plain == length) {
            return text.toString();
        }
        StringBuilder out = new StringBuilder(length).append(text, 0, plain);
        for (int i = plain; i < length; i++) {
            if (!isControl(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
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
