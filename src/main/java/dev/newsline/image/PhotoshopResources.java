package dev.newsline.image;

/** Photoshop's image resources in JPEG's APP13: IPTC metadata stay, previews and copies of EXIF and XMP do not. */
final class PhotoshopResources {
    private static final String NAME = "Photoshop 3.0\0";
    private static final int IPTC = 0x0404;
    private static final int IPTC_DIGEST = 0x0425;

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
                if (id == IPTC || id == IPTC_DIGEST) {
                    copy.keep(at, end);
                    kept |= id == IPTC;
                }
                at = end;
            }
        } catch (UnusablePicture e) {
            return new byte[0];
        }
        return kept ? copy.result() : new byte[0];
    }
}
