package dev.newsline.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Renders tables, each in a wrapper that can scroll. */
final class TableRenderer {
    private final Draft draft;
    private final InlineRenderer inline;

    TableRenderer(Draft draft, InlineRenderer inline) {
        this.draft = draft;
        this.inline = inline;
    }

    void table(TableBlock table) {
        draft.out().line();
        draft.out().raw("<div class=\"table\">\n<table>\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                rows("thead", part);
            } else if (part instanceof TableBody && part.hasChildren()) {
                rows("tbody", part);
            }
        }
        draft.out().raw("</table>\n</div>\n");
    }

    private void rows(String name, Node part) {
        draft.out().raw("<" + name + ">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                draft.out().raw("<tr>\n");
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell tableCell) {
                        cell(tableCell);
                    }
                }
                draft.out().raw("</tr>\n");
            }
        }
        draft.out().raw("</" + name + ">\n");
    }

    private void cell(TableCell cell) {
        String name = cell.isHeader() ? "th" : "td";
        String alignment = cell.getAlignment() == null
                ? ""
                : " class=\"align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT) + "\"";
        draft.out().raw("<" + name + (cell.isHeader() ? " scope=\"col\"" : "") + alignment + ">");
        inline.block(cell);
        draft.out().raw("</" + name + ">\n");
        draft.plain.space();
    }
}
