package dev.newsline.language;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts as parts of addresses: lower-case Latin letters, digits, and hyphens between words. The same text always gives
 * the same slug: readers have the addresses.
 */
public final class Slugs {
    /** The longest slug; a longer one ends after a whole word, if it has more than one. */
    public static final int LIMIT = 80;

    private Slugs() {}

    /** The slug of a text in any language; empty where it has no letter or digit that the tables know. */
    public static String of(String text) {
        return of(text, Map.of());
    }

    /** @param own rows of the language, by lower-case letter; they go before the common ones */
    static String of(String text, Map<String, String> own) {
        if (own.isEmpty() && isSlug(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean gap = false;
        for (int i = 0; i < composed.length(); ) {
            String pair = pairAt(composed, i);
            String latin = pair == null ? null : SlugTable.row(pair);
            int character = composed.codePointAt(i);
            if (latin == null) {
                latin = latin(character, own);
                i += Character.charCount(character);
            } else {
                i += 2;
            }
            if (latin == null) {
                gap = true;
            } else if (!latin.isEmpty()) {
                if (gap && out.length() > 0) {
                    out.append('-');
                }
                gap = false;
                out.append(latin);
            }
        }
        return cut(out.toString());
    }

    /** Whether a text is its own slug, as most names of files and ids are. */
    private static boolean isSlug(String text) {
        boolean hyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && (c != '-' || hyphen)) {
                return false;
            }
            hyphen = !letter;
        }
        return !hyphen && text.length() <= LIMIT;
    }

    /** Two letters that may have a row together, as Greek ου. */
    private static @Nullable String pairAt(String text, int at) {
        return at + 1 < text.length() && SlugTable.opensPair(Character.toLowerCase(text.charAt(at)))
                ? "" + Character.toLowerCase(text.charAt(at)) + Character.toLowerCase(text.charAt(at + 1))
                : null;
    }

    /** Null for what separates words, empty for what is silent. */
    private static @Nullable String latin(int character, Map<String, String> own) {
        int lower = Character.toLowerCase(character);
        if (lower < 0x80 && own.isEmpty()) {
            return ascii(lower);
        }
        String letter = Character.toString(lower);
        String row = own.get(letter);
        if (row == null) {
            row = SlugTable.row(letter);
        }
        if (row == null) {
            row = ascii(lower);
        }
        if (row != null) {
            return row;
        }
        // Only blocks whose decompositions were settled long ago: later Unicode versions must not change addresses.
        if ((lower >= 0xC0 && lower < 0x250)
                || (lower >= 0x374 && lower < 0x530)
                || (lower >= 0x1E00 && lower < 0x2000)
                || (lower >= 0xFF10 && lower < 0xFF5B)) {
            String base = Normalizer.normalize(letter, Normalizer.Form.NFKD);
            int first = Character.toLowerCase(base.codePointAt(0));
            if (first != lower) {
                String plain = SlugTable.row(Character.toString(first));
                return plain == null ? ascii(first) : plain;
            }
        }
        return isSilent(lower) ? "" : null;
    }

    private static @Nullable String ascii(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                ? Character.toString(c)
                : c == '\'' || c == '`' ? "" : null;
    }

    /** Apostrophes, combining marks, and characters that nobody sees: they stand inside words. */
    private static boolean isSilent(int c) {
        return c == 0x2018
                || c == 0x2019
                || c == 0x02BC
                || c == 0x02BB
                || c == 0x02B9
                || c == 0x00B4
                || c == 0x00AD
                || (c >= 0x300 && c < 0x370)
                || (c >= 0x591 && c < 0x5BE)
                || (c >= 0x5BF && c < 0x5C8)
                || (c >= 0x610 && c < 0x61B)
                || (c >= 0x64B && c < 0x660)
                || c == 0x640
                || c == 0x670
                || (c >= 0x200B && c < 0x2010)
                || c == 0x2060
                || c == 0xFEFF;
    }

    private static String cut(String slug) {
        if (slug.length() <= LIMIT) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', LIMIT);
        return slug.substring(0, hyphen > 0 ? hyphen : LIMIT);
    }
}
