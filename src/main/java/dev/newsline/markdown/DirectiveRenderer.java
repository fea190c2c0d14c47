package dev.newsline.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.newsline.diag.Code;
import dev.newsline.diag.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks newsroom blocks and renders what is in them; the block itself is the theme's. */
final class DirectiveRenderer {
    /** The built-in blocks and the attributes they take. */
    private static final Map<String, Set<String>> BUILT_IN = Map.of(
            "fact-box", Set.of("title"),
            "quote", Set.of("by", "source"),
            "gallery", Set.of("title", "caption"),
            "table", Set.of("data", "title", "caption", "source"),
            "embed", Set.of("url", "title", "caption"));

    /** The attribute that a built-in block cannot do without. */
    private static final Map<String, String> NEEDED = Map.of("table", "data", "embed", "url");

    private final Draft draft;
    private final BlockRenderer blocks;
    private final InlineRenderer inline;

    DirectiveRenderer(Draft draft, BlockRenderer blocks, InlineRenderer inline) {
        this.draft = draft;
        this.blocks = blocks;
        this.inline = inline;
    }

    void render(Directive node) {
        DirectiveLine line = DirectiveLine.of(node.opening().toString());
        int start = node.opening().getStartOffset();
        int end = start + node.opening().length();
        String name = line.name();
        if (!node.closed()) {
            draft.report(Code.UNCLOSED_BLOCK, start, end, "a line of ::: alone closes it", name);
        }
        if (!isKnown(line, start) || !attributesAreRight(line, start, end)) {
            blocks.children(node);
            return;
        }
        draft.block(name);
        if (!BUILT_IN.containsKey(name)) {
            draft.reference(
                    Reference.Kind.BLOCK, name, start + line.nameStart(), start + line.nameStart() + name.length());
        }
        int data = reference(line, "table", "data", Reference.Kind.DATA, start);
        int url = reference(line, "embed", "url", Reference.Kind.LINK, start);
        Map<String, String> attributes = new LinkedHashMap<>();
        line.attributes().forEach((key, value) -> attributes.put(key, Markup.printable(value.text())));
        List<Part> inner = draft.inside(() -> {
            if (name.equals("gallery")) {
                int before = draft.tags.enter();
                gallery(node);
                draft.tags.leave(before, draft.out());
            } else if (name.equals("embed")) {
                // It goes when what it shows is not published; no summary may have words of it.
                draft.plain.aside(() -> blocks.children(node));
            } else {
                blocks.children(node);
            }
        });
        draft.out().line();
        draft.out().add(new Part.Block(name, java.util.Collections.unmodifiableMap(attributes), data, url, inner));
        draft.out().raw("\n");
    }

    /** A closing line: an error where it closes nothing. */
    void end(Node node) {
        if (!(node.getPrevious() instanceof Directive directive && directive.closed())) {
            draft.report(Code.BAD_BLOCK, node.getStartOffset(), node.getEndOffset(), null, ":::", "closes nothing");
        }
    }

    private boolean isKnown(DirectiveLine line, int start) {
        if (BUILT_IN.containsKey(line.name()) || draft.context.blocks().contains(line.name())) {
            return true;
        }
        Set<String> known = new TreeSet<>(BUILT_IN.keySet());
        known.addAll(draft.context.blocks());
        int at = start + line.nameStart();
        String hint = Nearest.hint(line.name(), known, "there are " + String.join(", ", known));
        draft.report(Code.UNKNOWN_BLOCK, at, at + line.name().length(), hint, line.name());
        return false;
    }

    private boolean attributesAreRight(DirectiveLine line, int start, int end) {
        String name = line.name();
        if (line.unread() != null) {
            int at = end - line.unread().length();
            bad(at, end, "write key=\"value\"", name, "has an attribute that cannot be read: " + line.unread());
            return false;
        }
        Set<String> taken = BUILT_IN.get(name);
        if (taken == null) {
            return true;
        }
        boolean right = true;
        for (Map.Entry<String, DirectiveLine.Value> attribute :
                line.attributes().entrySet()) {
            if (!taken.contains(attribute.getKey())) {
                String hint = Nearest.hint(
                        attribute.getKey(),
                        new TreeSet<>(taken),
                        "it takes " + String.join(", ", new TreeSet<>(taken)));
                DirectiveLine.Value value = attribute.getValue();
                bad(start + value.start(), start + value.end(), hint, name, "takes no \"" + attribute.getKey() + "\"");
                right = false;
            }
        }
        String needed = NEEDED.get(name);
        if (needed != null) {
            DirectiveLine.Value value = line.attributes().get(needed);
            if (value == null || value.text().isBlank()) {
                bad(start, end, null, name, "needs \"" + needed + "\"");
                right = false;
            } else if (name.equals("embed") && !isRemote(value.text())) {
                bad(start + value.start(), start + value.end(), null, name, "takes an https address as \"url\"");
                right = false;
            }
        }
        return right;
    }

    private static boolean isRemote(String url) {
        Address address = Address.of(url);
        return address.text().equals(url) && !address.scheme().isEmpty() && address.isWeb();
    }

    private void bad(int start, int end, @org.jspecify.annotations.Nullable String hint, String name, String what) {
        draft.report(Code.BAD_BLOCK, start, end, hint, name, what);
    }

    /** The reference that is an attribute of the block {@code name}; -1 where the line has none. */
    private int reference(DirectiveLine line, String name, String attribute, Reference.Kind kind, int start) {
        DirectiveLine.Value value = line.attributes().get(attribute);
        return line.name().equals(name) && value != null
                ? draft.reference(kind, value.text(), start + value.start(), start + value.end())
                : -1;
    }

    /** Pictures in lists and paragraphs become figures; all else is rendered as usual. */
    private void gallery(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock) {
                for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                    gallery(item);
                }
            } else if (!(node instanceof Paragraph) || !figures(node)) {
                blocks.render(node);
            }
        }
    }

    private boolean figures(Node paragraph) {
        boolean any = false;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            any |= inline.figure(node);
        }
        return any;
    }
}
