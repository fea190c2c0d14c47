package dev.newsline.diag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what one worker finds. Not thread-safe: every worker has its own, and hands on {@link #list()}, which is
 * sorted, when it is done.
 */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();

    /**
     * Adds a diagnostic without a hint.
     *
     * @param arguments what the code's message takes
     */
    public void report(Code code, Span span, Object... arguments) {
        found.add(Diagnostic.of(code, span, null, arguments));
    }

    /** Adds a diagnostic with a hint: what to do, as a sentence part in lower case, or null. */
    public void reportWithHint(Code code, Span span, @Nullable String hint, Object... arguments) {
        found.add(Diagnostic.of(code, span, hint, arguments));
    }

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void addAll(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** Adds what was found in a file that holds nothing back: an error there is none of the site's. */
    public void addAsWarnings(Diagnostics others) {
        for (Diagnostic diagnostic : others.found) {
            found.add(diagnostic.severity() == Severity.ERROR ? diagnostic.withSeverity(Severity.WARNING) : diagnostic);
        }
    }

    public boolean hasErrors() {
        for (Diagnostic diagnostic : found) {
            if (diagnostic.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All that was added as it is told: sorted, and once where many files have the same. */
    public List<Diagnostic> told() {
        return told(list());
    }

    /** Diagnostics, sorted, as they are told: see {@link #told()}. */
    public static List<Diagnostic> told(List<Diagnostic> sorted) {
        return Joined.of(sorted);
    }

    /** All that was added, sorted, each once. */
    public List<Diagnostic> list() {
        return found.stream().sorted().distinct().toList();
    }
}
