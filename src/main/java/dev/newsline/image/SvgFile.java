package dev.newsline.image;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** SVG 2: an XML document, which is read to its end, for a script can be anywhere in it. */
final class SvgFile {
    static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MOST_NESTING = 256;
    private final XMLStreamReader xml;
    private final StringBuilder styles = new StringBuilder();
    private @Nullable PictureInfo info;
    private int depth;

    /** How deep the element lies that is left out, is for one program, or has a style sheet; 0 outside of these. */
    private int droppedAt;

    private int foreignAt;
    private int styledAt;
    private boolean forProgram;

    private SvgFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    static PictureInfo measure(byte[] bytes) throws UnusablePicture {
        SvgText text = SvgText.of(bytes);
        try {
            return new SvgFile(reader(text.text())).read();
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
            SvgText text = SvgText.of(bytes);
            Set<String> wanted = text.text().contains("data-") ? wanted(reader(text.text())) : Set.of();
            String clean = SvgPublic.of(reader(text.text()), wanted);
            // In UTF-8 a browser reads what was checked, whatever it takes other encodings for.
            clean = clean == null && !text.isUtf8() ? text.asUtf8() : clean;
            return clean == null ? bytes : clean.getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException | RuntimeException e) {
            throw new UnusablePicture("The SVG picture is not well-formed XML."); // not after it was measured
        }
    }

    private static Set<String> wanted(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder css = new StringBuilder();
        int style = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                style += style > 0 || xml.getLocalName().equals("style") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                style -= style > 0 ? 1 : 0;
            } else if (style > 0 && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                css.append(xml.getText());
            }
        }
        return SvgCss.dataAttributes(css.toString());
    }

    private static XMLStreamReader reader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    private PictureInfo read() throws XMLStreamException, UnusablePicture {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > MOST_NESTING) {
                    throw new UnusablePicture("The SVG picture is nested deeper than " + MOST_NESTING + " levels.");
                }
                start();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end();
                depth--;
            } else if (droppedAt == 0) { // nobody will read what is left out
                between(event);
            }
        }
        if (info == null) {
            throw new UnusablePicture("The SVG picture is empty.");
        }
        return info;
    }

    private void between(int event) throws UnusablePicture {
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            throw new UnusablePicture(
                    "The SVG picture has an instruction <?" + xml.getPITarget() + "?> for programs; remove it.");
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnusablePicture("The SVG picture uses an entity that is not known; save it as plain SVG.");
        } else if (styledAt > 0 && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
            styles.append(xml.getText());
        }
    }

    private void start() throws UnusablePicture {
        info = info == null ? size(xml) : info;
        if (droppedAt > 0) {
            return;
        }
        if (SvgPublic.drops(xml)) {
            droppedAt = depth;
            forProgram |= foreignAt > 0;
            return;
        }
        if (foreignAt > 0) {
            throw SvgSafety.foreign(xml);
        }
        String extensions = xml.getAttributeValue("", "requiredExtensions");
        if (xml.getLocalName().equals("foreignObject") && extensions != null && !extensions.isBlank()) {
            // Illustrator's: browsers pass it over, and it goes if there is nothing but its program's own in it.
            foreignAt = depth;
            forProgram = false;
            return;
        }
        SvgSafety.check(xml);
        styledAt = styledAt == 0 && xml.getLocalName().equals("style") ? depth : styledAt;
    }

    private void end() throws UnusablePicture {
        if (depth == droppedAt) {
            droppedAt = 0;
        } else if (depth == foreignAt) {
            foreignAt = 0;
            if (!forProgram) {
                throw SvgSafety.foreign(xml);
            }
        } else if (depth == styledAt) {
            SvgSafety.checkStyles(styles.toString(), xml);
            styles.setLength(0);
            styledAt = 0;
        }
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
        // What is larger than any picture is cut, so that it stays a number of pixels.
        return text.matches("\\+?([0-9]{1,15}(\\.[0-9]{0,30})?|\\.[0-9]{1,30})([eE][-+]?[0-9]{1,2})?")
                ? Math.min(1e15, Double.parseDouble(text))
                : 0;
    }
}
