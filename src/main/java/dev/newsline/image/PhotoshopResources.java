package dev.newsline.image;

import java.util.Arrays;

/** Photoshop's image resources in JPEG's APP13: IPTC metadata among previews, checksums and copies of EXIF and XMP. */
final class PhotoshopResources {
    private static final String NAME = "Photoshop 3.0\0";
    private static final int IPTC = 0x0404;

    private PhotoshopResources() {}

    /** What IPTC's datasets in the segment's data say to readers. */
    static PictureWords words(byte[] data) {
        Window file = new Window(data, PictureFormat.JPEG);
        PictureWords words = PictureWords.NONE;
        try {
            long at = NAME.length();
            while (file.has(0, NAME) && file.has(at, "8BIM")) {
                int id = file.be16(at + 4);
                long content = at + 6 + (file.u8(at + 6) + 2) / 2 * 2L + 4;
                long length = file.be32(content - 4);
                file.require(content, length);
                if (id == IPTC) {
                    words = words.or(Iptc.words(Arrays.copyOfRange(data, (int) content, (int) (content + length))));
                }
                at = content + length + length % 2;
            }
        } catch (UnusablePicture e) {
            // What was read until here is taken.
        }
        return words;
    }
}
