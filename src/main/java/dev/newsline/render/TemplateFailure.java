package dev.newsline.render;

import dev.newsline.diag.Diagnostic;

/** A template that cannot be read or rendered, as its author should be told: never with a stack trace. */
public final class TemplateFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    TemplateFailure(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.toString(), cause);
        this.diagnostic = diagnostic;
    }

    /** Where in which template, what is wrong and what to do about it. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
