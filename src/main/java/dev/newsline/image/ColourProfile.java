package dev.newsline.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which colour profiles (ICC.1) are published: in a picture as it is, all that are sound; in files that we make, those of red,
 * green and blue that are not sRGB. Of them, what says colours.
 */
final class ColourProfile {
    /** Bytes of one, at most: those of presses come near it. */
    static final int LARGEST = 1 << 22;

    private static final Set<String> COLOURS = Set.of("RGB ", "GRAY", "CMYK");

    /** In a smaller file, a larger one would be most of it. */
    private static final int LARGEST_KEPT = 1 << 20;

    private static final int HEAD = 132;
    private static final int MOST_TAGS = 100;
    private static final int LONGEST_NAME = 400;

    /** What says colours. */
    private static final Set<String> SHOWN = Set.of(
            "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "bkpt", "chad", "chrm", "cicp", "lumi",
            "A2B0", "A2B1", "A2B2", "B2A0", "B2A1", "B2A2", "gamt");

    /** How many numbers a curve by formula has. */
    private static final int[] PARAMETERS = {1, 3, 4, 5, 7};

    private ColourProfile() {}

    /** Whether programs can read a profile: it is as long as it says, and its parts are in it. */
    static boolean isSound(byte @Nullable [] profile) {
        if (profile == null || profile.length < HEAD || profile.length > LARGEST) {
            return false;
        }
        Window file = new Window(profile, PictureFormat.JPEG);
        try {
            long count = file.be32(128);
            long padding = profile.length - file.be32(0);
            if (padding < 0
                    || padding > 3
                    || !COLOURS.contains(file.ascii(16, 4))
                    || !file.has(36, "acsp")
                    || count > MOST_TAGS) {
                return false;
            }
            for (int i = 0; i < count; i++) {
                file.require(file.be32(HEAD + 12L * i + 4), file.be32(HEAD + 12L * i + 8));
            }
            return true;
        } catch (UnusablePicture e) {
            return false;
        }
    }

    /** The profile; empty where it says nothing that browsers do not take for granted, or cannot be read. */
    static byte[] kept(byte[] profile) {
        Window file = new Window(profile, PictureFormat.JPEG);
        boolean readable = isSound(profile) && profile.length <= LARGEST_KEPT && file.has(16, "RGB ");
        return readable && !name(file).contains("sRGB") ? published(profile) : new byte[0];
    }

    /**
     * A profile written anew, of what says colours: others name screens, their serial numbers and who measured them. Empty where it
     * is not sound.
     */
    static byte[] published(byte @Nullable [] profile) {
        if (profile == null || !isSound(profile)) {
            return new byte[0];
        }
        Window file = new Window(profile, PictureFormat.JPEG);
        boolean old = profile[8] < 4;
        Map<String, byte[]> elements = new LinkedHashMap<>();
        elements.put("desc", text(old, true, file.has(16, "RGB ") ? "RGB" : file.has(16, "GRAY") ? "Grey" : "CMYK"));
        elements.put("cprt", text(old, false, "-"));
        try {
            long count = file.be32(128);
            for (int i = 0; i < count; i++) {
                long tag = HEAD + 12L * i;
                String name = file.ascii(tag, 4);
                byte[] element = element(file, file.be32(tag + 4), file.be32(tag + 8));
                if (SHOWN.contains(name) && element.length > 0) {
                    elements.putIfAbsent(name, element);
                }
            }
        } catch (UnusablePicture e) {
            return new byte[0];
        }
        return written(profile, elements);
    }

    private static byte[] written(byte[] profile, Map<String, byte[]> elements) {
        int at = HEAD + 12 * elements.size();
        ByteArrayOutputStream tags = new ByteArrayOutputStream();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Map<ByteBuffer, Integer> places = new HashMap<>(); // one curve often serves all three colours
        for (Map.Entry<String, byte[]> each : elements.entrySet()) {
            byte[] element = each.getValue();
            Integer known = places.get(ByteBuffer.wrap(element));
            int place = known == null ? at + all.size() : known;
            if (known == null) {
                places.put(ByteBuffer.wrap(element), place);
                all.writeBytes(element);
                all.writeBytes(new byte[-element.length & 3]);
            }
            tags.writeBytes(each.getKey().getBytes(StandardCharsets.US_ASCII));
            tags.writeBytes(
                    ByteBuffer.allocate(8).putInt(place).putInt(element.length).array());
        }
        if (at + all.size() > LARGEST) {
            return new byte[0];
        }
        // No program, date, device or number of its own: version, kind, colours; then the signature; intent and light.
        return ByteBuffer.allocate(at + all.size())
                .putInt(at + all.size())
                .put(8, profile, 8, 16)
                .put(24, new byte[] {0x07, (byte) 0xD0, 0, 1, 0, 1})
                .put(36, profile, 36, 4)
                .put(64, profile, 64, 16)
                .putInt(128, elements.size())
                .put(HEAD, tags.toByteArray())
                .put(at, all.toByteArray())
                .array();
    }

    /** An element without what stands behind it; empty if it is of a type that may say something else. */
    private static byte[] element(Window file, long at, long length) throws UnusablePicture {
        if (length < 12) {
            return new byte[0];
        }
        long needed = switch (file.ascii(at, 4)) {
            case "XYZ " -> 20;
            case "sf32" -> 44;
            case "cicp" -> 12;
            case "curv" -> 12 + 2 * file.be32(at + 8);
            case "para" -> 12 + 4L * PARAMETERS[Math.min(4, file.be16(at + 8))];
            case "chrm", "mft1", "mft2", "mAB ", "mBA " -> length;
            default -> Long.MAX_VALUE;
        };
        if (needed > length) {
            return new byte[0];
        }
        byte[] element = Arrays.copyOfRange(file.bytes(), (int) at, (int) (at + needed));
        Arrays.fill(element, 4, 8, (byte) 0); // reserved
        return element;
    }

    /** A text as profiles before version 4 have it, which is of one type for descriptions and another for others, or since. */
    private static byte[] text(boolean old, boolean description, String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        if (!old) {
            byte[] wide = text.getBytes(StandardCharsets.UTF_16BE);
            return ByteBuffer.allocate(28 + wide.length)
                    .put("mluc\0\0\0\0\0\0\0\1\0\0\0\14enUS".getBytes(StandardCharsets.US_ASCII))
                    .putInt(wide.length)
                    .putInt(28)
                    .put(wide)
                    .array();
        }
        // Behind a description in ASCII, there is room for one in Unicode and one of a Macintosh.
        ByteBuffer out = ByteBuffer.allocate(description ? 13 + ascii.length + 78 : 9 + ascii.length);
        out.put((description ? "desc" : "text").getBytes(StandardCharsets.US_ASCII))
                .putInt(0);
        if (description) {
            out.putInt(ascii.length + 1);
        }
        return out.put(ascii).array();
    }

    /** Its description, in whatever encoding, without the zeros between letters. */
    private static String name(Window file) {
        try {
            long count = Math.min(MOST_TAGS, file.be32(128));
            for (int i = 0; i < count; i++) {
                long tag = HEAD + 12L * i;
                if (file.has(tag, "desc")) {
                    long at = file.be32(tag + 4);
                    long length = Math.min(LONGEST_NAME, file.be32(tag + 8));
                    file.require(at, length);
                    String text = new String(file.bytes(), (int) at, (int) length, StandardCharsets.ISO_8859_1);
                    return text.replace("\0", "");
                }
            }
        } catch (UnusablePicture e) {
            // One without a name is kept.
        }
        return "";
    }
}
