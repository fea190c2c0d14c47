package dev.newsline.render;

import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * A name that nothing has, or a call that cannot be answered. Not what FreeMarker throws for missing values, so that
 * {@code !} and {@code ??} do not hide it.
 */
final class UnknownName extends TemplateModelException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final @Nullable String name;
    private final @Nullable String hint;

    /** @param name the word to point at in the template */
    UnknownName(String what, @Nullable String name, @Nullable String hint) {
        super(what);
        this.what = what;
        this.name = name;
        this.hint = hint;
    }

    String what() {
        return what;
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    String hint() {
        return hint;
    }
}
