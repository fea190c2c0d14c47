package dev.newsline.content;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Where a file's front matter stands.
 *
 * @param start offset after the opening fence's line
 * @param end offset of the closing fence's line
 * @param body offset after that line
 */
record Fences(int start, int end, int body) {
    /** Finds the fences; null where there are none to read, with the reason reported. */
    static @Nullable Fences find(SourceText source, Diagnostics diagnostics) {
        String text = source.text();
        if (text.isBlank()) {
            diagnostics.reportWithHint(
                    Code.EMPTY_FILE, source.span(0, 0), "delete it, or begin it with ---, title: ..., date: ..., ---");
            return null;
        }
        int line = 1;
        while (source.lineText(line).isBlank()) {
            line++;
        }
        String first = source.lineText(line).stripTrailing();
        int at = source.lineStart(line);
        if (first.equals("+++")) {
            diagnostics.reportWithHint(
                    Code.TOML_FRONT_MATTER,
                    source.span(at, at + 3),
                    "write it as YAML: --- around it, and \"key: value\" in place of \"key = value\"");
            return null;
        }
        if (first.matches("-{4,}")) {
            diagnostics.report(Code.LONG_FENCE, source.span(at, at + first.length()), first.length());
            return null;
        }
        if (!first.equals("---")) {
            return without(source, line, diagnostics);
        }
        for (int next = line + 1; next <= source.lineCount(); next++) {
            String text2 = source.lineText(next).stripTrailing();
            int start = source.lineStart(next);
            if (text2.equals("---") || text2.equals("...")) {
                int body = next < source.lineCount() ? source.lineStart(next + 1) : text.length();
                return new Fences(source.lineStart(line + 1), start, body);
            }
            if (text2.matches("-{4,}|--")) {
                diagnostics.report(Code.LONG_FENCE, source.span(start, start + text2.length()), text2.length());
                return null;
            }
            if (text2.startsWith("<<<<<<<")) {
                diagnostics.reportWithHint(
                        Code.MERGE_MARKS,
                        source.span(start, start + text2.length()),
                        "choose one of the two versions and delete the marks",
                        "<<<<<<<");
                return null;
            }
        }
        diagnostics.reportWithHint(
                Code.UNCLOSED_FENCE, source.span(at, at + 3), "put a line of three dashes after the last key");
        return null;
    }

    private static @Nullable Fences without(SourceText source, int line, Diagnostics diagnostics) {
        int at = source.lineStart(line);
        for (int next = line + 1; next < Math.min(source.lineCount(), line + 20); next++) {
            if (source.lineText(next).stripTrailing().equals("---")
                    && source.lineText(next + 1).matches("[A-Za-z_]+:.*")) {
                diagnostics.reportWithHint(
                        Code.TEXT_BEFORE_FENCE,
                        source.span(at, at + source.lineText(line).length()),
                        "move it below the front matter: the first line of a file is ---");
                return null;
            }
        }
        diagnostics.reportWithHint(
                Code.NO_FRONT_MATTER,
                source.span(at, at + source.lineText(line).length()),
                "begin the file with ---, title: ..., date: ..., ---");
        return null;
    }
}
