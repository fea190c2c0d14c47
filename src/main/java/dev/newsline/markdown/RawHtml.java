package dev.newsline.markdown;

import dev.newsline.diag.Code;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Prints what is allowed of raw HTML. Nothing of it is copied: elements, attributes and text are written anew from the
 * parsed tree or tag, so nothing that browsers read differently from us gets through.
 */
final class RawHtml {
    /** A tag or comment; quoted values may hold anything. */
    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|</?([a-zA-Z][a-zA-Z0-9:-]*+)(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>", Pattern.DOTALL);

    private final Draft draft;
    private final Links links;

    RawHtml(Draft draft, Links links) {
        this.draft = draft;
        this.links = links;
    }

    /** A tag or comment inside a paragraph. */
    void inline(String tag, int start, int end) {
        tag(tag, true, start, end);
    }

    /** A block; finding its tags has a budget like the parser's, for tags that never end. */
    void block(String html, int start) {
        try {
            budgeted(html, start);
        } catch (TooComplex e) {
            throw new TooComplex(e.reason(), start + e.offset());
        }
    }

    /** As a fragment if it is complete, else tag by tag, since the rest comes after some Markdown. */
    private void budgeted(String html, int start) {
        if (html.contains("<!--more-->") || html.contains("<!-- more -->")) {
            draft.plain.more();
        }
        if (isComplete(html)) {
            int before = draft.tags.enter();
            for (Node node : Jsoup.parseBodyFragment(html).body().childNodes()) {
                node(node, html, start);
            }
            draft.tags.leave(before, draft.out());
        } else {
            tagByTag(html, start);
        }
        draft.plain.space();
    }

    private static boolean isComplete(String html) {
        Matcher matcher = TAG.matcher(new CountedText(html));
        int open = 0;
        while (matcher.find()) {
            String name = matcher.group(1);
            if (name != null && AllowedHtml.dropsContent(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (name != null && AllowedHtml.wrapper(name.toLowerCase(Locale.ROOT))) {
                open += matcher.group().startsWith("</") ? -1 : 1;
                if (open < 0) {
                    return false;
                }
            }
        }
        return open == 0;
    }

    private void tagByTag(String html, int start) {
        Matcher matcher = TAG.matcher(new CountedText(html));
        int at = 0;
        while (matcher.find()) {
            text(Parser.unescapeEntities(html.substring(at, matcher.start()), false));
            tag(matcher.group(), false, start + matcher.start(), start + matcher.end());
            at = matcher.end();
        }
        text(Parser.unescapeEntities(html.substring(at), false));
    }

    private void text(String text) {
        draft.out().text(text);
        draft.plain.add(text);
    }

    private void tag(String tag, boolean inline, int start, int end) {
        Matcher matcher = TAG.matcher(tag);
        String group = matcher.lookingAt() ? matcher.group(1) : null;
        if (group == null) {
            if (tag.equals("<!--more-->") || tag.equals("<!-- more -->")) {
                draft.plain.more();
            }
            return;
        }
        String name = group.toLowerCase(Locale.ROOT);
        if (!(inline ? AllowedHtml.phrase(name) : AllowedHtml.element(name))) {
            removed(name, start, end);
        } else if (tag.startsWith("</")) {
            draft.tags.close(name, draft.out());
        } else if (!draft.tags.isFull()) {
            Element element = Jsoup.parse(tag, "", Parser.xmlParser()).firstElementChild();
            Attributes attributes = element == null ? new Attributes() : element.attributes();
            Part close = start(name, attributes, start, end);
            if (close != null) {
                draft.tags.open(name, close);
            }
        }
    }

    private void node(Node node, String html, int start) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        int at = Math.max(0, html.toLowerCase(Locale.ROOT).indexOf("<" + name));
        if (!AllowedHtml.element(name)) {
            removed(name, start + at, start + at + name.length() + 1);
            if (AllowedHtml.dropsContent(name)) {
                return;
            }
            children(element, html, start);
            return;
        }
        String target = element.attr(name.equals("img") ? "src" : "href");
        int where = target.isEmpty() ? at : Math.max(at, html.indexOf(target));
        int length = target.isEmpty() ? name.length() + 1 : target.length();
        Part close = start(name, element.attributes(), start + where, start + where + length);
        children(element, html, start);
        if (name.equals("a")) {
            links.close(close);
        } else if (close instanceof Part.Literal literal) {
            draft.out().raw(literal.markup());
        }
        if (!AllowedHtml.phrase(name)) {
            draft.plain.space();
        }
    }

    private void children(Element element, String html, int start) {
        for (Node child : element.childNodes()) {
            node(child, html, start);
        }
    }

    /** Prints a start tag and returns what ends it; null where nothing does. */
    private @Nullable Part start(String name, Attributes attributes, int start, int end) {
        String printed = attributes(name, attributes, start, end);
        if (name.equals("img")) {
            String alt = links.alt(attributes.getIgnoreCase("alt"), "in alt", start, end);
            links.picture(attributes.getIgnoreCase("src"), "", alt + printed, "", start, end);
            return null;
        }
        if (name.equals("a")) {
            if (attributes.hasKeyIgnoreCase("href")) {
                return links.open(attributes.getIgnoreCase("href").strip(), printed, start, end);
            }
            // An anchor to be linked to: a span does as well, and cannot be mistaken for a link.
            draft.out().raw("<span" + printed + ">");
            return new Part.Literal("</span>");
        }
        boolean isVoid = AllowedHtml.isVoid(name);
        draft.out().raw("<" + name + printed + (isVoid ? " />" : ">"));
        return isVoid ? null : new Part.Literal("</" + name + ">");
    }

    private String attributes(String element, Attributes attributes, int start, int end) {
        StringBuilder out = new StringBuilder();
        for (Attribute attribute : attributes) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            if (element.equals("a") && name.equals("name")) {
                name = "id";
            }
            if (AllowedHtml.attribute(element, name, value)) {
                boolean taken = name.equals("id") && !draft.ids.explicit(value);
                if (!taken && out.indexOf(" " + name + "=\"") < 0) {
                    out.append(' ').append(name).append("=\"");
                    Markup.escape(value, out);
                    out.append('"');
                }
            } else if (name.startsWith("on") || name.equals("style")) {
                draft.reportOnce(name, Code.HTML_REMOVED, start, end, null, "the attribute \"" + name + "\"");
            }
        }
        return out.toString();
    }

    private void removed(String name, int start, int end) {
        String hint = name.equals("iframe") ? "\"::: embed url=https://...\" shows what is on another server" : null;
        draft.reportOnce("<" + name, Code.HTML_REMOVED, start, end, hint, "<" + name + ">");
    }
}
