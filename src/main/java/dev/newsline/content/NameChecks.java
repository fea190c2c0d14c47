package dev.newsline.content;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Span;
import dev.newsline.language.FoldedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds names of files that will not do on every computer and server. */
public final class NameChecks {
    private static final Set<String> KNOWN =
            Set.of("articles", "pages", "sections", "topics", "authors", "series", "texts", "data", "media", "static");
    private static final Pattern WRITINGS = Pattern.compile("(?i).*\\.(docx?|odt|rtf|txt|html?|mdx|adoc|pages)");

    private NameChecks() {}

    /**
     * Reports awkward names and files that nothing reads.
     *
     * @return Markdown files that differ from another one in case or Unicode form only, which are held back
     */
    public static Set<String> check(Walk walk, String shown, Diagnostics diagnostics) {
        Set<String> held = new HashSet<>();
        Map<String, String> folded = new HashMap<>();
        // Of two names that differ so, at least one is not folded; most newsrooms have none.
        boolean twins =
                Stream.concat(walk.markdown().stream(), walk.others().stream()).anyMatch(file -> !FoldedName.is(file));
        for (String file : walk.markdown()) {
            if (twins) {
                twins(file, folded, shown, held, diagnostics);
            }
            awkward(file, true, shown, diagnostics);
        }
        for (String file : walk.others()) {
            if (twins) {
                twins(file, folded, shown, new HashSet<>(), diagnostics);
            }
            if (!file.startsWith("static/")) {
                awkward(file, false, shown, diagnostics);
            }
        }
        unread(walk.others(), shown, diagnostics);
        return held;
    }

    private static void twins(
            String file, Map<String, String> folded, String shown, Set<String> held, Diagnostics diagnostics) {
        String other = folded.putIfAbsent(FoldedName.of(file), file);
        if (other != null) {
            held.add(file);
            diagnostics.reportWithHint(
                    Code.NAMES_DIFFER_IN_CASE, Span.ofFile(shown + file), "rename one of the two", shown + other);
        }
    }

    private static void awkward(String file, boolean spaces, String shown, Diagnostics diagnostics) {
        String what = what(file.substring(file.lastIndexOf('/') + 1), spaces);
        if (what != null) {
            diagnostics.reportWithHint(
                    Code.AWKWARD_NAME,
                    Span.ofFile(shown + file),
                    "rename it: letters, figures and hyphens are safe everywhere",
                    what);
        }
    }

    private static @Nullable String what(String name, boolean spaces) {
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.') {
                continue;
            }
            if (Character.isISOControl(c)) {
                return "a line break or another control character";
            }
            if (c == '"' || c == '\'' || c == '`') {
                return "a quotation mark";
            }
            if (c == '%' || c == '#' || c == '?' || c == '\\' || c == '*' || c == ':' || c == '<' || c == '>') {
                return "\"" + (char) c + "\"";
            }
            if (Character.getType(c) == Character.OTHER_SYMBOL) {
                return "an emoji";
            }
            if (spaces && Character.isSpaceChar(c)) {
                return "a space";
            }
        }
        return null;
    }

    private static void unread(List<String> others, String shown, Diagnostics diagnostics) {
        List<String> unread = others.stream().filter(NameChecks::unread).toList();
        if (!unread.isEmpty()) {
            int more = unread.size() - Math.min(3, unread.size());
            diagnostics.reportWithHint(
                    Code.UNKNOWN_FILE,
                    Span.ofFile(shown + unread.get(0)),
                    "articles end in .md; notes of the desk may begin with _",
                    String.join(", ", unread.subList(0, unread.size() - more))
                            + (more == 0 ? "" : " and " + more + " more"));
        }
    }

    private static boolean unread(String file) {
        int slash = file.indexOf('/');
        String folder = slash < 0 ? "" : file.substring(0, slash);
        if (slash < 0) {
            return !file.equals("phrases.yaml") && !file.equals("phrases.yml");
        }
        return !KNOWN.contains(folder)
                || ((folder.equals("articles") || folder.equals("pages"))
                        && WRITINGS.matcher(file).matches());
    }
}
