package dev.newsline.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a body before its references are resolved.
 *
 * @param references in the order of the text
 * @param anchors the ids that can be linked to: of headings, in order, then of other elements
 * @param excerpt the plain text before {@code <!--more-->}, without headings; null where there is no such mark
 * @param firstParagraph plain text, empty where there is no paragraph
 * @param words as readers count them, code and tables included
 * @param blocks the names of the blocks used, each once, in order
 */
public record Facts(
        List<Reference> references,
        List<String> anchors,
        @Nullable String excerpt,
        String firstParagraph,
        int words,
        List<String> blocks) {
    static final Facts EMPTY = new Facts(List.of(), List.of(), null, "", 0, List.of());

    public Facts {
        references = List.copyOf(references);
        anchors = List.copyOf(anchors);
        blocks = List.copyOf(blocks);
    }
}
