package dev.newsline.format;

import java.util.Locale;

/** How JSON writes strings (RFC 8259, section 7). */
final class JsonStrings {
    private JsonStrings() {}

    static void quote(String value, StringBuilder out) {
        out.append('"');
        int run = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isWritten(c)) {
                out.append(value, run, i);
                i = escape(value, i, out);
                run = i + 1;
            }
        }
        out.append(value, run, value.length()).append('"');
    }

    /** Whether a character stands for itself, as nearly all do. */
    private static boolean isWritten(char c) {
        return c >= ' ' && c != '"' && c != '\\' && c != 0x7F && !Character.isSurrogate(c);
    }

    /** Writes what does not, and says where it ends. */
    private static int escape(String value, int i, StringBuilder out) {
        char c = value.charAt(i);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ' || c == 0x7F) {
                    out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                } else if (Character.isHighSurrogate(c)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1))) {
                    out.append(c).append(value.charAt(i + 1));
                    return i + 1;
                } else {
                    out.append('\uFFFD');
                }
            }
        }
        return i;
    }
}
