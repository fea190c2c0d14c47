package dev.newsline.image;

import java.util.Set;

/** IPTC's Information Interchange Model (4.2): datasets of tag, record, number, length and value, one after the other. */
final class Iptc {
    private static final int TAG = 0x1C;
    private static final int APPLICATION = 2;

    /** The place of the content, and city, sublocation, province, country code and country of the picture. */
    private static final Set<Integer> PLACES = Set.of(26, 27, 90, 92, 95, 100, 101);

    private Iptc() {}

    /** The datasets that tell no place; nothing if they cannot be read to their end. */
    static byte[] withoutPrivateData(byte[] datasets) {
        Window file = new Window(datasets, PictureFormat.JPEG);
        Copy copy = new Copy(datasets);
        try {
            int at = 0;
            while (at < datasets.length) {
                int length = file.be16(at + 3L);
                int end = at + 5 + length;
                file.require(at, 5L + length);
                // The highest bit announces a length of more than two bytes, which no text of an editor has.
                if (file.u8(at) != TAG || length > 0x7FFF) {
                    return new byte[0];
                }
                if (file.u8(at + 1L) != APPLICATION || !PLACES.contains(file.u8(at + 2L))) {
                    copy.keep(at, end);
                }
                at = end;
            }
        } catch (UnusablePicture e) {
            return new byte[0];
        }
        return copy.result();
    }
}
