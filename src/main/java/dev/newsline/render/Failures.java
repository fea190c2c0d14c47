package dev.newsline.render;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import dev.newsline.theme.Theme;
import dev.newsline.theme.ThemeFile;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** FreeMarker's exceptions in the words of this project, with a place in the template's own text. */
final class Failures {
    private static final Pattern KINDS =
            Pattern.compile("Expected an? (\\w+)[^\n]*?,? but this has evaluated to an? (\\w+)");

    private final Theme theme;

    Failures(Theme theme) {
        this.theme = theme;
    }

    TemplateFailure missing(String template, Throwable cause) {
        return new TemplateFailure(
                Diagnostic.of(Code.TEMPLATE_MISSING, Span.ofFile(template), "newsline templates lists them", template),
                cause);
    }

    TemplateFailure endless(String template, StackOverflowError cause) {
        Diagnostic diagnostic = Diagnostic.of(
                Code.TEMPLATE_FAILED,
                span(template, 1, 1, 1, 1),
                "a macro or an include leads back to itself",
                "the template never ends");
        return new TemplateFailure(diagnostic, cause);
    }

    TemplateFailure tooLong(String template, PageWriter.TooLong cause) {
        Diagnostic diagnostic = Diagnostic.of(
                Code.TEMPLATE_FAILED,
                span(template, 1, 1, 1, 1),
                "a loop in it, or in what it includes, goes on for too long",
                "the page would be longer than " + PageWriter.MOST / 1_000_000 + " million characters");
        return new TemplateFailure(diagnostic, cause);
    }

    TemplateFailure syntax(String template, ParseException e) {
        String name = Objects.requireNonNullElse(e.getTemplateName(), template);
        Span span = span(name, e.getLineNumber(), e.getColumnNumber(), e.getEndLineNumber(), e.getEndColumnNumber());
        Sentence sentence = Sentence.of(e.getEditorMessage());
        return new TemplateFailure(Diagnostic.of(Code.TEMPLATE_SYNTAX, span, sentence.hint(), sentence.what()), e);
    }

    TemplateFailure failed(String template, TemplateException e) {
        String name = Objects.requireNonNullElse(e.getTemplateSourceName(), template);
        Span span = e.getLineNumber() == null
                ? span(name, 1, 1, 1, 1)
                : span(
                        name,
                        e.getLineNumber(),
                        number(e.getColumnNumber()),
                        number(e.getEndLineNumber()),
                        number(e.getEndColumnNumber()));
        UnknownName unknown = unknown(e);
        if (unknown != null) {
            return failure(narrow(span, unknown.name()), unknown.what(), unknown.hint(), e);
        }
        if (e instanceof InvalidReferenceException) {
            String expression = e.getBlamedExpressionString();
            String what = expression == null ? "a value is missing" : expression + " has no value here";
            return failure(span, what, "write ! behind what may be missing, or test it with ??", e);
        }
        String message = String.valueOf(e.getMessageWithoutStackTop());
        Matcher kinds = KINDS.matcher(message);
        if (e.getBlamedExpressionString() != null && kinds.find()) {
            return failure(span, kinds(e.getBlamedExpressionString(), kinds), null, e);
        }
        Sentence sentence = Sentence.of(message);
        return failure(span, sentence.what(), sentence.hint(), e);
    }

    private static String kinds(String expression, Matcher kinds) {
        return expression + " is a " + plain(kinds.group(2)) + ", where a " + plain(kinds.group(1)) + " is expected";
    }

    /** A kind of value in the words of templates' authors. */
    private static String plain(String kind) {
        return switch (kind) {
            case "hash", "extended_hash" -> "record";
            case "sequence" -> "list";
            case "method" -> "function";
            default -> kind.startsWith("markup_output") ? "piece of markup" : kind;
        };
    }

    private static TemplateFailure failure(Span span, String what, @Nullable String hint, Throwable cause) {
        return new TemplateFailure(Diagnostic.of(Code.TEMPLATE_FAILED, span, hint, what), cause);
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 1 : number;
    }

    private static @Nullable UnknownName unknown(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownName unknown) {
                return unknown;
            }
        }
        return null;
    }

    private Span span(String template, int line, int column, int endLine, int endColumn) {
        ThemeFile file = theme.template(template).orElse(null);
        if (file == null) {
            return Span.ofFile(template);
        }
        int start = ThemeLoader.offset(file, line, column);
        int end = ThemeLoader.offset(file, endLine, endColumn + 1);
        return file.source().span(start, Math.max(start, end));
    }

    /** The place of a word in the tag or interpolation that failed. */
    private static Span narrow(Span span, @Nullable String name) {
        if (name == null || name.isEmpty()) {
            return span;
        }
        SourceText source = span.source();
        int from = span.start();
        while (true) {
            int at = source.text().indexOf(name, from);
            if (at < 0 || at >= span.end()) {
                return span;
            }
            int end = at + name.length();
            boolean starts =
                    at == 0 || !Character.isJavaIdentifierPart(source.text().charAt(at - 1));
            boolean ends = end == source.text().length()
                    || !Character.isJavaIdentifierPart(source.text().charAt(end));
            if (starts && ends) {
                return source.span(at, end);
            }
            from = end;
        }
    }
}
