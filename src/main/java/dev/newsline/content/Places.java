package dev.newsline.content;

import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import dev.newsline.yaml.YamlNode;
import dev.newsline.yaml.YamlReader;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the place of a value in a file that was read before, by reading it again: places are needed seldom. */
public final class Places {
    private final DocumentReader reader;
    private final String shown;

    public Places(DocumentReader reader, String shown) {
        this.reader = reader;
        this.shown = shown;
    }

    /** A part of a file by offsets. */
    public Span span(String path, int start, int end) {
        // Where the file is gone meanwhile, its name must do.
        SourceText source = reader.source(path, new Diagnostics());
        return source == null ? Span.ofFile(shown + path) : source.span(start, end);
    }

    /** The first place in a file where {@code words} stand. */
    public Span words(String path, String words) {
        SourceText source = reader.source(path, new Diagnostics());
        int start = source == null ? -1 : source.text().indexOf(words);
        return source == null || start < 0 ? Span.ofFile(shown + path) : source.span(start, start + words.length());
    }

    /** The value of the first of {@code keys} that stands in the front matter, whatever it is. */
    public Span value(String path, String... keys) {
        return field(path, List.of(keys), null);
    }

    /** The value of the first of {@code keys} that stands in the front matter, or the text below it that is {@code value}. */
    public Span field(String path, List<String> keys, @Nullable String value) {
        Diagnostics unused = new Diagnostics();
        SourceText source = reader.source(path, unused);
        if (source == null) {
            return Span.ofFile(shown + path);
        }
        Fences fences = Fences.find(source, unused);
        YamlNode.Entries map =
                fences == null ? null : new YamlReader().readMap(source, fences.start(), fences.end(), unused);
        if (map != null) {
            for (String key : keys) {
                for (YamlNode.Entry entry : map.entries()) {
                    if (entry.key().toLowerCase(Locale.ROOT).equals(key.toLowerCase(Locale.ROOT))) {
                        YamlNode found = value == null ? entry.value() : find(entry.value(), value);
                        return found == null ? entry.keySpan() : found.span();
                    }
                }
            }
            return source.span(0, 0);
        }
        return Span.ofFile(shown + path);
    }

    /** The value to which {@code keys} lead, one in the other, in a file that is YAML from its beginning. */
    public Span setting(String path, String... keys) {
        Diagnostics unused = new Diagnostics();
        SourceText source = reader.source(path, unused);
        YamlNode node = source == null ? null : new YamlReader().readMap(source, unused);
        for (String key : keys) {
            if (!(node instanceof YamlNode.Entries map)) {
                break;
            }
            node = map.entries().stream()
                    .filter(entry -> entry.key().equalsIgnoreCase(key))
                    .map(YamlNode.Entry::value)
                    .findFirst()
                    .orElse(null);
        }
        return node == null ? Span.ofFile(shown + path) : node.span();
    }

    private static @Nullable YamlNode find(YamlNode node, String value) {
        if (node instanceof YamlNode.Text text) {
            return text.value().strip().equals(value)
                            || List.of(text.value().strip().split("[,\\s]+")).contains(value)
                    ? text
                    : null;
        }
        if (node instanceof YamlNode.Items items) {
            for (YamlNode item : items.items()) {
                YamlNode found = find(item, value);
                if (found != null) {
                    return found;
                }
            }
        }
        if (node instanceof YamlNode.Entries map) {
            for (YamlNode.Entry entry : map.entries()) {
                YamlNode found = find(entry.value(), value);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
