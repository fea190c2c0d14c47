package dev.newsline.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a newsroom block, taken apart.
 *
 * @param nameStart offset of the name in the line
 * @param unread what could not be read as {@code key=value}, or null
 */
record DirectiveLine(
        String name,
        int nameStart,
        Map<String, Value> attributes,
        @Nullable String unread) {
    /** The value of an attribute and its place in the line. */
    record Value(String text, int start, int end) {}

    /** Reads {@code ::: name key=value key="value"}; typographic quotation marks will do as well. */
    static DirectiveLine of(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ':' || line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        int nameStart = at;
        at = wordEnd(line, at);
        String name = line.substring(nameStart, at);
        Map<String, Value> attributes = new LinkedHashMap<>();
        while (true) {
            while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
                at++;
            }
            if (at == line.length()) {
                return new DirectiveLine(name, nameStart, attributes, null);
            }
            int keyStart = at;
            while (at < line.length() && Markings.isNameCharacter(line.charAt(at))) {
                at++;
            }
            if (at == keyStart || at == line.length() || line.charAt(at) != '=') {
                return new DirectiveLine(name, nameStart, attributes, line.substring(keyStart));
            }
            String key = line.substring(keyStart, at);
            int start = ++at;
            char quote = start < line.length() ? line.charAt(start) : ' ';
            String ends = quote == '"' ? "\"" : quote == '“' || quote == '„' || quote == '”' ? "”“" : "";
            if (ends.isEmpty()) {
                at = wordEnd(line, at);
                attributes.put(key, new Value(line.substring(start, at), start, at));
                continue;
            }
            int end = ++at;
            while (end < line.length() && ends.indexOf(line.charAt(end)) < 0) {
                end++;
            }
            if (end == line.length()) {
                return new DirectiveLine(name, nameStart, attributes, line.substring(keyStart));
            }
            attributes.put(key, new Value(line.substring(at, end), at, end));
            at = end + 1;
        }
    }

    private static int wordEnd(String line, int from) {
        int at = from;
        while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
