package dev.newsline.image;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Photoshop's image resources in JPEG's APP13: IPTC metadata stay, previews, checksums and copies of EXIF and XMP do not. */
final class PhotoshopResources {
    private static final String NAME = "Photoshop 3.0\0";
    private static final int IPTC = 0x0404;

    private PhotoshopResources() {}

    /** The segment's data with what may stay; empty if that is nothing, or they cannot be read. */
    static byte[] withoutPrivateData(byte[] data) {
        Window file = new Window(data, PictureFormat.JPEG);
        if (!file.has(0, NAME)) {
            return new byte[0];
        }
        Copy copy = new Copy(data);
        copy.keep(0, NAME.length());
        boolean kept = false;
        try {
            long at = NAME.length();
            while (at < data.length) {
                if (!file.has(at, "8BIM")) {
                    return new byte[0];
                }
                int id = file.be16(at + 4);
                int nameLength = file.u8(at + 6);
                long size = at + 6 + (nameLength + 2) / 2 * 2L; // a name with its length is padded to be even
                long content = size + 4;
                long length = file.be32(size);
                file.require(content, length);
                long end = Math.min(content + length + length % 2, data.length);
                if (id == IPTC) {
                    byte[] iptc =
                            Iptc.withoutPrivateData(Arrays.copyOfRange(data, (int) content, (int) (content + length)));
                    if (iptc.length == length) {
                        copy.keep(at, end);
                    } else if (iptc.length > 0) {
                        copy.keep(at, size);
                        copy.add(ByteBuffer.allocate(4).putInt(iptc.length).array());
                        copy.add(iptc);
                        copy.add(new byte[iptc.length % 2]);
                    }
                    kept |= iptc.length > 0;
                }
                at = end;
            }
        } catch (UnusablePicture e) {
            return new byte[0];
        }
        return kept ? copy.result() : new byte[0];
    }

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
