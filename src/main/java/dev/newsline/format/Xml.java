package dev.newsline.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes an XML document, an element a line. Characters that XML 1.0 forbids (section 2.2: most control characters, halves
 * of surrogate pairs, U+FFFE, U+FFFF) are dropped: no escape can carry them, and one of them makes a whole feed unreadable.
 */
final class Xml {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element with children; attributes are name, value, name, value; those without a value are left out. */
    Xml open(String name, @Nullable String... attributes) {
        indent();
        tag(name, attributes);
        out.append(">\n");
        open.push(name);
        return this;
    }

    Xml close() {
        String name = open.pop();
        indent();
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element without content. */
    Xml empty(String name, @Nullable String... attributes) {
        indent();
        tag(name, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element with a text; nothing, if there is none. */
    Xml text(String name, @Nullable String text, @Nullable String... attributes) {
        if (text == null) {
            return this;
        }
        indent();
        tag(name, attributes);
        out.append('>');
        escape(text, false);
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element whose text is a CDATA section, which keeps markup in it readable; nothing, if there is none. */
    Xml cdata(String name, @Nullable String text) {
        if (text == null) {
            return this;
        }
        indent();
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(Xml::allowed).forEach(allowed::appendCodePoint);
        // Dropping a character can bring "]]" and ">" together, so the end of the section is looked for afterwards.
        String safe = allowed.toString().replace("]]>", "]]]]><![CDATA[>");
        out.append('<').append(name).append("><![CDATA[").append(safe).append("]]></");
        out.append(name).append(">\n");
        return this;
    }

    /** The document in UTF-8. */
    byte[] encode() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void indent() {
        out.append("  ".repeat(open.size()));
    }

    private void tag(String name, @Nullable String[] attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(value, true);
                out.append('"');
            }
        }
    }

    private void escape(String text, boolean attribute) {
        text.codePoints().filter(Xml::allowed).forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                // A reader turns these into spaces in attributes (XML 1.0, 3.3.3), unless they are references.
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.appendCodePoint(c);
            }
        });
    }

    private static boolean allowed(int c) {
        return c >= ' '
                ? (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF
                : c == '\t' || c == '\n' || c == '\r';
    }
}
