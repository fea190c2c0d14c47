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
        if (first.matches("-{4,}|--")) {
            longFence(source, at, first, diagnostics);
            return null;
        }
        if (first.startsWith("<<<<<<<")) {
            mergeMarks(source, at, first, diagnostics);
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
                longFence(source, start, text2, diagnostics);
                return null;
            }
            if (text2.startsWith("<<<<<<<")) {
                mergeMarks(source, start, text2, diagnostics);
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
                hint(source.lineText(line)));
        return null;
    }

    private static String hint(String first) {
        if (first.strip().equals("---")) {
            return "delete the spaces before ---";
        }
        if (first.strip().matches("[-\u2010-\u2015\u2212]+")) {
            return "the fence is three plain dashes: ---";
        }
        if (first.startsWith("{")) {
            return "JSON is not read here; write it as YAML: --- around it, and key: value";
        }
        return "begin the file with ---, title: ..., date: ..., ---";
    }

    private static void longFence(SourceText source, int at, String line, Diagnostics diagnostics) {
        diagnostics.reportWithHint(Code.LONG_FENCE, source.span(at, at + line.length()), "write ---", line.length());
    }

    private static void mergeMarks(SourceText source, int at, String line, Diagnostics diagnostics) {
        diagnostics.reportWithHint(
                Code.MERGE_MARKS,
                source.span(at, at + line.length()),
                "choose one of the two versions and delete the marks",
                line.substring(0, 7));
    }

    /** Reports the marks of an unfinished merge in the body: both versions would be published. */
    boolean merged(SourceText source, Diagnostics diagnostics) {
        if (source.text().indexOf("<<<<<<< ", body) < 0) {
            return false;
        }
        int open = 0;
        boolean code = false;
        for (int line = source.line(body); line <= source.lineCount(); line++) {
            String text = source.lineText(line);
            code ^= text.startsWith("```") || text.startsWith("~~~");
            if (!code && text.startsWith("<<<<<<< ")) {
                open = line;
            } else if (!code && open > 0 && text.startsWith(">>>>>>> ")) {
                mergeMarks(source, source.lineStart(open), source.lineText(open), diagnostics);
                return true;
            }
        }
        return false;
    }
}
