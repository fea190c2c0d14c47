package dev.newsline.image;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What an SVG picture must not have: opened by itself, it runs scripts with the rights of the news site. */
final class SvgSafety {
    private static final Set<String> ELEMENTS =
            Set.of("script", "foreignobject", "handler", "listener", "iframe", "embed", "object", "audio", "video");
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern SCRIPT = Pattern.compile("(?:java|vb|live)script:");
    private static final Pattern OTHER_DATA = Pattern.compile("^data:(?!image/(?:png|jpe?g|gif|webp|avif)[;,])");

    private SvgSafety() {}

    /** Checks the element at which the reader is. */
    static void check(XMLStreamReader xml) throws UnusablePicture {
        String element = xml.getLocalName();
        if (ELEMENTS.contains(element.toLowerCase(Locale.ROOT))
                || "http://www.w3.org/1999/xhtml".equals(xml.getNamespaceURI())) {
            throw unsafe("a <" + element + "> element", xml);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = plain(xml.getAttributeValue(i));
            if (name.startsWith("on")) {
                throw unsafe("a script in the attribute " + name, xml);
            } else if (SCRIPT.matcher(value).find()) {
                throw unsafe("a script in the attribute " + name, xml);
            } else if ((name.equals("href") || name.equals("src"))
                    && OTHER_DATA.matcher(value).find()) {
                throw unsafe("another document in the attribute " + name, xml);
            } else if (name.equals("attributename")
                    && (value.startsWith("on") || value.equals("href") || value.endsWith(":href"))) {
                // An animation can give a link the address that the check of links has not seen.
                throw unsafe("an animation of " + value, xml);
            }
        }
    }

    /** As a browser reads an address: without white space and control characters, in any case. */
    private static String plain(@Nullable String value) {
        return value == null ? "" : IGNORED.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static UnusablePicture unsafe(String what, XMLStreamReader xml) {
        return new UnusablePicture("The SVG picture has " + what + " (line "
                + xml.getLocation().getLineNumber() + "), which could run in readers' browsers; remove it.");
    }
}
