package dev.newsline.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An id and classes that an editor gave to an element. */
record Markings(@Nullable String id, List<String> classes) {
    static final Markings NONE = new Markings(null, List.of());

    static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    /** The markings that stand right after an inline node. */
    static Markings after(Node node) {
        return node.getNext() instanceof Brace.Attributes attributes ? of(attributes.getChars()) : NONE;
    }

    /** The markings at the end of a block that belong to the whole of it: after a space or on a line of their own. */
    static Markings ofBlock(Node block) {
        return block.getLastChild() instanceof Brace.Attributes attributes && ofBlock(attributes)
                ? of(attributes.getChars())
                : NONE;
    }

    static boolean ofBlock(Brace.Attributes attributes) {
        Node before = attributes.getPrevious();
        return attributes.getNext() == null
                && (before == null
                        || before instanceof com.vladsch.flexmark.ast.SoftLineBreak
                        || (before instanceof com.vladsch.flexmark.ast.Text
                                && before.getChars().endsWith(" ")));
    }

    /** Reads {@code {#id .class}}. */
    static Markings of(BasedSequence braces) {
        String id = null;
        List<String> classes = new ArrayList<>();
        String inside = braces.toString().substring(1, braces.length() - 1);
        for (int at = 0; at < inside.length(); ) {
            char kind = inside.charAt(at++);
            int from = at;
            while (at < inside.length() && isNameCharacter(inside.charAt(at))) {
                at++;
            }
            if (kind == '#') {
                id = inside.substring(from, at);
            } else if (kind == '.') {
                classes.add(inside.substring(from, at));
            }
        }
        return new Markings(id, List.copyOf(classes));
    }

    /** As markup with a space before each attribute; names need no escaping. */
    String markup() {
        return (id == null ? "" : " id=\"" + id + "\"")
                + (classes.isEmpty() ? "" : " class=\"" + String.join(" ", classes) + "\"");
    }
}
