package dev.newsline.markdown;

import java.util.ArrayList;
import java.util.List;

/** Collects parts, joining neighbouring markup. */
final class Output {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private char last = '\n';

    /** Whether there may be in it what is not printable; texts have been escaped. */
    private boolean unchecked;

    void raw(String markup) {
        if (!markup.isEmpty()) {
            literal.append(markup);
            unchecked |= !Markup.isPrintable(markup);
            last = markup.charAt(markup.length() - 1);
        }
    }

    void text(CharSequence text) {
        if (text.length() > 0) {
            Markup.escape(text, literal);
            last = text.charAt(text.length() - 1);
        }
    }

    /** Text of which nothing {@linkplain Markup#isEscaped is escaped}. */
    void plain(String text) {
        literal.append(text);
        last = text.charAt(text.length() - 1);
    }

    /** Starts a new line, unless one has just been started. */
    void line() {
        if (last != '\n') {
            raw("\n");
        }
    }

    void add(Part part) {
        flush();
        parts.add(part);
        last = part instanceof Part.Picture picture && picture.after().endsWith("\n") ? '\n' : '>';
    }

    List<Part> parts() {
        flush();
        return parts;
    }

    private void flush() {
        if (literal.length() > 0) {
            parts.add(new Part.Literal(unchecked ? Markup.printable(literal) : literal.toString()));
            literal.setLength(0);
            unchecked = false;
        }
    }
}
