package dev.newsline.yaml;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML into nodes with places. Not thread-safe: a worker has its own. */
public final class YamlReader {
    private static final int DEEPEST = 20;

    private final LoaderOptions options = new LoaderOptions();

    /** No implicit types: what a value means is decided where it is taken out. */
    private final Resolver resolver = new Resolver() {
        @Override
        protected void addImplicitResolvers() {}
    };

    public YamlReader() {
        options.setNestingDepthLimit(DEEPEST + 2);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(8 << 20);
    }

    /** Reads a whole file. */
    public YamlNode.@Nullable Entries readMap(SourceText source, Diagnostics diagnostics) {
        return readMap(source, 0, source.text().length(), diagnostics);
    }

    /**
     * Reads the map that stands between two offsets. An empty part is an empty map.
     *
     * @return null where it cannot be read; an error has been reported then
     */
    public YamlNode.@Nullable Entries readMap(SourceText source, int start, int end, Diagnostics diagnostics) {
        YamlNode node = read(source, start, end, diagnostics);
        if (node == null || node instanceof YamlNode.Entries) {
            return (YamlNode.Entries) node;
        }
        if (node instanceof YamlNode.Text text && text.isNull()) {
            return new YamlNode.Entries(List.of(), source.span(start, end));
        }
        if (!(node instanceof YamlNode.Text) || !YamlMistakes.explainText(source, start, end, diagnostics)) {
            diagnostics.reportWithHint(
                    Code.YAML_NOT_A_MAP,
                    firstLine(node.span()),
                    node instanceof YamlNode.Items ? "delete the \"- \" before the keys" : "such as \"title: ...\"",
                    "a list of keys and values is");
        }
        return null;
    }

    /** Reads any YAML value; null where it cannot be read, with an error reported. */
    public @Nullable YamlNode read(SourceText source, int start, int end, Diagnostics diagnostics) {
        // YAML 1.1 ends a line at these, 1.2 does not, and editors see no line end when they paste them.
        String text = source.text()
                .substring(start, end)
                .replace('\u0085', ' ')
                .replace('\u2028', ' ')
                .replace('\u2029', ' ');
        if (YamlMistakes.findBefore(source, start, end, diagnostics)) {
            return null;
        }
        try {
            // What Yaml.compose does; Yaml itself loads what makes objects and writes YAML, and a logger.
            Node node =
                    new Composer(new ParserImpl(new StreamReader(text), options), resolver, options).getSingleNode();
            if (node == null) {
                return new YamlNode.Text("", false, source.span(start, start));
            }
            return new Converter(source, start, text, diagnostics).convert(node);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            YamlMistakes.explain(source, start, end, e, offset(text, start, mark), diagnostics);
            return null;
        } catch (ReaderException e) {
            int at = source.text().offsetByCodePoints(start, Math.min(e.getPosition(), text.length()));
            diagnostics.reportWithHint(
                    Code.YAML_CONTROL_CHARACTER,
                    source.span(at, Math.min(at + 1, end)),
                    "delete it",
                    String.format(Locale.ROOT, "U+%04X", e.getCodePoint()));
            return null;
        } catch (YAMLException e) {
            Span whole = source.span(start, Math.min(end, start + 1));
            if (String.valueOf(e.getMessage()).contains("Nesting Depth")) {
                diagnostics.report(Code.YAML_TOO_DEEP, whole, DEEPEST);
            } else {
                diagnostics.report(
                        Code.YAML_SYNTAX,
                        whole,
                        String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            }
            return null;
        }
    }

    static int offset(String text, int start, Mark mark) {
        // Marks count code points.
        return start + text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    }

    static Span firstLine(Span span) {
        String text = span.text();
        int end = text.indexOf('\n');
        return end < 0 ? span : span.sub(0, text.charAt(Math.max(0, end - 1)) == '\r' ? end - 1 : end);
    }

    /** Control characters, halves of characters, and what Unicode says is none. */
    private static boolean unprintable(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                || (c >= 0x7F && c < 0xA0)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** SnakeYAML's nodes to ours. */
    private static final class Converter {
        private final SourceText source;
        private final int start;
        private final String text;
        private final Diagnostics diagnostics;
        private final boolean plainOffsets;

        Converter(SourceText source, int start, String text, Diagnostics diagnostics) {
            this.source = source;
            this.start = start;
            this.text = text;
            this.diagnostics = diagnostics;
            this.plainOffsets = text.codePointCount(0, text.length()) == text.length();
        }

        YamlNode convert(Node node) {
            Span span = span(node);
            if (node instanceof ScalarNode scalar) {
                return new YamlNode.Text(printable(scalar.getValue(), span), !scalar.isPlain(), span);
            }
            if (node instanceof SequenceNode sequence) {
                List<YamlNode> items = new ArrayList<>();
                for (Node item : sequence.getValue()) {
                    items.add(convert(item));
                }
                return new YamlNode.Items(List.copyOf(items), span);
            }
            Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
            for (NodeTuple tuple : ((MappingNode) node).getValue()) {
                Span keySpan = span(tuple.getKeyNode());
                String key =
                        tuple.getKeyNode() instanceof ScalarNode scalar ? printable(scalar.getValue(), keySpan) : "?";
                if (entries.containsKey(key)) {
                    diagnostics.reportWithHint(
                            Code.YAML_DUPLICATE_KEY,
                            keySpan,
                            "line " + entries.get(key).keySpan().line() + " has it too; delete one of the two",
                            key);
                    entries.remove(key);
                }
                entries.put(key, new YamlNode.Entry(key, keySpan, convert(tuple.getValueNode())));
            }
            return new YamlNode.Entries(List.copyOf(entries.values()), span);
        }

        /** Escapes such as {@code "\\x01"} make what no page, feed or terminal can show; it is left out and said. */
        private String printable(String value, Span span) {
            int at = 0;
            while (at < value.length() && !unprintable(value.codePointAt(at))) {
                at += Character.charCount(value.codePointAt(at));
            }
            if (at == value.length()) {
                return value;
            }
            diagnostics.reportWithHint(
                    Code.INVISIBLE_CHARACTER,
                    firstLine(span),
                    "delete it; it is left out",
                    String.format(Locale.ROOT, "U+%04X", value.codePointAt(at)));
            StringBuilder kept = new StringBuilder(value.length());
            value.codePoints().filter(c -> !unprintable(c)).forEach(kept::appendCodePoint);
            return kept.toString();
        }

        private Span span(Node node) {
            int from = at(node.getStartMark());
            int to = Math.max(from, at(node.getEndMark()));
            while (to > from && Character.isWhitespace(source.text().charAt(to - 1))) {
                to--;
            }
            return source.span(from, to);
        }

        private int at(Mark mark) {
            return plainOffsets ? start + Math.min(mark.getIndex(), text.length()) : offset(text, start, mark);
        }
    }
}
