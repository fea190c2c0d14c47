package dev.newsline.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object, its entries in the order in which they were given. */
public record JsonObject(List<Entry> entries) implements JsonValue {
    public JsonObject {
        entries = List.copyOf(entries);
    }

    /** A key with its value. */
    public record Entry(String key, JsonValue value) {}

    /** A builder of an object without entries. */
    public static Builder builder() {
        return new Builder();
    }

    /** The value of a key; of the last such entry, if there are more. */
    public Optional<JsonValue> get(String key) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).key().equals(key)) {
                return Optional.of(entries.get(i).value());
            }
        }
        return Optional.empty();
    }

    @Override
    public void appendTo(StringBuilder out) {
        out.append('{');
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            JsonStrings.quote(entries.get(i).key(), out);
            out.append(':');
            entries.get(i).value().appendTo(out);
        }
        out.append('}');
    }

    /** Collects entries; what is null, and a list that is empty, is left out. */
    public static final class Builder {
        private final List<Entry> entries = new ArrayList<>();

        private Builder() {}

        /** Adds any value. */
        public Builder value(String key, @Nullable JsonValue value) {
            if (value != null) {
                entries.add(new Entry(key, value));
            }
            return this;
        }

        /** Adds a string. */
        public Builder text(String key, @Nullable String value) {
            return value(key, value == null ? null : new JsonValue.Text(value));
        }

        /** Adds a whole number. */
        public Builder number(String key, long value) {
            return value(key, new JsonValue.Numeric(BigDecimal.valueOf(value)));
        }

        /** Adds true or false. */
        public Builder bool(String key, boolean value) {
            return value(key, new JsonValue.Bool(value));
        }

        /** Adds a list of strings, unless it is empty. */
        public Builder texts(String key, List<String> values) {
            return value(key, values.isEmpty() ? null : JsonValue.Array.of(values));
        }

        /** Adds a list of values, unless it is empty. */
        public Builder values(String key, List<? extends JsonValue> values) {
            return value(key, values.isEmpty() ? null : new JsonValue.Array(new ArrayList<>(values)));
        }

        /** The object with the entries so far. */
        public JsonObject build() {
            return new JsonObject(entries);
        }
    }
}
