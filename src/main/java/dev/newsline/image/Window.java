package dev.newsline.image;

import java.nio.charset.StandardCharsets;

/** Bytes that are only read where they are: any read beyond them says that the file is cut off. */
final class Window {
    private final byte[] bytes;
    private final PictureFormat format;

    Window(byte[] bytes, PictureFormat format) {
        this.bytes = bytes;
        this.format = format;
    }

    byte[] bytes() {
        return bytes;
    }

    int u8(long at) throws UnusablePicture {
        require(at, 1);
        return bytes[(int) at] & 0xFF;
    }

    int be16(long at) throws UnusablePicture {
        return u8(at) << 8 | u8(at + 1);
    }

    long be32(long at) throws UnusablePicture {
        return (long) be16(at) << 16 | be16(at + 2);
    }

    int le16(long at) throws UnusablePicture {
        return u8(at) | u8(at + 1) << 8;
    }

    int le24(long at) throws UnusablePicture {
        return le16(at) | u8(at + 2) << 16;
    }

    long le32(long at) throws UnusablePicture {
        return le16(at) | (long) le16(at + 2) << 16;
    }

    /** A number of 0 to 8 bytes, the highest first; one above 2^63 is a cut off file's. */
    long number(long at, int length) throws UnusablePicture {
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | u8(at + i);
        }
        if (value < 0) {
            throw cutOff();
        }
        return value;
    }

    String ascii(long at, long length) throws UnusablePicture {
        require(at, length);
        return new String(bytes, (int) at, (int) length, StandardCharsets.ISO_8859_1);
    }

    boolean has(long at, String ascii) {
        if (at < 0 || at + ascii.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if ((bytes[(int) at + i] & 0xFF) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Fails unless all of a stretch is there. */
    void require(long at, long length) throws UnusablePicture {
        if (at < 0 || length < 0 || at > bytes.length || length > bytes.length - at) {
            throw cutOff();
        }
    }

    UnusablePicture cutOff() {
        return UnusablePicture.cutOff(format);
    }
}
