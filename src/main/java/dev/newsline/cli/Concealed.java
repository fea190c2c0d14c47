package dev.newsline.cli;

import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;

/** A place without its text. */
final class Concealed {
    private Concealed() {}

    /** A span with the same path, line and column in a text of nothing but spaces and line ends. */
    static Span of(Span span) {
        StringBuilder blank = new StringBuilder();
        blank.append("\n".repeat(span.line() - 1)).append(" ".repeat(span.column() - 1));
        int at = blank.length();
        return new Span(new SourceText(span.path(), blank.toString()), at, at);
    }
}
