package dev.newsline.theme;

import dev.newsline.diag.Span;

/**
 * An {@code include} or {@code import} with a fixed name.
 *
 * @param name the name, counted from the folder of templates
 * @param span where the name stands, without its quotation marks
 * @param optional whether the template may be missing
 */
public record Include(String name, Span span, boolean optional) {}
