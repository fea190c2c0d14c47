package dev.newsline.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Words with gaps: {@code {name}} is replaced by a value. In a pattern read with {@link #withOptionalParts}, what stands
 * in square brackets is left out where one of its gaps has no value. A brace that opens no name stands for itself.
 */
final class TextPattern {
    private final String text;
    private final List<Part> parts;

    private TextPattern(String text, List<Part> parts) {
        this.text = text;
        this.parts = parts;
    }

    static TextPattern of(String text) {
        return new TextPattern(text, split(text));
    }

    static TextPattern withOptionalParts(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', at)) {
            int close = text.indexOf(']', open);
            if (close < 0) {
                break;
            }
            parts.addAll(split(text.substring(at, open)));
            parts.add(new Optional(split(text.substring(open + 1, close))));
            at = close + 1;
        }
        parts.addAll(split(text.substring(at)));
        return new TextPattern(text, List.copyOf(parts));
    }

    private static List<Part> split(String text) {
        List<Part> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int close = text.charAt(i) == '{' ? text.indexOf('}', i) : -1;
            if (close > 0 && isName(text, i + 1, close)) {
                parts.add(new Words(words.toString()));
                words.setLength(0);
                parts.add(new Gap(text.substring(i + 1, close)));
                i = close;
            } else {
                words.append(text.charAt(i));
            }
        }
        parts.add(new Words(words.toString()));
        return List.copyOf(parts);
    }

    private static boolean isName(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return to > from;
    }

    /** The names of all gaps. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        parts.forEach(part -> part.names(names));
        return names;
    }

    /**
     * The words with their gaps filled.
     *
     * @param values gives null for a gap that has no value
     * @throws IllegalArgumentException where a gap outside brackets has no value
     */
    String fill(Function<String, @Nullable String> values) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (Part part : parts) {
            if (!part.fill(values, out)) {
                throw new IllegalArgumentException("a gap of \"" + text + "\" has no value");
            }
        }
        return out.toString();
    }

    /** As it stands in the file. */
    String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }

    private sealed interface Part {
        /** Whether all that it takes was there. */
        boolean fill(Function<String, @Nullable String> values, StringBuilder out);

        void names(Set<String> names);
    }

    private record Words(String words) implements Part {
        @Override
        public boolean fill(Function<String, @Nullable String> values, StringBuilder out) {
            out.append(words);
            return true;
        }

        @Override
        public void names(Set<String> names) {}
    }

    private record Gap(String name) implements Part {
        @Override
        public boolean fill(Function<String, @Nullable String> values, StringBuilder out) {
            String value = values.apply(name);
            if (value == null) {
                return false;
            }
            out.append(value);
            return true;
        }

        @Override
        public void names(Set<String> names) {
            names.add(name);
        }
    }

    private record Optional(List<Part> parts) implements Part {
        @Override
        public boolean fill(Function<String, @Nullable String> values, StringBuilder out) {
            int start = out.length();
            for (Part part : parts) {
                if (!part.fill(values, out)) {
                    out.setLength(start);
                    break;
                }
            }
            return true;
        }

        @Override
        public void names(Set<String> names) {
            parts.forEach(part -> part.names(names));
        }
    }
}
