package dev.newsline.image;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Cuts places, serial numbers and owners out of an XMP packet (ISO 16684-1), and leaves creators and rights in it. */
final class Xmp {
    private static final String PRIVATE =
            "[\\w.-]{1,60}:(?:\\w{0,40}(?i:gps|serialnumber|ownername|latitude|longitude|altitude)\\w{0,40}|MakerNote)";
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s(?:" + PRIVATE + ")\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+')");
    // Only elements without children: what has some is not understood well enough to cut it in part.
    private static final Pattern ELEMENT =
            Pattern.compile("<(" + PRIVATE + ")(?:\\s[^<>]*+)?(?:(?<=/)>|>[^<]*+</\\1\\s*+>)");
    private static final Pattern LEFT = Pattern.compile("(?i)gps|serialnumber|ownername|latitude|longitude|makernote");

    private Xmp() {}

    /** The packet without private data; empty if it cannot be told what is private in it. */
    static byte[] withoutPrivateData(byte[] packet) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(packet))
                    .toString();
        } catch (CharacterCodingException e) {
            return new byte[0];
        }
        if (text.indexOf('\0') >= 0) {
            return new byte[0]; // UTF-16, or a second packet in disguise
        }
        String cut = ELEMENT.matcher(ATTRIBUTE.matcher(text).replaceAll("")).replaceAll("");
        // A structure of places remains whole after this, and then nothing of the packet is kept.
        return LEFT.matcher(cut).find() ? new byte[0] : cut.getBytes(StandardCharsets.UTF_8);
    }
}
