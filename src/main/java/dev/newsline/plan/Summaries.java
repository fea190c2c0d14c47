package dev.newsline.plan;

import dev.newsline.assemble.Article;
import org.jspecify.annotations.Nullable;

/** What stands under a headline in lists: what the writer gave, else the beginning of the text. */
final class Summaries {
    private static final int LONGEST = 200;

    private Summaries() {}

    static @Nullable String of(Article article) {
        if (article.front().retracted()) {
            return null;
        }
        String summary = article.front().summary();
        if (summary != null) {
            return summary;
        }
        String excerpt = article.document().facts().excerpt();
        String text = excerpt == null || excerpt.isBlank()
                ? article.document().facts().firstParagraph()
                : excerpt;
        return text.isBlank() ? null : cut(text.strip());
    }

    /** The text up to the last end of a sentence within the longest length, else to the last word, with an ellipsis. */
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        for (int i = LONGEST; i > LONGEST / 3; i--) {
            char c = text.charAt(i - 1);
            if ((c == '.' || c == '!' || c == '?' || c == '…') && Character.isWhitespace(text.charAt(i))) {
                return text.substring(0, i);
            }
        }
        int space = text.lastIndexOf(' ', LONGEST - 1);
        int end = space > LONGEST / 2 ? space : LONGEST - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
