package dev.newsline.yaml;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Nearest;
import dev.newsline.diag.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes typed values out of a map. Names of keys ignore case; what is not of the asked type is reported with {@link
 * Code#YAML_WRONG_TYPE} (or the code given to the constructor) and counts as missing. Not thread-safe.
 */
public final class Fields {
    private final YamlNode.Entries entries;
    private final Map<String, YamlNode.Entry> byName = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Diagnostics diagnostics;
    private final Code wrongType;

    public Fields(YamlNode.Entries entries, Diagnostics diagnostics) {
        this(entries, diagnostics, Code.YAML_WRONG_TYPE);
    }

    /** @param wrongType a code whose message takes key, expected and found */
    public Fields(YamlNode.Entries entries, Diagnostics diagnostics, Code wrongType) {
        this.entries = entries;
        this.diagnostics = diagnostics;
        this.wrongType = wrongType;
        for (YamlNode.Entry entry : entries.entries()) {
            byName.put(entry.key().toLowerCase(Locale.ROOT), entry);
        }
    }

    public Span span() {
        return entries.span();
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    public List<YamlNode.Entry> entries() {
        return entries.entries();
    }

    /** The entry of a key or, where that is missing, of the first of its other spellings that is there. */
    public YamlNode.@Nullable Entry entry(String key, String... spellings) {
        YamlNode.Entry found = one(key);
        for (String spelling : spellings) {
            YamlNode.Entry other = one(spelling);
            if (found == null || (other != null && blank(found.value()))) {
                found = other;
            } else if (other != null && !blank(other.value()) && differ(found.value(), other.value())) {
                diagnostics.report(Code.KEYS_DIFFER, other.keySpan(), found.key(), other.key(), found.key());
            }
        }
        return found;
    }

    private YamlNode.@Nullable Entry one(String key) {
        asked.add(key);
        YamlNode.Entry entry = byName.get(key.toLowerCase(Locale.ROOT));
        return entry == null || (entry.value() instanceof YamlNode.Text text && text.isNull()) ? null : entry;
    }

    private static boolean blank(YamlNode node) {
        return node instanceof YamlNode.Text text && text.value().isBlank();
    }

    private static boolean differ(YamlNode a, YamlNode b) {
        return a instanceof YamlNode.Text x
                && b instanceof YamlNode.Text y
                && !x.value().strip().equals(y.value().strip());
    }

    /** The text of a key without white space around it; null where it is missing, blank, a list or a map. */
    public @Nullable String text(String key, String... spellings) {
        YamlNode.Entry entry = entry(key, spellings);
        return entry == null ? null : asText(entry.value(), entry.key());
    }

    private @Nullable String asText(YamlNode node, String key) {
        if (node instanceof YamlNode.Text text) {
            String value = text.value().strip();
            return value.isEmpty() ? null : value;
        }
        wrong(node, key, "text");
        return null;
    }

    /** A list of texts; a single text is a list of one. */
    public List<String> texts(String key, String... spellings) {
        List<String> result = new ArrayList<>();
        for (YamlNode.Text text : textNodes(key, spellings)) {
            result.add(text.value().strip());
        }
        return List.copyOf(result);
    }

    /** As {@link #texts}, with the places. */
    public List<YamlNode.Text> textNodes(String key, String... spellings) {
        YamlNode.Entry entry = entry(key, spellings);
        List<YamlNode.Text> result = new ArrayList<>();
        if (entry != null) {
            for (YamlNode item : items(entry)) {
                if (item instanceof YamlNode.Text text) {
                    if (!text.isNull() && !text.value().isBlank()) {
                        result.add(text);
                    }
                } else {
                    wrong(item, entry.key(), "texts");
                }
            }
        }
        return List.copyOf(result);
    }

    /** The items of a list; a single value is a list of one. */
    public static List<YamlNode> items(YamlNode.Entry entry) {
        return entry.value() instanceof YamlNode.Items items ? items.items() : List.of(entry.value());
    }

    public @Nullable Boolean flag(String key, String... spellings) {
        YamlNode.Entry entry = entry(key, spellings);
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof YamlNode.Text text) {
            Boolean value = booleanOf(text);
            if (value != null) {
                return value;
            }
        }
        wrong(entry.value(), entry.key(), "true or false");
        return null;
    }

    /** {@code true} or {@code false} in any case, in quotes or not; else null. */
    public static @Nullable Boolean booleanOf(YamlNode.Text text) {
        String value = text.value().strip().toLowerCase(Locale.ROOT);
        return value.equals("true") ? Boolean.TRUE : value.equals("false") ? Boolean.FALSE : null;
    }

    public @Nullable Integer integer(String key, int least, int most) {
        YamlNode.Entry entry = entry(key);
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof YamlNode.Text text && text.value().strip().matches("-?[0-9]{1,9}")) {
            int value = Integer.parseInt(text.value().strip());
            if (value >= least && value <= most) {
                return value;
            }
        }
        wrong(entry.value(), entry.key(), "a number from " + least + " to " + most);
        return null;
    }

    /** One of {@code allowed}, ignoring case. */
    public @Nullable String choice(String key, List<String> allowed) {
        YamlNode.Entry entry = entry(key);
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof YamlNode.Text text) {
            for (String choice : allowed) {
                if (choice.equalsIgnoreCase(text.value().strip())) {
                    return choice;
                }
            }
            diagnostics.reportWithHint(
                    wrongType,
                    text.span(),
                    Nearest.hint(text.value(), allowed, null),
                    entry.key(),
                    String.join(", ", allowed),
                    "\"" + text.value() + "\"");
            return null;
        }
        wrong(entry.value(), entry.key(), String.join(", ", allowed));
        return null;
    }

    /** A map below a key. */
    public @Nullable Fields map(String key) {
        YamlNode.Entry entry = entry(key);
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof YamlNode.Entries map) {
            return new Fields(map, diagnostics, wrongType);
        }
        wrong(entry.value(), entry.key(), "a map");
        return null;
    }

    /** A text that is the same for all languages, or one for each: {@code {az: ..., ru: ...}}; "" is the key of the first. */
    public Map<String, String> perLanguage(String key, String... spellings) {
        YamlNode.Entry entry = entry(key, spellings);
        Map<String, String> result = new LinkedHashMap<>();
        if (entry == null) {
            return result;
        }
        if (entry.value() instanceof YamlNode.Entries map) {
            for (YamlNode.Entry each : map.entries()) {
                String text = asText(each.value(), each.key());
                if (text != null) {
                    result.put(each.key(), text);
                }
            }
        } else {
            String text = asText(entry.value(), entry.key());
            if (text != null) {
                result.put("", text);
            }
        }
        return result;
    }

    /** Where a key's value stands; the whole map where it is missing. */
    public Span spanOf(String key, String... spellings) {
        YamlNode.Entry entry = entry(key, spellings);
        return entry == null ? span() : YamlReader.firstLine(entry.value().span());
    }

    public void wrong(YamlNode node, String key, String expected) {
        String found =
                node instanceof YamlNode.Text text && !text.isNull() ? "\"" + text.value() + "\"" : node.description();
        diagnostics.report(wrongType, YamlReader.firstLine(node.span()), key, expected, found);
    }

    /** Keys that nobody has asked for, in the order of the file. */
    public List<YamlNode.Entry> unknown() {
        Set<String> known = new LinkedHashSet<>();
        asked.forEach(key -> known.add(key.toLowerCase(Locale.ROOT)));
        return entries.entries().stream()
                .filter(entry -> !known.contains(entry.key().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Reports every key that was not asked for, with the nearest one that was. */
    public void reportUnknown(Code code) {
        for (YamlNode.Entry entry : unknown()) {
            diagnostics.reportWithHint(code, entry.keySpan(), Nearest.hint(entry.key(), asked, null), entry.key());
        }
    }
}
