package dev.newsline.image;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** SVG 2: an XML document, which is read to its end, for a script can be anywhere in it. */
final class SvgFile {
    static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MOST_NESTING = 256;
    private static final Pattern OTHER_ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"'](?!(?i:utf-8|us-ascii)[\"'])");
    private static final Pattern OWN_DECLARATIONS = Pattern.compile("<!(?:ENTITY|ATTLIST|DOCTYPE[^>\\[]*+\\[)");

    private SvgFile() {}

    static PictureInfo measure(byte[] bytes) throws UnusablePicture {
        String text = text(bytes);
        if (OWN_DECLARATIONS.matcher(text).find()) {
            // Entities could hide a script from us, or multiply until nothing else fits into memory.
            throw new UnusablePicture(
                    "The SVG picture has declarations (<!ENTITY …> or <!DOCTYPE … [ ); save it as plain SVG.");
        }
        try {
            return read(reader(text));
        } catch (XMLStreamException e) {
            throw new UnusablePicture("The SVG picture is not well-formed XML, or cut off: line "
                    + e.getLocation().getLineNumber() + ".");
        } catch (RuntimeException e) {
            // The JDK's parser is known to fail so on documents that nobody writes in good faith.
            throw new UnusablePicture("The SVG picture is not well-formed XML.");
        }
    }

    /** The picture without what its program notes for itself. */
    static byte[] withoutPrivateData(byte[] bytes) throws UnusablePicture {
        try {
            String text = SvgPublic.of(reader(text(bytes)));
            return text == null ? bytes : text.getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException | RuntimeException e) {
            throw new UnusablePicture("The SVG picture is not well-formed XML."); // not after it was measured
        }
    }

    private static String text(byte[] bytes) throws UnusablePicture {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnusablePicture("The SVG picture is not in UTF-8; save it as UTF-8.");
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (OTHER_ENCODING.matcher(text).find()) {
            // A browser would read other characters than we do, and perhaps a script in them.
            throw new UnusablePicture("The SVG picture says that it is not in UTF-8; save it as UTF-8.");
        }
        return text;
    }

    private static XMLStreamReader reader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    private static PictureInfo read(XMLStreamReader xml) throws XMLStreamException, UnusablePicture {
        PictureInfo info = null;
        int depth = 0;
        StringBuilder styles = new StringBuilder();
        int styled = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                throw new UnusablePicture(
                        "The SVG picture has an instruction <?" + xml.getPITarget() + "?> for programs; remove it.");
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnusablePicture("The SVG picture uses an entity that is not known; save it as plain SVG.");
            } else if (styled > 0 && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                styles.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth-- == styled) {
                    SvgSafety.checkStyles(styles.toString(), xml);
                    styles.setLength(0);
                    styled = 0;
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > MOST_NESTING) {
                    throw new UnusablePicture("The SVG picture is nested deeper than " + MOST_NESTING + " levels.");
                }
                if (info == null) {
                    info = size(xml);
                }
                SvgSafety.check(xml);
                styled = styled == 0 && xml.getLocalName().equals("style") ? depth : styled;
            }
        }
        if (info == null) {
            throw new UnusablePicture("The SVG picture is empty.");
        }
        return info;
    }

    private static PictureInfo size(XMLStreamReader xml) throws UnusablePicture {
        if (!xml.getLocalName().equals("svg") || !SVG.equals(xml.getNamespaceURI())) {
            throw new UnusablePicture(
                    "This is XML but no picture: its first element should be <svg xmlns=\"" + SVG + "\">.");
        }
        // Without a namespace: null would take that of any.
        double width = length(xml.getAttributeValue("", "width"));
        double height = length(xml.getAttributeValue("", "height"));
        double[] box = viewBox(xml.getAttributeValue("", "viewBox"));
        if (width <= 0 && height <= 0) {
            width = box[0];
            height = box[1];
        } else if (box[0] > 0 && box[1] > 0) {
            width = width > 0 ? width : height * box[0] / box[1];
            height = height > 0 ? height : width * box[1] / box[0];
        }
        if (width <= 0 || height <= 0) {
            throw new UnusablePicture(
                    "The SVG picture does not say its size: give its svg element a viewBox, or width and height.");
        }
        return PictureInfo.of(PictureFormat.SVG, Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
    }

    /** A length in CSS pixels; 0 if there is none, or it depends on where the picture is shown. */
    private static double length(@Nullable String value) {
        if (value == null) {
            return 0;
        }
        String text = value.strip().toLowerCase(Locale.ROOT);
        int unitAt = text.length();
        while (unitAt > 0 && (Character.isLetter(text.charAt(unitAt - 1)) || text.charAt(unitAt - 1) == '%')) {
            unitAt--;
        }
        double factor = switch (text.substring(unitAt)) {
            case "", "px" -> 1;
            case "pt" -> 96.0 / 72;
            case "pc" -> 16;
            case "in" -> 96;
            case "cm" -> 96 / 2.54;
            case "mm" -> 96 / 25.4;
            default -> 0;
        };
        return factor * number(text.substring(0, unitAt));
    }

    private static double[] viewBox(@Nullable String value) {
        double[] size = {0, 0};
        if (value != null) {
            String[] parts = value.strip().split("[\\s,]+", -1);
            if (parts.length == 4) {
                size[0] = number(parts[2]);
                size[1] = number(parts[3]);
            }
        }
        return size;
    }

    private static double number(String text) {
        return text.matches("\\+?([0-9]{1,15}(\\.[0-9]{0,30})?|\\.[0-9]{1,30})") ? Double.parseDouble(text) : 0;
    }
}
