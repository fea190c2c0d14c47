package dev.newsline.image;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts places, serial numbers and owners out of an XMP packet (ISO 16684-1), and leaves creators and rights in it. */
final class Xmp {
    /** Where a picture was taken or what place it shows, in photoshop, Iptc4xmpCore, Iptc4xmpExt, dc and in dwc. */
    private static final String PLACES = "(?:City|State|Country|CountryCode|CountryName|Location|LocationCreated"
            + "|LocationShown|LocationName|LocationId|Sublocation|ProvinceState|WorldRegion|coverage|Event)";

    private static final String PRIVATE = "[\\w.-]{1,60}:(?:"
            + "\\w{0,40}(?i:gps|serialnumber|ownername|latitude|longitude|altitude)\\w{0,40}|MakerNote|" + PLACES
            + "(?![\\w.-]))";
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s(?:" + PRIVATE + ")\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+')");
    private static final Pattern START_TAG = Pattern.compile("<(" + PRIVATE + ")(?:\\s[^<>]*+)?>");
    private static final Pattern LEFT = Pattern.compile(
            "(?i)gps|serialnumber|ownername|latitude|longitude|makernote|[\\w.-]:(?-i:" + PLACES + ")(?=[\\s=/>])");

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
        String cut = withoutElements(ATTRIBUTE.matcher(text).replaceAll(""));
        // What is still there was written in a way that is not understood: then nothing of the packet is kept.
        return LEFT.matcher(cut).find() ? new byte[0] : cut.getBytes(StandardCharsets.UTF_8);
    }

    /** The text without private elements and all that is in them, up to one that is not closed. */
    private static String withoutElements(String text) {
        Matcher tag = START_TAG.matcher(text);
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (tag.find(at)) {
            int end = tag.end();
            if (text.charAt(end - 2) != '/') {
                String close = "</" + tag.group(1) + ">";
                end = text.indexOf(close, end);
                if (end < 0) {
                    break;
                }
                end += close.length();
            }
            out.append(text, at, tag.start());
            at = end;
        }
        return out.append(text, at, text.length()).toString();
    }
}
