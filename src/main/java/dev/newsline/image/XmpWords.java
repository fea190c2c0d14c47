package dev.newsline.image;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads what an XMP packet (ISO 16684-1) says to readers, from elements and attributes alike, with a budget. */
final class XmpWords {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    private static final String IPTC = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";

    private static final String CAPTION = DC + "description";
    private static final String CREATOR = DC + "creator";
    private static final String RIGHTS = DC + "rights";
    private static final String CREDIT = PHOTOSHOP + "Credit";
    private static final String ALT = IPTC + "AltTextAccessibility";
    private static final String VALUE = RDF + "value";

    /** What a text is wrapped in; all else within it is said of it, such as an address of the one who is named. */
    private static final Set<String> WRAPPERS =
            Set.of(RDF + "Alt", RDF + "Bag", RDF + "Seq", RDF + "li", RDF + "Description", VALUE);

    private static final List<String> WANTED = List.of(CAPTION, CREATOR, RIGHTS, CREDIT, ALT);

    /** Of one file, so many packets are read. */
    static final int MOST_PACKETS = 4;

    /** Bytes of a packet that is read, at most. */
    static final int LONGEST_PACKET = 1 << 18;

    private static final int MOST_EVENTS = 20_000;
    private static final int MOST_ITEMS = 10;
    private static final int LONGEST_TEXT = 4_000;

    private final Map<String, String> texts = new HashMap<>();
    private @Nullable String property;
    private int depth;
    private int propertyDepth;
    /** That of an element that is passed over; 0 outside of these. */
    private int passedDepth;

    private final StringBuilder text = new StringBuilder();
    private final List<String> items = new ArrayList<>();
    private boolean byDefault;

    private XmpWords() {}

    /** The texts of a packet; none of one that is no XML, or endless. */
    static PictureWords read(byte[] packet) {
        if (packet.length > LONGEST_PACKET) {
            return PictureWords.NONE;
        }
        XmpWords words = new XmpWords();
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(packet), "UTF-8");
            for (int event = 0; xml.hasNext() && event < MOST_EVENTS; event++) {
                words.take(xml.next(), xml);
            }
        } catch (XMLStreamException | RuntimeException e) {
            // What was read until here is taken. The parser's own mistakes come as any exception.
        }
        Map<String, String> texts = words.texts;
        return new PictureWords(
                texts.get(CAPTION), texts.get(CREDIT), texts.get(CREATOR), texts.get(RIGHTS), texts.get(ALT));
    }

    private void take(int event, XMLStreamReader xml) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml);
            depth--;
        } else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
                && property != null
                && passedDepth == 0) {
            String more = xml.getText();
            text.append(more, 0, Math.min(more.length(), LONGEST_TEXT - Math.min(LONGEST_TEXT, text.length())));
        }
    }

    private void start(XMLStreamReader xml) {
        if (passedDepth > 0) {
            return;
        }
        String name = xml.getNamespaceURI() + xml.getLocalName();
        if (property == null && WANTED.contains(name)) {
            property = name;
            propertyDepth = depth;
            items.clear();
            byDefault = false;
            begin(xml);
        } else if (property != null && !WRAPPERS.contains(name)) {
            passedDepth = depth;
        } else if (property != null && name.equals(VALUE)) {
            text.setLength(0);
        } else if (property != null && name.equals(RDF + "Description")) {
            begin(xml);
        } else if (property != null && name.equals(RDF + "li")) {
            begin(xml);
            // The text without a language of its own goes before all others.
            String lang = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
            if ("x-default".equals(lang) && !byDefault) {
                byDefault = true;
                items.clear();
            }
        } else if (property == null) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                String attribute = xml.getAttributeNamespace(i) + xml.getAttributeLocalName(i);
                if (WANTED.contains(attribute)) {
                    texts.putIfAbsent(attribute, shortened(xml.getAttributeValue(i)));
                }
            }
        }
    }

    /** A text that is said of may stand in an attribute. */
    private void begin(XMLStreamReader xml) {
        String value = xml.getAttributeValue(RDF, "value");
        text.setLength(0);
        text.append(value == null ? "" : shortened(value));
    }

    private void end(XMLStreamReader xml) {
        if (passedDepth > 0) {
            passedDepth = depth == passedDepth ? 0 : passedDepth;
            return;
        }
        if (property == null) {
            return;
        }
        String name = xml.getNamespaceURI() + xml.getLocalName();
        if (name.equals(RDF + "li") && items.size() < MOST_ITEMS) {
            items.add(text.toString().strip());
        } else if (depth == propertyDepth) {
            if (items.isEmpty()) {
                items.add(text.toString());
            }
            String all = property.equals(CREATOR) ? String.join(", ", items) : items.get(0);
            texts.putIfAbsent(property, shortened(all));
            property = null;
        }
    }

    private static String shortened(String given) {
        return given.length() > LONGEST_TEXT ? given.substring(0, LONGEST_TEXT) : given;
    }
}
