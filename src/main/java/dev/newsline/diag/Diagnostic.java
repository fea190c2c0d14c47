package dev.newsline.diag;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, where, and what to do about it.
 *
 * @param message one sentence without a full stop, starting in lower case
 * @param hint what to do, or null where the message says it all
 * @param also further places of the same, where it is told once for all of them
 */
public record Diagnostic(
        Code code,
        Severity severity,
        Span span,
        String message,
        @Nullable String hint,
        List<Span> also) implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        also = List.copyOf(also);
    }

    public static Diagnostic of(Code code, Span span, @Nullable String hint, Object... arguments) {
        return new Diagnostic(code, code.severity(), span, code.message(arguments), hint, List.of());
    }

    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(code, other, span, message, hint, also);
    }

    public Diagnostic withSpan(Span other) {
        return new Diagnostic(code, severity, other, message, hint, also);
    }

    Diagnostic joined(String more, List<Span> others) {
        return new Diagnostic(code, severity, span, message + more, hint, others);
    }

    /** By place, then code, then text: the order in which everything is printed. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: error NL0123: message}, without the source line. */
    @Override
    public String toString() {
        return span + ": " + severity.word() + " " + code.id() + ": " + message;
    }
}
