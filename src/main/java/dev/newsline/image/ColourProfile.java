package dev.newsline.image;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which colour profiles (ICC.1) are published: in a picture as it is, all that are sound; in files that we make, those of red,
 * green and blue that are not sRGB.
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
        return readable && !name(file).contains("sRGB") ? profile : new byte[0];
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
