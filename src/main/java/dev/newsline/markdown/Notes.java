package dev.newsline.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Footnotes, numbered in the order in which the text refers to them. */
final class Notes {
    private final List<FootnoteBlock> notes = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> references = new HashMap<>();

    /** The mark in the text, or nothing where the note is not defined. */
    String reference(Footnote footnote) {
        FootnoteBlock note = footnote.getFootnoteBlock();
        if (note == null) {
            return "";
        }
        int count = references.merge(note, 1, Integer::sum);
        if (count == 1) {
            notes.add(note);
        }
        int number = notes.indexOf(note) + 1;
        return "<sup class=\"footnote-ref\"><a href=\"#fn-" + number + "\" id=\"" + back(number, count) + "\">" + number
                + "</a></sup>";
    }

    /** Prints all notes, also those that notes refer to. */
    void print(BlockRenderer renderer, Draft draft) {
        if (notes.isEmpty()) {
            return;
        }
        draft.out().line();
        draft.out().raw("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        for (int i = 0; i < notes.size(); i++) {
            FootnoteBlock note = notes.get(i);
            draft.out().raw("<li id=\"fn-" + (i + 1) + "\">\n");
            renderer.children(note);
            for (int count = 1; count <= references.getOrDefault(note, 0); count++) {
                draft.out()
                        .raw("<a href=\"#" + back(i + 1, count)
                                + "\" class=\"footnote-back\" role=\"doc-backlink\">↩</a>\n");
            }
            draft.out().raw("</li>\n");
        }
        draft.out().raw("</ol>\n</div>\n");
    }

    private static String back(int number, int count) {
        return "fnref-" + number + (count > 1 ? "-" + count : "");
    }
}
