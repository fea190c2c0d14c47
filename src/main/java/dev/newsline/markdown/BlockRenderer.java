package dev.newsline.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.newsline.diag.Code;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Renders the blocks of a document. */
final class BlockRenderer {
    private final Draft draft;
    private final Document document;
    private final ListOptions listOptions;
    private final InlineRenderer inline;
    private final RawHtml html;
    private final Notes notes = new Notes();
    private final TableRenderer tables;
    private final DirectiveRenderer directives;

    /** The levels as written of the headings that the next one may belong to. */
    private final Deque<Integer> levels = new ArrayDeque<>();

    BlockRenderer(Draft draft, Document document) {
        this.draft = draft;
        this.document = document;
        this.listOptions = ListOptions.get(document);
        Links links = new Links(draft);
        this.html = new RawHtml(draft, links);
        this.inline = new InlineRenderer(draft, document, links, html, notes);
        this.tables = new TableRenderer(draft, inline);
        this.directives = new DirectiveRenderer(draft, this, inline);
    }

    /** Renders everything, footnotes last. */
    void document() {
        children(document);
        draft.plain.aside(() -> notes.print(this, draft));
    }

    /** Renders the blocks inside of one, closing what raw HTML has left open. */
    void children(Node parent) {
        int before = draft.tags.enter();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            render(node);
        }
        draft.tags.leave(before, draft.out());
    }

    void render(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof BlockQuote) {
            container("blockquote", "", node);
        } else if (node instanceof BulletList) {
            container("ul", "", node);
        } else if (node instanceof OrderedList list) {
            container("ol", list.getStartNumber() == 1 ? "" : " start=\"" + list.getStartNumber() + "\"", node);
        } else if (node instanceof DefinitionItem) {
            item("dd", node);
        } else if (node instanceof HtmlBlockBase) {
            rawHtml(node);
        } else if (node instanceof ThematicBreak) {
            draft.out().line();
            draft.out().raw("<hr />\n");
        } else if (node instanceof FencedCodeBlock fenced) {
            String info = fenced.getInfo().unescape().strip();
            code(info.split("\\s", 2)[0], fenced.getContentChars().normalizeEOL());
        } else if (node instanceof IndentedCodeBlock indented) {
            code("", indented.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
        } else if (node instanceof TableBlock table) {
            draft.plain.aside(() -> tables.table(table));
        } else if (node instanceof DefinitionList) {
            container("dl", "", node);
        } else if (node instanceof DefinitionTerm) {
            draft.out().line();
            draft.out().raw("<dt>");
            inline.block(node.getFirstChild() instanceof Paragraph words ? words : node);
            draft.out().raw("</dt>\n");
            draft.plain.space();
        } else if (node instanceof ListItem) {
            item("li", node);
        } else if (node instanceof Directive directive) {
            directives.render(directive);
        } else if (node instanceof Directive.End) {
            directives.end(node);
        }
    }

    private void paragraph(Paragraph node) {
        if (node.getFirstChild() == null) {
            return;
        }
        if (draft.profile.extensions() && isPictureOnly(node) && inline.figure(node.getFirstChild())) {
            return;
        }
        if (node.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(node, listOptions, document)) {
            inline.block(node);
            draft.plain.space();
            return;
        }
        draft.out().line();
        draft.out().raw("<p" + Markings.ofBlock(node).markup() + ">");
        if (node.getParent() == document) {
            draft.plain.paragraph(() -> inline.block(node));
        } else {
            inline.block(node);
        }
        draft.out().raw("</p>\n");
        draft.plain.space();
    }

    private static boolean isPictureOnly(Paragraph node) {
        Node first = node.getFirstChild();
        Node next = first == null ? null : first.getNext();
        return next == null || (next instanceof Brace.Attributes && next.getNext() == null);
    }

    private void heading(Heading node) {
        int level = node.getLevel();
        String attributes = "";
        if (draft.profile.extensions()) {
            String text = TextOf.node(node);
            if (level == 1) {
                if (TextOf.sameWords(text, draft.context.title())) {
                    return;
                }
                draft.report(
                        Code.SECOND_HEADLINE,
                        node.getStartOffset(),
                        node.getEndOffset(),
                        "write ## for a heading; the headline comes from the title");
                level = 2;
            }
            attributes = headingAttributes(node, text);
            level = printed(level);
        }
        draft.out().line();
        draft.out().raw("<h" + level + attributes + ">");
        draft.plain.aside(() -> inline.block(node));
        draft.out().raw("</h" + level + ">\n");
    }

    /** The level that a heading is printed with: one below the heading that it belongs to, so that none is skipped. */
    private int printed(int level) {
        while (!levels.isEmpty() && levels.getFirst() >= level) {
            levels.pop();
        }
        levels.push(level);
        return levels.size() + 1;
    }

    private String headingAttributes(Heading node, String text) {
        Markings markings = Markings.ofBlock(node);
        String id = markings.id();
        if (id == null || !draft.ids.explicitHeading(id)) {
            // An address may be left out of the heading when the site is known, and says little in an anchor.
            id = draft.ids.heading(text.replaceAll("https?://\\S+", " "));
        }
        return new Markings(id, markings.classes()).markup();
    }

    private void container(String name, String attributes, Node node) {
        draft.out().line();
        draft.out().raw("<" + name + attributes + ">");
        draft.out().line();
        children(node);
        draft.out().line();
        draft.out().raw("</" + name + ">\n");
    }

    private void item(String name, Node node) {
        draft.out().line();
        draft.out().raw("<" + name + ">");
        Node first = node.getFirstChild();
        if (first != null && !isTightText(first)) {
            draft.out().line();
        }
        children(node);
        draft.out().raw("</" + name + ">\n");
        draft.plain.space();
    }

    private boolean isTightText(Node node) {
        return node instanceof Paragraph paragraph
                && node.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(paragraph, listOptions, document);
    }

    private void code(String language, CharSequence code) {
        draft.out().line();
        draft.out().raw("<pre><code");
        if (!language.isEmpty()) {
            draft.out().raw(" class=\"language-" + Markup.escape(language) + "\"");
        }
        draft.out().raw(">");
        draft.out().text(code);
        draft.out().raw("</code></pre>\n");
        draft.plain.aside(() -> draft.plain.add(code));
    }

    private void rawHtml(Node node) {
        String raw = content(node);
        draft.out().line();
        if (draft.profile.sanitise()) {
            html.block(raw, node.getStartOffset());
        } else {
            draft.out().raw(raw);
        }
        draft.out().line();
    }

    private static String content(Node node) {
        BasedSequence chars = node instanceof com.vladsch.flexmark.util.ast.ContentNode content
                ? content.getContentChars()
                : node.getChars();
        @Nullable String text = chars.normalizeEOL();
        return text == null ? "" : text.replaceAll("\\n+$", "");
    }
}
