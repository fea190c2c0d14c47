package dev.newsline.cli;

import dev.newsline.build.Result;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.DiagnosticText;
import dev.newsline.diag.Span;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Diagnostics as they are printed: sorted as found, a limited number of each code, then how many more there are. */
final class DiagnosticLines {
    static final int OF_A_CODE = 20;

    private final Surroundings surroundings;
    private final Set<String> unpublished;

    DiagnosticLines(Surroundings surroundings, Collection<Result.Waiting> waiting) {
        this.surroundings = surroundings;
        this.unpublished = waiting.stream()
                .filter(one -> Summary.LATER.contains(one.reason()))
                .map(Result.Waiting::path)
                .collect(Collectors.toSet());
    }

    String of(List<Diagnostic> diagnostics, int limit) {
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            if (counts.merge(diagnostic.code(), 1, Integer::sum) <= limit) {
                out.append(harmless(DiagnosticText.of(shown(diagnostic), surroundings.colour())));
                // Whoever wants all of a code wants all of its places.
                out.append(limit == Integer.MAX_VALUE ? harmless(DiagnosticText.also(diagnostic)) : "");
            }
        }
        counts.forEach((code, count) -> {
            if (count > limit) {
                out.append(code.id()).append(": ").append(count - limit).append(" more; --verbose prints all\n");
            }
        });
        return out.toString();
    }

    /** Logs of public workflows are public: there, lines of drafts and embargoed articles are not shown. */
    private Diagnostic shown(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        if (surroundings.terminal() || !unpublished.contains(span.path())) {
            return diagnostic;
        }
        // The line's place is kept and its letters are not.
        return diagnostic.withSpan(Concealed.of(span));
    }

    /**
     * GitHub's runner takes any line that starts with {@code ::}, even after spaces, or has {@code ##[} in it for a command;
     * an article's line must not become one.
     */
    private String harmless(String text) {
        if (text.isEmpty() || !surroundings.isSet("GITHUB_ACTIONS")) {
            return text;
        }
        return text.lines()
                .map(line -> (line.stripLeading().startsWith("::") ? "|" + line : line).replace("##[", "## ["))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
