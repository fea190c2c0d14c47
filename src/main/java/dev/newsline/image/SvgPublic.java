package dev.newsline.image;

import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Writes an SVG picture anew with what browsers draw or read aloud alone: what drawing programs note for themselves (paths of
 * files, names of layers, who worked on it) is in other namespaces, in {@code metadata} and in comments.
 */
final class SvgPublic {
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> DROPPED_ATTRIBUTES = Set.of("content", "ping");
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final XMLStreamReader xml;

    /** So many elements are open that are left out; 0 outside of these. */
    private int dropping;

    /** The text of a style sheet that is open. */
    private @Nullable StringBuilder style;

    private final Set<String> wanted;
    private boolean tagIsOpen;
    private boolean changed;

    private SvgPublic(XMLStreamReader xml, Set<String> wanted) {
        this.xml = xml;
        this.wanted = wanted;
    }

    /**
     * The picture without its program's notes; null where it has none.
     *
     * @param wanted names of data- attributes that a style sheet asks for
     */
    static @Nullable String of(XMLStreamReader xml, Set<String> wanted) throws XMLStreamException, UnusablePicture {
        SvgPublic picture = new SvgPublic(xml, wanted);
        while (xml.hasNext()) {
            picture.take(xml.next());
        }
        return picture.changed ? picture.out.append('\n').toString() : null;
    }

    /** Whether the element at which a reader is goes with all that it has. */
    static boolean drops(XMLStreamReader xml) {
        // XHTML is no note of a program: a browser would run it.
        return SvgFile.SVG.equals(xml.getNamespaceURI())
                ? xml.getLocalName().equals("metadata")
                : !XHTML.equals(xml.getNamespaceURI());
    }

    private void take(int event) throws UnusablePicture {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
            // A document type is the path of a file on somebody's computer at times, and no browser reads it.
            case XMLStreamConstants.COMMENT, XMLStreamConstants.DTD -> changed = true;
            default -> {
                // The beginning and the end.
            }
        }
    }

    private void start() throws UnusablePicture {
        // Of foreignObject, only what browsers pass over comes here; of elements in a style sheet they read nothing.
        if (dropping > 0 || style != null || drops(xml) || xml.getLocalName().equals("foreignObject")) {
            dropping++;
            changed = true;
            return;
        }
        closeTag();
        out.append('<').append(name(xml.getPrefix(), xml.getLocalName()));
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String uri = xml.getNamespaceURI(i);
            if (SvgFile.SVG.equals(uri) || XLINK.equals(uri)) {
                String prefix = xml.getNamespacePrefix(i);
                attribute(prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri);
            } else {
                changed = true;
            }
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (stays(xml.getAttributeNamespace(i), name) && (!name.startsWith("data-") || wanted.contains(name))) {
                String value = xml.getAttributeValue(i);
                String clean = SvgEmbedded.cleaned(name, value);
                clean = name.equals("style") ? SvgCss.withoutComments(clean) : clean;
                changed |= !clean.equals(value);
                attribute(name(xml.getAttributePrefix(i), name), clean);
            } else {
                changed = true;
            }
        }
        style = xml.getLocalName().equals("style") ? new StringBuilder() : null;
        tagIsOpen = true;
    }

    /** Whether an attribute is kept, or may be. */
    static boolean stays(@Nullable String namespace, String name) {
        if (namespace == null || namespace.isEmpty()) {
            return !DROPPED_ATTRIBUTES.contains(name);
        }
        return namespace.equals(XLINK) || (namespace.equals(XMLConstants.XML_NS_URI) && !name.equals("base"));
    }

    private void end() throws UnusablePicture {
        if (dropping > 0) {
            dropping--;
            return;
        }
        if (style != null) {
            String clean = SvgCss.withoutComments(SvgEmbedded.cleanedStyle(style.toString()));
            changed |= !clean.contentEquals(style);
            style = null;
            if (!clean.isEmpty()) {
                closeTag();
                escape(clean, false);
            }
        }
        if (tagIsOpen) {
            out.append("/>");
            tagIsOpen = false;
        } else {
            out.append("</").append(name(xml.getPrefix(), xml.getLocalName())).append('>');
        }
    }

    private void text() {
        if (style != null && dropping == 0) {
            style.append(xml.getText());
        } else if (dropping == 0) {
            closeTag();
            escape(xml.getText(), false);
        }
    }

    private void closeTag() {
        if (tagIsOpen) {
            out.append('>');
            tagIsOpen = false;
        }
    }

    private static String name(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    private void escape(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                // As they are, they would be read as spaces.
                case '\n', '\t' -> out.append(inAttribute ? "&#" + (int) c + ";" : String.valueOf(c));
                default -> {
                    // Others of these only XML 1.1 knows, which no browser does.
                    if (c >= ' ') {
                        out.append(c);
                    }
                }
            }
        }
    }
}
