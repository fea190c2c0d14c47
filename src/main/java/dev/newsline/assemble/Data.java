package dev.newsline.assemble;

import dev.newsline.content.Sources;
import dev.newsline.content.Walk;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import dev.newsline.digest.ContentHash;
import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import dev.newsline.format.Json;
import dev.newsline.format.JsonObject;
import dev.newsline.format.JsonValue;
import dev.newsline.format.MalformedJson;
import dev.newsline.yaml.YamlNode;
import dev.newsline.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file below {@code data/}, for templates that ask for it.
 *
 * @param value maps, lists and texts; a table is a list of maps by the names in its head
 */
public record Data(ContentHash hash, Object value) implements Digestible {
    /** What no page or feed may hold: control characters and halves of characters. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    /** All data files by their path below {@code data/}. */
    public static Map<String, Data> read(Sources sources, Walk walk, Diagnostics told) {
        // What is wrong in them holds no article back.
        Diagnostics diagnostics = new Diagnostics();
        Map<String, Data> result = new TreeMap<>();
        for (String file : walk.others()) {
            String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!file.startsWith("data/")
                    || !List.of("yaml", "yml", "json", "csv").contains(ending)) {
                continue;
            }
            SourceText source = sources.read(file, diagnostics);
            if (source == null) {
                continue;
            }
            Object value = switch (ending) {
                case "csv" -> table(Csv.read(source, diagnostics));
                case "json" -> json(source, diagnostics);
                default -> value(new YamlReader().read(source, 0, source.text().length(), diagnostics));
            };
            if (value != null) {
                ContentHash hash = ContentHash.of(source.text().getBytes(StandardCharsets.UTF_8));
                result.put(file.substring("data/".length()), new Data(hash, value));
            }
        }
        told.addAsWarnings(diagnostics);
        return result;
    }

    private static List<Map<String, String>> table(List<List<String>> rows) {
        List<Map<String, String>> result = new ArrayList<>();
        for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(row.size(), rows.get(0).size()); i++) {
                named.put(printable(rows.get(0).get(i)), printable(row.get(i)));
            }
            result.add(named);
        }
        return result;
    }

    private static @Nullable Object json(SourceText source, Diagnostics diagnostics) {
        try {
            return value(Json.read(source.text()));
        } catch (MalformedJson e) {
            diagnostics.reportWithHint(
                    Code.DATA_UNREADABLE,
                    source.span(e.offset(), e.offset() + 1),
                    "the file is left out until it is valid JSON",
                    Objects.requireNonNull(e.getMessage()));
            return null;
        }
    }

    /** Numbers and truth are texts, as they are in YAML and tables. */
    private static Object value(JsonValue json) {
        if (json instanceof JsonObject object) {
            Map<String, Object> result = new LinkedHashMap<>();
            object.entries().forEach(entry -> result.put(printable(entry.key()), value(entry.value())));
            return result;
        }
        if (json instanceof JsonValue.Array array) {
            return array.items().stream().map(Data::value).toList();
        }
        if (json instanceof JsonValue.Text text) {
            return printable(text.value());
        }
        return json instanceof JsonValue.Null ? "" : json.text();
    }

    private static @Nullable Object value(@Nullable YamlNode node) {
        if (node instanceof YamlNode.Text text) {
            return text.value();
        }
        if (node instanceof YamlNode.Items items) {
            List<Object> list = new ArrayList<>();
            for (YamlNode item : items.items()) {
                Object value = value(item);
                list.add(value == null ? "" : value);
            }
            return list;
        }
        if (node instanceof YamlNode.Entries map) {
            Map<String, Object> result = new LinkedHashMap<>();
            for (YamlNode.Entry entry : map.entries()) {
                Object value = value(entry.value());
                result.put(printable(entry.key()), value == null ? "" : value);
            }
            return result;
        }
        return null;
    }

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("");
    }

    @Override
    public void digest(Digester digester) {
        digester.add(hash);
    }
}
