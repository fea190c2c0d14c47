package dev.newsline.content;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import dev.newsline.model.Entry;
import dev.newsline.model.Words;
import dev.newsline.yaml.Fields;
import dev.newsline.yaml.YamlNode;
import dev.newsline.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The newsroom's lists: sections, topics, authors, series by id; phrases that return.
 *
 * @param entries by kind ({@link Entry#KINDS}), then id
 */
public record Registries(Map<String, Map<String, Entry>> entries, List<Words> phrases) {
    /** Whether a kind has files, so that another id is probably a mistake. */
    public boolean closed(String kind) {
        return !of(kind).isEmpty();
    }

    public Map<String, Entry> of(String kind) {
        return entries.getOrDefault(kind, Map.of());
    }

    /** What registry files were when they could be read: a typo in one must not move the addresses of a section. */
    public interface LastGood {
        /** Nothing is known of any. */
        LastGood NONE = new LastGood() {
            @Override
            public void good(String path, String text) {
                // There is nobody to tell.
            }

            @Override
            public @Nullable String before(String path) {
                return null;
            }
        };

        /** Notes one that can be read. */
        void good(String path, String text);

        /** The text of one that cannot, from when it could; null where that is not known. */
        @Nullable
        String before(String path);
    }

    /** Reads them from the files of a walk. */
    public static Registries read(Sources sources, Walk walk, LastGood lastGood, Diagnostics told) {
        // What is wrong in them holds no article back.
        Diagnostics diagnostics = new Diagnostics();
        Map<String, Map<String, Entry>> entries = new LinkedHashMap<>();
        List<Words> phrases = new ArrayList<>();
        for (String kind : Entry.KINDS) {
            entries.put(kind, new TreeMap<>());
        }
        for (String file : walk.others()) {
            if (!file.endsWith(".yaml") && !file.endsWith(".yml")) {
                continue;
            }
            String[] parts = file.split("/", -1);
            String name = parts[parts.length - 1].substring(0, parts[parts.length - 1].lastIndexOf('.'));
            if (parts.length == 2 && entries.containsKey(parts[0])) {
                YamlNode.Entries map = map(file, sources, lastGood, diagnostics);
                Entry entry = map == null ? Entry.of(name) : entry(name, map, diagnostics);
                entries.get(parts[0]).put(name, entry);
            } else if (file.equals("phrases.yaml") || file.equals("phrases.yml")) {
                phrases.addAll(phrases(sources.read(file, diagnostics), diagnostics));
            }
        }
        told.addAsWarnings(diagnostics);
        return new Registries(entries, List.copyOf(phrases));
    }

    /** What a file says, or said when it could be read last; null where that is not known. */
    private static YamlNode.@Nullable Entries map(
            String file, Sources sources, LastGood lastGood, Diagnostics diagnostics) {
        SourceText source = sources.read(file, diagnostics);
        YamlNode.Entries map = source == null ? null : new YamlReader().readMap(source, diagnostics);
        if (source != null && map != null) {
            lastGood.good(file, source.text());
            return map;
        }
        String shown = sources.shown() + file;
        String before = lastGood.before(file);
        if (source != null) {
            String meanwhile = before == null ? "names are made from ids" : "what it said before stands";
            diagnostics.report(Code.REGISTRY_UNREADABLE, Span.ofFile(shown), meanwhile);
        }
        return before == null ? null : new YamlReader().readMap(new SourceText(shown, before), new Diagnostics());
    }

    private static Entry entry(String id, YamlNode.Entries map, Diagnostics diagnostics) {
        Fields fields = new Fields(map, diagnostics);
        Words name = new Words(fields.perLanguage("name", "title"));
        Words slug = new Words(fields.perLanguage("slug"));
        Words description = new Words(fields.perLanguage("description", "bio"));
        Words role = new Words(fields.perLanguage("role"));
        String photo = null;
        YamlNode.Entry picture = fields.entry("photo", "image");
        if (picture != null) {
            photo = picture.value() instanceof YamlNode.Entries image
                    ? new Fields(image, diagnostics).text("src")
                    : fields.text("photo", "image");
        }
        Map<String, String> links = links(fields, diagnostics);
        fields.entry("params");
        fields.reportUnknown(Code.UNKNOWN_KEY);
        return new Entry(id, name, slug, description, role, photo, links);
    }

    private static Map<String, String> links(Fields fields, Diagnostics diagnostics) {
        Map<String, String> links = new LinkedHashMap<>();
        YamlNode.Entry entry = fields.entry("links");
        if (entry != null) {
            for (YamlNode node : Fields.items(entry)) {
                if (node instanceof YamlNode.Entries map) {
                    Fields link = new Fields(map, diagnostics);
                    String name = link.text("name", "network", "title");
                    String url = link.text("url");
                    if (url != null && url.matches("(https?://|mailto:)\\S+")) {
                        links.put(name == null ? url : name, url);
                    } else {
                        fields.wrong(node, "links", "a list of {name: ..., url: https://...}");
                    }
                } else if (node instanceof YamlNode.Text text
                        && text.value().strip().matches("https?://\\S+")) {
                    links.put(text.value().strip(), text.value().strip());
                } else {
                    fields.wrong(node, "links", "a list of {name: ..., url: https://...}");
                }
            }
        }
        return links;
    }

    private static List<Words> phrases(@Nullable SourceText source, Diagnostics diagnostics) {
        List<Words> result = new ArrayList<>();
        YamlNode node = source == null
                ? null
                : new YamlReader().read(source, 0, source.text().length(), diagnostics);
        List<YamlNode> items = node instanceof YamlNode.Items list ? list.items() : List.of();
        if (node instanceof YamlNode.Entries map) {
            items = map.entries().stream().map(YamlNode.Entry::value).toList();
        }
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Entries map) {
                Map<String, String> forms = new TreeMap<>();
                for (YamlNode.Entry entry : map.entries()) {
                    if (entry.value() instanceof YamlNode.Text text) {
                        forms.put(entry.key(), text.value().strip());
                    }
                }
                result.add(new Words(forms));
            } else {
                diagnostics.report(
                        Code.YAML_WRONG_TYPE,
                        item.span(),
                        "phrases",
                        "a list of {az: ..., en: ...}",
                        item.description());
            }
        }
        return result;
    }
}
