package dev.newsline.assemble;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads values separated by commas, semicolons or tabs (RFC 4180; the separator is the one that the first line has most of). */
final class Csv {
    private Csv() {}

    /** The rows; where a quotation mark is never closed, those before it, for it swallows all that follow. */
    static List<List<String>> read(SourceText source, Diagnostics diagnostics) {
        String csv = source.text();
        char separator = separator(csv.lines().findFirst().orElse(""));
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int opened = 0;
        int tooMuch = -1;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.length() == 0) {
                quoted = true;
                opened = i;
            } else if (c == separator) {
                row.add(cell.toString().strip());
                cell.setLength(0);
                // What follows is the first cell that the head has no name for.
                tooMuch = !rows.isEmpty() && row.size() == rows.get(0).size() ? i + 1 : tooMuch;
            } else if (c == '\n' || c == '\r') {
                // Of a line that ends in both, the second ends an empty row, which is none.
                end(rows, row, cell);
                check(rows, tooMuch, i, source, diagnostics);
                tooMuch = -1;
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            diagnostics.reportWithHint(
                    Code.DATA_UNREADABLE,
                    source.span(opened, opened + 1),
                    "close it; a quotation mark inside a quoted cell is written twice; the rows from here on are left out",
                    "the quotation mark is never closed");
        } else {
            end(rows, row, cell);
            check(rows, tooMuch, csv.length(), source, diagnostics);
        }
        return List.copyOf(rows);
    }

    private static char separator(String head) {
        char most = ',';
        for (char each : new char[] {';', '\t'}) {
            most = count(head, each) > count(head, most) ? each : most;
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static void end(List<List<String>> rows, List<String> row, StringBuilder cell) {
        row.add(cell.toString().strip());
        cell.setLength(0);
        if (row.size() > 1 || !row.get(0).isEmpty()) {
            int head = rows.isEmpty() ? row.size() : rows.get(0).size();
            // Spreadsheets leave out empty cells at the end, which a template asks for by their name.
            while (row.size() < head) {
                row.add("");
            }
            // And they have empty ones beyond the head.
            while (row.size() > head && row.get(row.size() - 1).isEmpty()) {
                row.remove(row.size() - 1);
            }
            rows.add(List.copyOf(row));
        }
    }

    /** Tells where the last row goes on beyond the head: in print the cell stands below no name, in a template it is lost. */
    private static void check(List<List<String>> rows, int tooMuch, int end, SourceText source, Diagnostics told) {
        int cells = tooMuch < 0 ? 0 : rows.get(rows.size() - 1).size();
        if (cells > rows.get(0).size()) {
            char separator = source.text().charAt(tooMuch - 1);
            told.reportWithHint(
                    Code.ROW_TOO_LONG,
                    source.span(tooMuch, end),
                    "put a cell with a " + (separator == '\t' ? "tab" : "\"" + separator + "\"")
                            + " in it into quotation marks, or give the head one more name",
                    cells,
                    rows.get(0).size());
        }
    }
}
