package dev.newsline.image;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an SVG picture.
 *
 * @param text without declarations
 * @param isUtf8 whether the file is in UTF-8
 */
record SvgText(String text, boolean isUtf8) {
    private static final Pattern DECLARATION =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern OWN_DECLARATIONS = Pattern.compile("<!(?:ENTITY|ATTLIST|DOCTYPE[^<>\\[]*+\\[)");

    /** Encodings in which ASCII is ASCII, as browsers read them (WHATWG Encoding). */
    private static final Map<String, String> OTHERS = Map.of(
            "iso-8859-1", "windows-1252",
            "windows-1252", "windows-1252",
            "windows-1251", "windows-1251",
            "iso-8859-9", "windows-1254",
            "windows-1254", "windows-1254");

    /** Illustrator's names of namespaces. */
    private static final Pattern ENTITIES =
            Pattern.compile("<!DOCTYPE\\s++svg(?:\\s++(?:PUBLIC\\s++\"[^\"<>]*+\"|SYSTEM)\\s++\"[^\"<>]*+\")?\\s*+"
                    + "\\[((?:\\s*+<!ENTITY\\s++[\\w-]++\\s++\"[\\w:/.#?=-]*+\"\\s*+>){0,50})\\s*+]\\s*+>");

    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s++([\\w-]++)\\s++\"([^\"]*+)\"");
    private static final Pattern USED = Pattern.compile("&([\\w-]++);");
    private static final int MOST_ADDED = 1 << 20;

    static SvgText of(byte[] bytes) throws UnusablePicture {
        String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARATION.matcher(head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head);
        String encoding = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        String other = head.startsWith("\u00EF") ? null : OTHERS.get(encoding);
        String text;
        try {
            text = (other == null ? StandardCharsets.UTF_8 : Charset.forName(other))
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnusablePicture(
                    other == null
                            ? "The SVG picture is not in UTF-8; save it as UTF-8."
                            : "The SVG picture is not in " + encoding + ", as it says; save it as UTF-8.");
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Matcher again = DECLARATION.matcher(text);
        if (other == null && again.find() && !again.group(1).matches("(?i:utf-8|us-ascii)")) {
            // A browser would read other characters than we do, and perhaps a script in them.
            throw new UnusablePicture("The SVG picture says that it is not in UTF-8; save it as UTF-8.");
        }
        text = expanded(text);
        if (OWN_DECLARATIONS.matcher(text).find()) {
            // Entities could hide a script from us, or multiply until nothing else fits into memory.
            throw new UnusablePicture(
                    "The SVG picture has declarations (<!ENTITY …> or <!DOCTYPE … [ ); save it as plain SVG.");
        }
        return new SvgText(text, other == null);
    }

    /** The same document declared as UTF-8. */
    String asUtf8() {
        Matcher declared = DECLARATION.matcher(text);
        return declared.find()
                ? text.substring(0, declared.start(1)) + "UTF-8" + text.substring(declared.end(1))
                : text;
    }

    /** Puts in the place of entities what they stand for, where that is plain words without markup or other entities. */
    private static String expanded(String text) {
        Matcher type = ENTITIES.matcher(text);
        if (!type.find()) {
            return text;
        }
        Map<String, String> values = new HashMap<>();
        Matcher entity = ENTITY.matcher(type.group(1));
        while (entity.find()) {
            values.putIfAbsent(entity.group(1), entity.group(2));
        }
        StringBuilder out = new StringBuilder();
        // The document type stays, without declarations, so that the picture is written anew.
        out.append(text, 0, type.start()).append("<!DOCTYPE svg>");
        String rest = text.substring(type.end());
        Matcher used = USED.matcher(rest);
        int at = 0;
        long added = 0;
        while (used.find()) {
            String value = values.get(used.group(1));
            if (value != null) {
                added += value.length();
                if (added > MOST_ADDED) {
                    return text;
                }
                out.append(rest, at, used.start()).append(value);
                at = used.end();
            }
        }
        return out.append(rest, at, rest.length()).toString();
    }
}
