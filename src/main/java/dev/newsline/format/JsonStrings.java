package dev.newsline.format;

import java.util.Arrays;
import java.util.Locale;

/** How JSON writes strings (RFC 8259, section 7). */
final class JsonStrings {
    /** By character, whether it does not stand for itself, as nearly all do. */
    private static final boolean[] ESCAPED = new boolean[Character.MAX_VALUE + 1];

    static {
        Arrays.fill(ESCAPED, 0, ' ', true);
        Arrays.fill(ESCAPED, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, true);
        ESCAPED['"'] = true;
        ESCAPED['\\'] = true;
        ESCAPED[0x7F] = true;
    }

    private JsonStrings() {}

    static void quote(String value, StringBuilder out) {
        out.append('"');
        int run = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (ESCAPED[c]) {
                out.append(value, run, i);
                i = escape(value, i, out);
                run = i + 1;
            }
        }
        // A string as a whole is copied at once, a part of one letter by letter.
        out.append(run == 0 ? value : value.substring(run)).append('"');
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
