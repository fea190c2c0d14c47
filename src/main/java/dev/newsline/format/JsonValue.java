package dev.newsline.format;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A JSON value (RFC 8259). Immutable; an object keeps the order of its entries. */
public sealed interface JsonValue
        permits JsonValue.Text, JsonValue.Numeric, JsonValue.Bool, JsonValue.Null, JsonValue.Array, JsonObject {

    /** Appends this value's JSON text. */
    void appendTo(StringBuilder out);

    /** This value as JSON text, without white space between its parts. */
    default String text() {
        StringBuilder out = new StringBuilder(256);
        appendTo(out);
        return out.toString();
    }

    /** {@link #text()} in UTF-8, with a line feed at its end. */
    default byte[] encode() {
        return (text() + '\n').getBytes(StandardCharsets.UTF_8);
    }

    /**
     * This value as JSON text that may stand in a {@code script} element: nothing in it ends the element, begins a comment
     * or, read as JavaScript, a line.
     */
    default String toScriptSafe() {
        String text = text();
        StringBuilder out = null;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            // Outside of strings JSON has none of these characters, so an escape is right wherever one is found.
            String escape = switch (text.charAt(i)) {
                case '<' -> "\\u003C";
                case '>' -> "\\u003E";
                case '&' -> "\\u0026";
                case '\u2028' -> "\\u2028";
                case '\u2029' -> "\\u2029";
                default -> null;
            };
            if (escape != null) {
                out = out == null ? new StringBuilder(text.length() + 16) : out;
                out.append(text, run, i).append(escape);
                run = i + 1;
            }
        }
        return out == null ? text : out.append(text, run, text.length()).toString();
    }

    /** A string. Halves of surrogate pairs that stand alone are written as U+FFFD, for UTF-8 cannot hold them. */
    record Text(String value) implements JsonValue {
        @Override
        public void appendTo(StringBuilder out) {
            JsonStrings.quote(value, out);
        }
    }

    /** A number, written as it is: {@code 1.50} stays {@code 1.50}. */
    record Numeric(BigDecimal value) implements JsonValue {
        @Override
        public void appendTo(StringBuilder out) {
            out.append(value);
        }
    }

    /** True or false. */
    record Bool(boolean value) implements JsonValue {
        @Override
        public void appendTo(StringBuilder out) {
            out.append(value);
        }
    }

    /** The value {@code null}, which only reading gives: what is missing is not written. */
    record Null() implements JsonValue {
        @Override
        public void appendTo(StringBuilder out) {
            out.append("null");
        }
    }

    /** A list of values. */
    record Array(List<JsonValue> items) implements JsonValue {
        public Array {
            items = List.copyOf(items);
        }

        /** An array of strings. */
        public static Array of(List<String> texts) {
            return new Array(texts.stream().<JsonValue>map(Text::new).toList());
        }

        @Override
        public void appendTo(StringBuilder out) {
            out.append('[');
            for (int i = 0; i < items.size(); i++) {
                if (i > 0) {
                    out.append(',');
                }
                items.get(i).appendTo(out);
            }
            out.append(']');
        }
    }
}
