package dev.newsline.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Small pictures, made by ImageIO or byte by byte. */
final class Samples {
    private Samples() {}

    static byte[] imageIo(String format, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] be(int bytes, long value) {
        ByteBuffer all = ByteBuffer.allocate(8).putLong(value);
        return java.util.Arrays.copyOfRange(all.array(), 8 - bytes, 8);
    }

    static byte[] le(int bytes, long value) {
        byte[] out = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            out[i] = (byte) (value >> (8 * i));
        }
        return out;
    }

    /** Inserts after the first {@code at} bytes. */
    static byte[] insert(byte[] into, int at, byte[] what) {
        return join(java.util.Arrays.copyOf(into, at), what, java.util.Arrays.copyOfRange(into, at, into.length));
    }

    static byte[] jpegSegment(int marker, byte[] data) {
        return join(new byte[] {(byte) 0xFF, (byte) marker}, be(2, data.length + 2), data);
    }

    /** Orientation, a GPS directory and an artist, little-endian. */
    static byte[] tiff(int orientation) {
        return join(
                bytes("II*\0"),
                le(4, 8),
                le(2, 3),
                le(2, 0x0112),
                le(2, 3),
                le(4, 1),
                le(4, orientation),
                le(2, 0x013B),
                le(2, 2),
                le(4, 8),
                le(4, 50),
                le(2, 0x8825),
                le(2, 4),
                le(4, 1),
                le(4, 58),
                le(4, 0),
                bytes("A. Name\0"),
                bytes("GPS 40.4093 N"));
    }

    static byte[] jpegWith(int width, int height, byte[]... segments) {
        return insert(imageIo("jpeg", width, height), 2, join(segments));
    }

    static byte[] exif(int orientation) {
        return jpegSegment(0xE1, join(bytes("Exif\0\0"), tiff(orientation)));
    }

    static byte[] xmp(String packet) {
        return jpegSegment(
                0xE1, join(bytes("http://ns.adobe.com/xap/1.0/\0"), packet.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] pngChunk(String type, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(bytes(type));
        crc.update(data);
        return join(be(4, data.length), bytes(type), data, be(4, crc.getValue()));
    }

    static byte[] pngWith(int width, int height, byte[]... chunks) {
        return insert(imageIo("png", width, height), 33, join(chunks));
    }

    static byte[] webp(byte[]... chunks) {
        byte[] all = join(chunks);
        return join(bytes("RIFF"), le(4, all.length + 4), bytes("WEBP"), all);
    }

    static byte[] riffChunk(String type, byte[] data) {
        return join(bytes(type), le(4, data.length), data, new byte[data.length % 2]);
    }

    static byte[] vp8l(int width, int height) {
        return riffChunk("VP8L", join(new byte[] {0x2F}, le(4, (width - 1) | (long) (height - 1) << 14), new byte[] {
            1, 2
        }));
    }

    static byte[] vp8x(int flags, int width, int height) {
        return riffChunk("VP8X", join(le(4, flags), le(3, width - 1), le(3, height - 1)));
    }

    static byte[] box(String type, byte[]... content) {
        byte[] all = join(content);
        return join(be(4, all.length + 8), bytes(type), all);
    }

    /** An AVIF file with a picture item, turned by quarters, and an EXIF item. */
    static byte[] avif(int width, int height, int quarters, byte[] exif) {
        byte[] ftyp = box("ftyp", bytes("avif\0\0\0\0avifmif1"));
        int metaLength = avifMeta(width, height, quarters, 0, exif.length).length;
        byte[] meta = avifMeta(width, height, quarters, ftyp.length + metaLength + 8, exif.length);
        return join(ftyp, meta, box("mdat", exif, bytes("PICTURE!")));
    }

    private static byte[] avifMeta(int width, int height, int quarters, int exifAt, int exifLength) {
        byte[] infe1 = box("infe", be(4, 2L << 24), be(2, 1), be(2, 0), bytes("av01\0"));
        byte[] infe2 = box("infe", be(4, 2L << 24), be(2, 2), be(2, 0), bytes("Exif\0"));
        byte[] iloc = box(
                "iloc",
                be(4, 0),
                be(2, 0x4400),
                be(2, 2),
                be(2, 1),
                be(2, 0),
                be(2, 1),
                be(4, exifAt + exifLength),
                be(4, 8),
                be(2, 2),
                be(2, 0),
                be(2, 1),
                be(4, exifAt),
                be(4, exifLength));
        byte[] ipco = box("ipco", box("ispe", be(4, 0), be(4, width), be(4, height)), box("irot", be(1, quarters)));
        byte[] ipma = box("ipma", be(4, 0), be(4, 1), be(2, 1), be(1, 2), be(1, 1), be(1, 0x82));
        return box(
                "meta",
                be(4, 0),
                box("pitm", be(4, 0), be(2, 1)),
                box("iinf", be(4, 0), be(2, 2), infe1, infe2),
                iloc,
                box("iprp", ipco, ipma));
    }

    static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream to = new DeflaterOutputStream(out)) {
            to.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Not compressed, but in the form of zlib. */
    static byte[] stored(byte[] bytes) {
        Adler32 sum = new Adler32();
        sum.update(bytes);
        byte[] length = {(byte) bytes.length, (byte) (bytes.length >> 8)};
        byte[] inverse = {(byte) ~length[0], (byte) ~length[1]};
        return join(new byte[] {0x78, 1, 1}, length, inverse, bytes, be(4, sum.getValue()));
    }
}
