package dev.newsline.content;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds characters that a writer cannot see or did not mean. Each kind is reported once in a file. */
final class TextChecks {
    private static final Pattern MOJIBAKE = Pattern.compile(
            "â€[™œ\u009d\u009c\u0099“”¦]|Ã[\u0080-\u00BF]|Ð[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|É™|Ä±|ÅŸ|Ä°");

    private TextChecks() {}

    static void check(SourceText source, Diagnostics diagnostics) {
        String text = source.text();
        Set<Code> said = new LinkedHashSet<>();
        int word = -1;
        int latin = 0;
        int cyrillic = 0;
        boolean suspicious = false;
        char[] chars = text.toCharArray();
        for (int i = 0; i <= chars.length; i++) {
            char c = i < chars.length ? chars[i] : ' ';
            if (c >= 'a' && c <= 'z') {
                word = word < 0 ? i : word;
                latin++;
                continue;
            }
            boolean isLatin =
                    (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || c == 0x259;
            boolean isCyrillic = c >= 0x400 && c <= 0x52F;
            if (isLatin || isCyrillic) {
                word = word < 0 ? i : word;
                latin += isLatin ? 1 : 0;
                cyrillic += isCyrillic ? 1 : 0;
                suspicious |= c == 'Ã' || c == 'â' || c == 'Ð' || c == 'É' || c == 'Ä' || c == 'Å';
                continue;
            }
            if (word >= 0) {
                if (latin > 0 && cyrillic > 0 && said.add(Code.MIXED_SCRIPT)) {
                    mixed(source, word, i, latin > cyrillic, diagnostics);
                }
                word = -1;
                latin = 0;
                cyrillic = 0;
            }
            if (c == '\n' || (c >= ' ' && c < 0x7F)) {
                continue;
            }
            if (c == 0xFFFD) {
                if (said.add(Code.REPLACEMENT_CHARACTER)) {
                    diagnostics.reportWithHint(
                            Code.REPLACEMENT_CHARACTER, source.span(i, i + 1), "type the character again");
                }
            } else if (invisible(c) && said.add(Code.INVISIBLE_CHARACTER)) {
                diagnostics.reportWithHint(
                        Code.INVISIBLE_CHARACTER,
                        source.span(i, i + 1),
                        "delete it",
                        String.format(Locale.ROOT, "U+%04X", (int) c));
            }
        }
        if (suspicious) {
            Matcher matcher = MOJIBAKE.matcher(text);
            if (matcher.find()) {
                diagnostics.reportWithHint(
                        Code.MOJIBAKE,
                        source.span(matcher.start(), matcher.end()),
                        "copy the text from its source again, as UTF-8",
                        matcher.group());
            }
        }
    }

    private static boolean invisible(char c) {
        return (c < 0x20 && c != '\n' && c != '\r' && c != '\t')
                || c == 0x7F
                || (c >= 0x80 && c < 0xA0)
                || c == 0x200B
                || c == 0x2060
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static void mixed(SourceText source, int start, int end, boolean mostlyLatin, Diagnostics diagnostics) {
        StringBuilder odd = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = source.text().charAt(i);
            if ((c >= 0x400) == mostlyLatin) {
                odd.append(c);
            }
        }
        diagnostics.reportWithHint(
                Code.MIXED_SCRIPT,
                source.span(start, end),
                "type them again with the other keyboard",
                mostlyLatin ? "Cyrillic" : "Latin",
                mostlyLatin ? "Latin" : "Cyrillic",
                source.text().substring(start, end),
                odd);
    }
}
