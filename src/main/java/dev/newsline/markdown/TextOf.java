package dev.newsline.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** The words of a piece of the tree. */
final class TextOf {
    private TextOf() {}

    static String node(Node node) {
        StringBuilder out = new StringBuilder();
        add(node, out);
        return Markup.printable(out).strip();
    }

    private static void add(Node parent, StringBuilder out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak) {
                out.append(' ');
            } else if (node instanceof Code code) {
                out.append(code.getText());
            } else if (node.hasChildren()) {
                add(node, out);
            } else if (!(node instanceof HtmlInlineBase) && !(node instanceof Brace.Attributes)) {
                out.append(node.getChars().unescape());
            }
        }
    }

    /** Whether two texts differ in spaces, quotation marks and letter case at most. */
    static boolean sameWords(String one, String other) {
        return !one.isBlank() && bare(one).equals(bare(other));
    }

    private static String bare(String text) {
        return PlainText.squeeze(text.replaceAll("[\"'“”„«»‘’]", "").replaceAll("[\\u00A0\\u202F]", " "))
                .toLowerCase(Locale.ROOT);
    }
}
