package dev.newsline.diag;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the candidate that a person most probably meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * The candidate with the fewest typing errors (insertions, deletions, replacements, swapped neighbours), ignoring
     * case, if there are at most a third as many as the longer of the two has letters. Of several, the first in their order.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String best = null;
        int least = Integer.MAX_VALUE;
        String lower = word.toLowerCase(Locale.ROOT);
        for (String candidate : candidates) {
            String other = candidate.toLowerCase(Locale.ROOT);
            int allowed = Math.max(1, Math.max(lower.length(), other.length()) / 3);
            if (Math.abs(lower.length() - other.length()) > allowed) {
                continue;
            }
            int distance = distance(lower, other);
            if (distance <= allowed
                    && (distance < least || (distance == least && best != null && candidate.compareTo(best) < 0))) {
                best = candidate;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code did you mean "x"?} as a hint, or {@code otherwise}. */
    public static @Nullable String hint(String word, Collection<String> candidates, @Nullable String otherwise) {
        return to(word, candidates)
                .map(found -> "did you mean \"" + found + "\"?")
                .orElse(otherwise);
    }

    /** Optimal string alignment distance. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
