package dev.newsline.render;

import org.jspecify.annotations.Nullable;

/**
 * FreeMarker's message, of many lines, as a sentence and a hint.
 *
 * @param what what is wrong, in lower case and without a full stop
 * @param hint FreeMarker's tip
 */
record Sentence(String what, @Nullable String hint) {
    static Sentence of(String message) {
        String text = message.replace("\r", "");
        String tip = null;
        int tipAt = text.indexOf("Tip: ");
        if (tipAt >= 0) {
            tip = decapitalised(paragraph(text.substring(tipAt + 5)));
            text = text.substring(0, tipAt);
        }
        return new Sentence(decapitalised(paragraph(text)), tip);
    }

    private static String paragraph(String text) {
        String[] parts = text.split("\n\\s*\n|\n-{3,}|\n={3,}", 2);
        String line = parts[0].replaceAll("-{4,}", " ").replaceAll("\\s+", " ").strip();
        return line.replaceAll(" \\(wrapper: [^)]*\\)", "")
                .replaceAll(": ==> (.*?) \\[in .*", ": $1")
                // The names of the parser's tokens help nobody who writes templates.
                .replaceAll(",? but was expecting (?:one of.*|<.*|\"[A-Z_]+\".*)", ", which cannot stand here")
                .replaceAll("[.:;]+$", "");
    }

    private static String decapitalised(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
