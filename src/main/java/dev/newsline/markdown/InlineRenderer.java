package dev.newsline.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Renders the inside of one block: text, emphasis, links, pictures, raw tags. */
final class InlineRenderer {
    private final Draft draft;
    private final Document document;
    private final Links links;
    private final RawHtml html;
    private final Notes notes;
    private final TextRenderer text;

    InlineRenderer(Draft draft, Document document, Links links, RawHtml html, Notes notes) {
        this.draft = draft;
        this.document = document;
        this.links = links;
        this.html = html;
        this.notes = notes;
        this.text = new TextRenderer(draft, links, document.getChars());
    }

    /** Renders all of a block, closing what raw tags have left open. */
    void block(Node block) {
        text.start();
        int before = draft.tags.enter();
        children(block);
        draft.tags.leave(before, draft.out());
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            Node end = node instanceof HtmlInline tag && draft.profile.sanitise() ? endOfDropped(tag) : null;
            render(node);
            if (end != null) {
                node = end;
            }
        }
    }

    /** The end tag of an element whose content is not printed either. */
    private static @Nullable Node endOfDropped(HtmlInline tag) {
        String chars = tag.getChars().toString().toLowerCase(Locale.ROOT);
        int end = 1;
        while (end < chars.length() && Character.isLetterOrDigit(chars.charAt(end))) {
            end++;
        }
        String name = chars.substring(1, end);
        if (!AllowedHtml.dropsContent(name)) {
            return null;
        }
        for (Node node = tag.getNext(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline
                    && node.getChars().toString().toLowerCase(Locale.ROOT).startsWith("</" + name)) {
                return node;
            }
        }
        return null;
    }

    private void render(Node node) {
        if (node instanceof Text) {
            text.text(node);
        } else if (node instanceof SoftLineBreak) {
            text.lineBreak("\n");
        } else if (node instanceof HardLineBreak) {
            text.lineBreak("<br />\n");
        } else if (node instanceof Emphasis) {
            element("em", node);
        } else if (node instanceof StrongEmphasis) {
            element("strong", node);
        } else if (node instanceof Strikethrough) {
            element("del", node);
        } else if (node instanceof Link link) {
            link(node, link.getUrl(), link.getTitle());
        } else if (node instanceof Image image) {
            picture(node, image.getUrl(), image.getTitle(), "", "");
        } else if (node instanceof RefNode reference) {
            reference(reference);
        } else if (node instanceof Code code) {
            code(code);
        } else if (node instanceof HtmlEntity) {
            // More than seven digits are no character, by the specification; the parser takes them all the same.
            boolean number = node.getChars().length() <= 10 || !node.getChars().startsWith("&#");
            text.literal(number ? Escaping.unescapeHtml(node.getChars()) : node.getChars());
        } else if (node instanceof HtmlInlineBase) {
            rawTag(node);
        } else if (node instanceof MailLink mail) {
            text.address(
                    "mailto:" + mail.getText(), mail.getText(), mail.getText().getStartOffset());
        } else if (node instanceof AutoLink link) {
            text.address(
                    link.getText().toString(), link.getText(), link.getText().getStartOffset());
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else if (node instanceof Brace brace) {
            brace(brace);
        } else {
            text.literal(node.getChars());
        }
    }

    private void element(String name, Node node) {
        draft.out().raw("<" + name + Markings.after(node).markup() + ">");
        inside(node);
        draft.out().raw("</" + name + ">");
    }

    private void inside(Node node) {
        int before = draft.tags.enter();
        children(node);
        draft.tags.leave(before, draft.out());
    }

    private void link(Node node, BasedSequence url, BasedSequence title) {
        String attributes = Links.title(title.unescape()) + Markings.after(node).markup();
        Part end = links.open(url.unescape(), attributes, offset(url, node), end(url, node));
        if (TextRenderer.isAddress(TextOf.node(node))) {
            draft.plain.aside(() -> inside(node));
            links.closeBare(end);
        } else {
            inside(node);
            links.close(end);
        }
    }

    /**
     * Renders a picture, if the node is one.
     *
     * @param before markup that goes with it, as {@code after}; where there is any, the title is not printed
     */
    private void picture(Node node, BasedSequence url, BasedSequence title, String before, String after) {
        StringBuilder alt = new StringBuilder();
        alt(node, alt);
        String attributes = links.alt(
                        alt.toString(), "between the square brackets", node.getStartOffset(), node.getEndOffset())
                + (before.isEmpty()
                        ? Links.title(title.unescape()) + Markings.after(node).markup()
                        : "");
        links.picture(url.unescape(), before, attributes, after, offset(url, node), end(url, node));
        text.passed('x');
    }

    /** Renders a picture as a figure, its title as the caption. False where the node is no picture. */
    boolean figure(Node node) {
        BasedSequence url;
        BasedSequence title;
        if (node instanceof Image image) {
            url = image.getUrl();
            title = image.getTitle();
        } else {
            Reference reference = node instanceof ImageRef imageRef ? definition(imageRef) : null;
            if (reference == null) {
                return false;
            }
            url = reference.getUrl();
            title = reference.getTitle();
        }
        String caption = title.unescape();
        String after = "</figure>\n";
        if (!caption.isBlank()) {
            after = "<figcaption>" + Markup.escape(text.set(caption)) + "</figcaption>\n" + after;
            draft.plain.aside(() -> draft.plain.add(caption));
        }
        draft.out().line();
        picture(node, url, title, "<figure" + Markings.after(node).markup() + ">\n", "\n" + after);
        return true;
    }

    private void reference(RefNode node) {
        Reference found = definition(node);
        if (found == null) {
            if (!node.hasChildren()) {
                text.literal(node.getChars().unescape());
                return;
            }
            text.literal(node.getChars().prefixOf(node.getChildChars()).unescape());
            inside(node);
            text.literal(node.getChars().suffixOf(node.getChildChars()).unescape());
        } else if (node instanceof LinkRef) {
            link(node, found.getUrl(), found.getTitle());
        } else {
            picture(node, found.getUrl(), found.getTitle(), "", "");
        }
    }

    private @Nullable Reference definition(RefNode node) {
        return node.isDefined() ? node.getReferenceNode(document) : null;
    }

    private void code(Code node) {
        String code = node.getText()
                .toString()
                .replace("\r\n", "\n")
                .replace('\n', ' ')
                .replace('\r', ' ');
        if (code.length() > 1 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank()) {
            code = code.substring(1, code.length() - 1);
        }
        draft.out().raw("<code" + Markings.after(node).markup() + ">");
        text.literal(code);
        draft.out().raw("</code>");
    }

    private void rawTag(Node node) {
        String tag = node.getChars().toString();
        if (draft.profile.sanitise()) {
            html.inline(tag, node.getStartOffset(), node.getEndOffset());
        } else {
            draft.out().raw(tag);
        }
    }

    private void footnote(Footnote footnote) {
        // A link cannot hold another one: there the mark stays as it was typed.
        String mark = links.isInside() ? "" : notes.reference(footnote);
        if (mark.isEmpty()) {
            text.literal(footnote.getChars());
        } else {
            draft.out().raw(mark);
        }
    }

    private void brace(Brace brace) {
        if (brace instanceof Brace.Foreign foreign) {
            draft.reportOnce(
                    foreign.opening(),
                    dev.newsline.diag.Code.FOREIGN_MARK,
                    brace.getStartOffset(),
                    brace.getEndOffset(),
                    null,
                    brace.getChars().toString());
            text.literal(brace.getChars());
        } else if (brace instanceof Brace.Attributes attributes
                && !(Markings.ofBlock(attributes) || isMarkable(attributes.getPrevious()))) {
            text.literal(brace.getChars());
        }
    }

    private static boolean isMarkable(@Nullable Node node) {
        return node != null && !(node instanceof Text) && !(node instanceof SoftLineBreak) && !(node instanceof Brace);
    }

    /** The words of a picture's description, without markup. */
    private static void alt(Node parent, StringBuilder out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node.hasChildren()) {
                alt(node, out);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                out.append('\n');
            } else if (node instanceof Code code) {
                out.append(code.getText());
            } else if (!(node instanceof HtmlInlineBase)) {
                out.append(node.getChars().unescape());
            }
        }
    }

    private static int offset(BasedSequence part, Node whole) {
        return part.isEmpty() ? whole.getStartOffset() : part.getStartOffset();
    }

    private static int end(BasedSequence part, Node whole) {
        return part.isEmpty() ? whole.getEndOffset() : part.getEndOffset();
    }
}
