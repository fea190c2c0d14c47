package dev.newsline.yaml;

import dev.newsline.diag.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A value in a YAML file, with its place. Immutable. */
public sealed interface YamlNode {
    Span span();

    /** What this is, as a message calls it. */
    String description();

    /**
     * A single value. All are texts: {@code no}, {@code 12:30} and {@code 010} too.
     *
     * @param quoted whether it stands in quotes or is a block text, and so is a text even if it looks like a number
     */
    record Text(String value, boolean quoted, Span span) implements YamlNode {
        /** Whether nothing was given: empty, {@code ~} or {@code null} without quotes. */
        public boolean isNull() {
            return !quoted
                    && (value.isEmpty()
                            || value.equals("~")
                            || value.toLowerCase(Locale.ROOT).equals("null"));
        }

        /** Whether this is a number by YAML 1.2's core schema. */
        public boolean isNumber() {
            return !quoted && value.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
        }

        @Override
        public String description() {
            return isNull() ? "nothing" : isNumber() ? "a number" : "text";
        }
    }

    /** A list. */
    record Items(List<YamlNode> items, Span span) implements YamlNode {
        @Override
        public String description() {
            return "a list";
        }
    }

    /** A map, its entries in the order of the file; a key that stands twice is here once, with the last value. */
    record Entries(List<Entry> entries, Span span) implements YamlNode {
        @Override
        public String description() {
            return "a map";
        }

        /** The value of a key, spelled exactly so. */
        public @Nullable YamlNode get(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }
    }

    /** A key and its value. */
    record Entry(String key, Span keySpan, YamlNode value) {}
}
