package dev.newsline.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON texts (RFC 8259), strictly: a key that stands twice in an object is a mistake. */
public final class Json {
    /** Nesting deeper than any data file needs, and harmless to a stack. */
    private static final int MOST_NESTING = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_NESTING)
                    .maxNumberLength(100)
                    .build())
            .build();

    private Json() {}

    /**
     * Reads a text that is one JSON value.
     *
     * @throws MalformedJson if it is not, or is nested deeper than 200 levels
     */
    public static JsonValue read(String text) throws MalformedJson {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return only(parser, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string cannot fail to be read
        }
    }

    private static JsonValue only(JsonParser parser, String text) throws IOException, MalformedJson {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new MalformedJson("There is nothing here; a JSON value was expected.", 0);
            }
            JsonValue value = value(first, parser);
            if (parser.nextToken() != null) {
                throw new MalformedJson(
                        "Something follows the end of the JSON value.",
                        offset(parser.currentTokenLocation().getCharOffset(), text));
            }
            return value;
        } catch (StreamConstraintsException e) {
            boolean deep = e.getOriginalMessage().contains("nesting");
            throw new MalformedJson(
                    deep ? "It is nested more than " + MOST_NESTING + " deep." : "A number or text in it is too long.",
                    offset(parser.currentLocation().getCharOffset() - 1, text));
        } catch (JsonProcessingException e) {
            long at = e.getLocation() == null ? text.length() : e.getLocation().getCharOffset();
            throw new MalformedJson("This is not JSON: " + inWords(e.getOriginalMessage()), offset(at, text));
        }
    }

    /** The parser's message without what it says to programmers. */
    private static String inWords(String message) {
        return message.replaceFirst(
                        "^Illegal unquoted character \\(\\(CTRL-CHAR.*", "A control character stands in a text")
                .replaceFirst(": maybe a \\(non-standard\\) comment.*", ": JSON has no comments")
                .replaceFirst(": enable `.*", "")
                .replaceAll(" \\(code \\d+[^)]*\\)", "");
    }

    private static int offset(long at, String text) {
        return (int) Math.max(0, Math.min(at, text.length()));
    }

    private static JsonValue value(JsonToken token, JsonParser parser) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new JsonValue.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeric(parser.getDecimalValue());
            case VALUE_TRUE -> new JsonValue.Bool(true);
            case VALUE_FALSE -> new JsonValue.Bool(false);
            case VALUE_NULL -> new JsonValue.Null();
            default -> throw new IllegalStateException("No value begins with " + token);
        };
    }

    private static JsonObject object(JsonParser parser) throws IOException {
        List<JsonObject.Entry> entries = new ArrayList<>();
        for (JsonToken token = next(parser); token != JsonToken.END_OBJECT; token = next(parser)) {
            String key = parser.currentName();
            entries.add(new JsonObject.Entry(key, value(next(parser), parser)));
        }
        return new JsonObject(entries);
    }

    private static JsonValue.Array array(JsonParser parser) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        for (JsonToken token = next(parser); token != JsonToken.END_ARRAY; token = next(parser)) {
            items.add(value(token, parser));
        }
        return new JsonValue.Array(items);
    }

    private static JsonToken next(JsonParser parser) throws IOException {
        @Nullable JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IllegalStateException("The parser does not end within a value");
        }
        return token;
    }
}
