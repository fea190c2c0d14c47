package dev.newsline.build;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Span;
import java.io.IOException;

/** A file of {@code content/} is no longer the one that was planned. */
final class SourceChanged extends IOException {
    private static final long serialVersionUID = 1L;

    private final String source;
    private final transient Diagnostic diagnostic;

    /** @param source path relative to {@code content/} */
    SourceChanged(String source, Diagnostic diagnostic) {
        super(diagnostic.span().path() + " " + diagnostic.message());
        this.source = source;
        this.diagnostic = diagnostic;
    }

    /** One that is there, with other bytes. */
    static SourceChanged of(String source, String shown) {
        return new SourceChanged(
                source, Diagnostic.of(Code.SOURCE_CHANGED, Span.ofFile(shown + source), "build again"));
    }

    String source() {
        return source;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }

    /** Whether it is there still, so that what was published of it may stand until the next build. */
    boolean waits() {
        return diagnostic.code() == Code.SOURCE_CHANGED;
    }
}
