package dev.newsline.assemble;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads comma- or semicolon-separated values (RFC 4180; the separator is the one that the first line has more of). */
final class Csv {
    private Csv() {}

    /** The rows; where a quotation mark is never closed, those before it, for it swallows all that follow. */
    static List<List<String>> read(SourceText source, Diagnostics diagnostics) {
        String csv = source.text();
        String first = csv.lines().findFirst().orElse("");
        char separator = first.chars().filter(c -> c == ';').count()
                        > first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int opened = 0;
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
            } else if (c == '\n' || c == '\r') {
                // Of a line that ends in both, the second ends an empty row, which is none.
                end(rows, row, cell);
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
        }
        return List.copyOf(rows);
    }

    private static void end(List<List<String>> rows, List<String> row, StringBuilder cell) {
        row.add(cell.toString().strip());
        cell.setLength(0);
        if (row.size() > 1 || !row.get(0).isEmpty()) {
            // Spreadsheets leave out empty cells at the end, which a template asks for by their name.
            while (!rows.isEmpty() && row.size() < rows.get(0).size()) {
                row.add("");
            }
            rows.add(List.copyOf(row));
        }
    }
}
