package dev.newsline.image;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What an SVG picture must not have: opened by itself, it runs scripts with the rights of the news site, and loads what it refers
 * to from other hosts. Within a page it does neither.
 */
final class SvgSafety {
    private static final Set<String> ELEMENTS =
            Set.of("script", "foreignobject", "handler", "listener", "iframe", "embed", "object", "audio", "video");
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern SCRIPT = Pattern.compile("(?:java|vb|live)script:");
    private static final Pattern OTHER_DATA = Pattern.compile("^data:(?!image/(?:png|jpe?g|gif|webp|avif)[;,])");

    /** An address of a file on a computer rather than in the web. */
    private static final Pattern LOCAL = Pattern.compile("^(?:file:|[a-z]:[\\\\/]|\\\\\\\\)");

    /** Attributes of plain text; with them, those that begin with aria- and data-. */
    private static final Set<String> TEXTS =
            Set.of("id", "class", "name", "title", "role", "lang", "label", "alt", "target", "download", "type");

    /** They may have several values, and so no string is known to be one. */
    private static final Set<String> ANIMATED = Set.of("to", "from", "by", "values");

    private static final Pattern NAMESPACE = Pattern.compile(
            "@namespace\\s+(?:[\\w-]+\\s+)?(?:url\\()?[\"']?http://www\\.w3\\.org/[\\w/]+[\"']?\\)?\\s*;");
    private static final Pattern LOADED = Pattern.compile(
            "@import|(?<![\\w-])src\\(|image(?:-set)?\\(|url\\((?!\\s*+[\"']?+\\s*+(?:#|data:|[\"')]))");

    private SvgSafety() {}

    /** Checks the element at which the reader is. */
    static void check(XMLStreamReader xml) throws UnusablePicture {
        String element = xml.getLocalName();
        if (ELEMENTS.contains(element.toLowerCase(Locale.ROOT))
                || "http://www.w3.org/1999/xhtml".equals(xml.getNamespaceURI())) {
            throw unsafe("a <" + element + "> element", xml);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (SvgPublic.stays(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i))) {
                checkAttribute(element, xml.getAttributeLocalName(i), xml.getAttributeValue(i), xml);
            }
        }
    }

    /** Whether an attribute is neither an address nor a style. */
    static boolean isText(String attribute) {
        String name = attribute.toLowerCase(Locale.ROOT);
        return TEXTS.contains(name) || name.startsWith("aria-") || name.startsWith("data-");
    }

    private static void checkAttribute(String element, String attribute, String said, XMLStreamReader xml)
            throws UnusablePicture {
        String name = attribute.toLowerCase(Locale.ROOT);
        String value = plain(said);
        if (name.startsWith("on")) {
            throw unsafe("a script in the attribute " + name, xml);
        } else if (isText(name)) {
            return;
        } else if (SCRIPT.matcher(value).find()) {
            throw unsafe("a script in the attribute " + name, xml);
        } else if ((name.equals("href") || name.equals("src"))
                && OTHER_DATA.matcher(value).find()) {
            throw unsafe("another document in the attribute " + name, xml);
        } else if (name.equals("attributename")
                && (value.startsWith("on") || value.equals("href") || value.endsWith(":href"))) {
            // An animation can give a link the address that the check of links has not seen.
            throw unsafe("an animation of " + value, xml);
        } else if (name.equals("href")) {
            checkReference(element, value, xml);
        } else if (loads(said, ANIMATED.contains(name))) {
            throw elsewhere("the attribute " + name, xml);
        }
        SvgEmbedded.cleaned(name, said);
    }

    private static void checkReference(String element, String value, XMLStreamReader xml) throws UnusablePicture {
        if (LOCAL.matcher(value).find()) {
            throw new UnusablePicture("The SVG picture has the address of a file on a computer in the attribute href ("
                    + line(xml) + "), which readers cannot open; put that file into the SVG picture, or remove it.");
        } else if (!element.equals("a") && !value.isEmpty() && !value.startsWith("#") && !value.startsWith("data:")) {
            throw elsewhere("the attribute href", xml);
        }
    }

    /** Checks the text of a style sheet whose end the reader has reached. */
    static void checkStyles(String css, XMLStreamReader xml) throws UnusablePicture {
        if (loads(css, false)) {
            throw elsewhere("a style sheet", xml);
        }
        SvgEmbedded.cleanedStyle(css);
    }

    /** Whether a style has a browser load anything that is not in the picture. */
    private static boolean loads(String css, boolean severalValues) {
        if (css.indexOf('(') < 0 && css.indexOf('@') < 0 && css.indexOf('\\') < 0) {
            return false;
        }
        String references = severalValues ? SvgCss.unescaped(css).toLowerCase(Locale.ROOT) : SvgCss.references(css);
        return LOADED.matcher(NAMESPACE.matcher(references).replaceAll("")).find();
    }

    /** The refusal of an element with what is not SVG. */
    static UnusablePicture foreign(XMLStreamReader xml) {
        return unsafe("a <foreignObject> element", xml);
    }

    private static UnusablePicture elsewhere(String where, XMLStreamReader xml) {
        return new UnusablePicture("The SVG picture refers to another file in " + where + " (" + line(xml)
                + "), which a page does not show; put that file into the SVG picture, or remove the reference.");
    }

    /** As a browser reads an address: without white space and control characters, in any case. */
    private static String plain(@Nullable String value) {
        return value == null ? "" : IGNORED.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static UnusablePicture unsafe(String what, XMLStreamReader xml) {
        return new UnusablePicture("The SVG picture has " + what + " (" + line(xml)
                + "), which could run in readers' browsers; remove it.");
    }

    private static String line(XMLStreamReader xml) {
        return "line " + xml.getLocation().getLineNumber();
    }
}
