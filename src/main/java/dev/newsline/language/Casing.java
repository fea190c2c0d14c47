package dev.newsline.language;

import java.util.Locale;

/**
 * Upper and lower case.
 *
 * @param turkic whether i and ı are two letters, with the capitals İ and I
 */
record Casing(boolean turkic) {
    String upper(String text) {
        // Locale.ROOT makes I of both i and ı, so the dotted one must be gone before.
        return (turkic ? text.replace('i', 'İ') : text).toUpperCase(Locale.ROOT);
    }

    String lower(String text) {
        // Locale.ROOT makes two characters of İ: i and a second dot above it.
        String undotted = text.replace("I\u0307", "i").replace('İ', 'i');
        return (turkic ? undotted.replace('I', 'ı') : undotted).toLowerCase(Locale.ROOT);
    }

    /** Puts the first letter in upper case unless a digit stands before it; quotes and the like may. */
    String capitalise(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                return text.substring(0, i) + upper(text.substring(i, next)) + text.substring(next);
            }
            i = next;
        }
        return text;
    }
}
