package dev.newsline.diag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Diagnostics as they are told. What is found in a file stays as it was found there, so that it can be kept with the
 * file; only here is one made of what many files have in common.
 */
final class Joined {
    private static final Pattern FIGURES = Pattern.compile("[0-9]+");

    private Joined() {}

    private record Group(Code code, Severity severity, String words) {
        static Group of(Diagnostic diagnostic) {
            String words = switch (diagnostic.code().repetition()) {
                case ONCE_FOR_A_FILE ->
                    diagnostic.span().path() + ": "
                            + FIGURES.matcher(diagnostic.message()).replaceAll("0");
                case ONCE_FOR_THE_SAME_WORDS -> diagnostic.message();
                default -> "";
            };
            return new Group(diagnostic.code(), diagnostic.severity(), words);
        }
    }

    /**
     * Leaves the first of each group, with the places of the others.
     *
     * @param sorted diagnostics in their order, which is kept
     */
    static List<Diagnostic> of(List<Diagnostic> sorted) {
        Map<Group, List<Diagnostic>> groups = new LinkedHashMap<>();
        List<List<Diagnostic>> told = new ArrayList<>();
        for (Diagnostic diagnostic : sorted) {
            if (diagnostic.code().repetition() == Repetition.EACH) {
                told.add(List.of(diagnostic));
                continue;
            }
            Group group = Group.of(diagnostic);
            List<Diagnostic> same = groups.get(group);
            if (same == null) {
                same = new ArrayList<>();
                groups.put(group, same);
                told.add(same);
            }
            same.add(diagnostic);
        }
        return told.stream().map(Joined::one).toList();
    }

    private static Diagnostic one(List<Diagnostic> same) {
        Diagnostic first = same.get(0);
        List<Span> also = same.stream().skip(1).map(Diagnostic::span).toList();
        if (also.isEmpty()) {
            return first;
        }
        String path = first.span().path();
        long others = also.stream()
                .map(Span::path)
                .filter(other -> !other.equals(path))
                .distinct()
                .count();
        String more = first.code().repetition() == Repetition.ONCE_FOR_THE_SAME_WORDS
                ? others == 0 ? "" : " (and in " + files(others, "more") + ")"
                : " (and " + also.size() + " more like it"
                        + (others == 0 ? "" : ", also in " + files(others, "other"))
                        + ")";
        return first.joined(more, also);
    }

    private static String files(long number, String which) {
        return number + " " + which + (number == 1 ? " file" : " files");
    }
}
