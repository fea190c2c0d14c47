package dev.newsline.image;

import java.nio.charset.StandardCharsets;

/** Which colour profiles (ICC.1) go along into files that we make: those of red, green and blue that are not sRGB. */
final class ColourProfile {
    private static final int LARGEST = 1 << 20;
    private static final int MOST_TAGS = 100;
    private static final int LONGEST_NAME = 400;

    private ColourProfile() {}

    /** The profile; empty where it says nothing that browsers do not take for granted, or cannot be read. */
    static byte[] kept(byte[] profile) {
        Window file = new Window(profile, PictureFormat.JPEG);
        boolean readable =
                profile.length >= 132 && profile.length <= LARGEST && file.has(16, "RGB ") && file.has(36, "acsp");
        return readable && !name(file).contains("sRGB") ? profile : new byte[0];
    }

    /** Its description, in whatever encoding, without the zeros between letters. */
    private static String name(Window file) {
        try {
            long count = Math.min(MOST_TAGS, file.be32(128));
            for (int i = 0; i < count; i++) {
                long tag = 132 + 12L * i;
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
