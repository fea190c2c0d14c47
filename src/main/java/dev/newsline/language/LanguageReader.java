package dev.newsline.language;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Nearest;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import dev.newsline.yaml.Fields;
import dev.newsline.yaml.YamlNode;
import dev.newsline.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a language's file. What is missing or wrong is reported, all of it, and then there is no language. */
final class LanguageReader {
    private static final Set<String> CATEGORIES =
            new LinkedHashSet<>(List.of("zero", "one", "two", "few", "many", "other"));

    private final SourceText source;
    private final Diagnostics diagnostics;
    private boolean failed;

    LanguageReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    @Nullable
    Language read() {
        YamlNode.Entries entries = new YamlReader().readMap(source, diagnostics);
        if (entries == null) {
            return null;
        }
        Fields fields = new Fields(entries, diagnostics);
        Traits traits = traits(fields);
        Texts texts = texts(fields);
        fields.reportUnknown(Code.UNKNOWN_KEY);
        return failed ? null : new Language(traits, texts);
    }

    private Traits traits(Fields fields) {
        Casing casing = new Casing("turkic".equals(fields.choice("casing", List.of("plain", "turkic"))));
        List<String> letters = letters(fields);
        Dates dates = dates(fields);
        String dir = fields.choice("dir", List.of("ltr", "rtl"));
        return new Traits(
                tag(),
                required(fields, "name"),
                required(fields, "locale"),
                "rtl".equals(dir),
                casing,
                new Alphabet(letters, casing),
                slugs(fields),
                dates,
                numbers(fields),
                plurals(fields),
                listOf(fields, "quotes", 4),
                dateline(fields, dates.styles().keySet()));
    }

    private String tag() {
        String name = source.path().substring(source.path().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private List<String> letters(Fields fields) {
        return List.of(required(fields, "alphabet").split("\\s+", -1));
    }

    private Map<String, String> slugs(Fields fields) {
        Map<String, String> rows = new TreeMap<>();
        Fields map = fields.map("slugs");
        if (map != null) {
            for (YamlNode.Entry entry : map.entries()) {
                String letter = entry.key();
                if (letter.codePointCount(0, letter.length()) != 1
                        || Character.toLowerCase(letter.codePointAt(0)) != letter.codePointAt(0)) {
                    fail(entry.keySpan(), "has a row for \"" + letter + "\", which is not one small letter");
                } else if (entry.value() instanceof YamlNode.Text text
                        && text.value().matches("[a-z0-9]*")) {
                    rows.put(letter, text.value());
                } else {
                    fail(entry.value().span(), "has no letters a to z for \"" + entry.key() + "\"");
                }
            }
        }
        return rows;
    }

    private Dates dates(Fields fields) {
        List<String> months = listOf(fields, "months", 12);
        List<String> of = fields.entry("monthsOf") == null ? months : listOf(fields, "monthsOf", 12);
        Map<String, TextPattern> styles = new LinkedHashMap<>();
        Fields map = section(fields, "dates");
        if (map != null) {
            for (YamlNode.Entry entry : map.entries()) {
                styles.put(entry.key(), pattern(entry));
            }
            for (String style : Dates.STYLES) {
                if (!styles.containsKey(style)) {
                    fail(map.span(), "has no style \"" + style + "\" of dates");
                }
            }
        }
        List<String> weekdays = listOf(fields, "weekdays", 7);
        return new Dates(
                months,
                of,
                listOf(fields, "monthsShort", 12),
                weekdays,
                fields.entry("weekdaysShort") == null ? weekdays : listOf(fields, "weekdaysShort", 7),
                styles);
    }

    private TextPattern pattern(YamlNode.Entry entry) {
        TextPattern pattern = TextPattern.of(
                entry.value() instanceof YamlNode.Text text ? text.value().strip() : "");
        for (String name : pattern.names()) {
            if (!Dates.NAMES.contains(name)) {
                failWithHint(
                        entry.value().span(),
                        Nearest.hint(name, Dates.NAMES, null),
                        "has an unknown part {" + name + "} in a pattern of dates");
            }
        }
        if (pattern.names().isEmpty()) {
            fail(entry.keySpan(), "has no pattern for the style \"" + entry.key() + "\" of dates");
        }
        return pattern;
    }

    private Numbers numbers(Fields fields) {
        Fields map = section(fields, "numbers");
        if (map == null) {
            return new Numbers("", ".", 4);
        }
        Integer from = map.integer("groupFrom", 4, 9);
        return new Numbers(required(map, "group"), required(map, "decimal"), from == null ? 4 : from);
    }

    private PluralRule plurals(Fields fields) {
        Map<String, PluralRule> rules = new LinkedHashMap<>();
        for (PluralRule rule : PluralRule.values()) {
            rules.put(rule.label(), rule);
        }
        String name = fields.choice("plurals", List.copyOf(rules.keySet()));
        PluralRule rule = name == null ? null : rules.get(name);
        if (rule == null) {
            fail(fields.spanOf("plurals"), "has no rule of plurals; there are " + String.join(", ", rules.keySet()));
            return PluralRule.NONE;
        }
        return rule;
    }

    private TextPattern dateline(Fields fields, Set<String> styles) {
        TextPattern pattern = TextPattern.withOptionalParts(required(fields, "dateline"));
        Set<String> allowed = new LinkedHashSet<>(List.of("place", "PLACE", "agency", "AGENCY"));
        allowed.addAll(styles);
        for (String name : pattern.names()) {
            if (!allowed.contains(name)) {
                fail(fields.spanOf("dateline"), "has an unknown part {" + name + "} in the pattern of datelines");
            }
        }
        return pattern;
    }

    private Texts texts(Fields fields) {
        Map<String, Wording> texts = new LinkedHashMap<>();
        Fields map = section(fields, "texts");
        if (map != null) {
            for (YamlNode.Entry entry : map.entries()) {
                Wording wording = wording(entry, diagnostics);
                if (wording == null) {
                    failed = true;
                } else {
                    texts.put(entry.key(), wording);
                }
            }
        }
        return new Texts(texts);
    }

    /** A text, or a map of its plural forms; null with a report where it is neither. */
    static @Nullable Wording wording(YamlNode.Entry entry, Diagnostics diagnostics) {
        if (entry.value() instanceof YamlNode.Text text && !text.value().isBlank()) {
            return Wording.of(text.value().strip());
        }
        if (entry.value() instanceof YamlNode.Entries map) {
            Map<String, String> forms = new LinkedHashMap<>();
            for (YamlNode.Entry form : map.entries()) {
                if (CATEGORIES.contains(form.key()) && form.value() instanceof YamlNode.Text text) {
                    forms.put(form.key(), text.value().strip());
                } else {
                    diagnostics.reportWithHint(
                            Code.UNKNOWN_KEY,
                            form.keySpan(),
                            "plural forms are " + String.join(", ", CATEGORIES),
                            form.key());
                }
            }
            if (forms.containsKey("other")) {
                return new Wording(forms);
            }
        }
        diagnostics.report(
                Code.YAML_WRONG_TYPE,
                entry.keySpan(),
                entry.key(),
                "a text, or its plural forms with \"other\" among them",
                entry.value().description());
        return null;
    }

    private List<String> listOf(Fields fields, String key, int size) {
        List<String> list = fields.texts(key);
        if (list.size() != size) {
            fail(fields.spanOf(key), "takes " + size + " texts for \"" + key + "\", not " + list.size());
        }
        return list;
    }

    private @Nullable Fields section(Fields fields, String key) {
        Fields map = fields.map(key);
        if (map == null) {
            fail(fields.span(), "has no \"" + key + "\"");
        }
        return map;
    }

    private String required(Fields fields, String key) {
        String text = fields.text(key);
        if (text == null) {
            fail(fields.spanOf(key), "has no \"" + key + "\"");
            return "";
        }
        return text;
    }

    private void fail(Span span, String what) {
        failWithHint(span, null, what);
    }

    private void failWithHint(Span span, @Nullable String hint, String what) {
        failed = true;
        int lineEnd = span.text().indexOf('\n');
        diagnostics.reportWithHint(Code.LANGUAGE_FILE, lineEnd < 0 ? span : span.sub(0, lineEnd), hint, what);
    }
}
