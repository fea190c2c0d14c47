package dev.newsline.image;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes the XMP packet of a published file: who made the picture, whose it is, and nothing else. */
final class XmpPacket {
    private XmpPacket() {}

    /** The packet in UTF-8; empty where there is nothing to say. */
    static byte[] of(PictureWords words) {
        if (words.creator() == null && words.credit() == null && words.rights() == null) {
            return new byte[0];
        }
        StringBuilder out = new StringBuilder()
                .append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">")
                .append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .append(" xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\">");
        element(out, "dc:creator", "<rdf:Seq><rdf:li>", words.creator(), "</rdf:li></rdf:Seq>");
        element(out, "photoshop:Credit", "", words.credit(), "");
        element(out, "dc:rights", "<rdf:Alt><rdf:li xml:lang=\"x-default\">", words.rights(), "</rdf:li></rdf:Alt>");
        return out.append("</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void element(StringBuilder out, String name, String before, @Nullable String text, String after) {
        if (text != null) {
            String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            out.append('<').append(name).append('>').append(before).append(escaped);
            out.append(after).append("</").append(name).append('>');
        }
    }
}
