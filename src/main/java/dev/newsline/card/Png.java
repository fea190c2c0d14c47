package dev.newsline.card;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes drawings of few colours as PNG: up to 16, two pixels to a byte; up to 256, a byte each. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Png() {}

    /**
     * The file.
     *
     * @param pixels numbers of colours, row by row
     * @param colours as 0xRRGGBB
     */
    static byte[] of(byte[] pixels, int width, int height, int[] colours) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        number(width, head);
        number(height, head);
        int bits = colours.length <= 16 ? 4 : 8;
        head.writeBytes(new byte[] {(byte) bits, 3, 0, 0, 0});
        chunk("IHDR", head.toByteArray(), out);
        ByteArrayOutputStream palette = new ByteArrayOutputStream();
        for (int colour : colours) {
            palette.write(colour >> 16);
            palette.write(colour >> 8);
            palette.write(colour);
        }
        chunk("PLTE", palette.toByteArray(), out);
        chunk("IDAT", Deflate.zlib(bits == 4 ? packed(pixels, width, height) : rows(pixels, width, height)), out);
        chunk("IEND", new byte[0], out);
        return out.toByteArray();
    }

    /** Each row with its filter, which is none. */
    private static byte[] rows(byte[] pixels, int width, int height) {
        byte[] rows = new byte[(1 + width) * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(pixels, y * width, rows, y * (1 + width) + 1, width);
        }
        return rows;
    }

    /** The same, two pixels to a byte. */
    private static byte[] packed(byte[] pixels, int width, int height) {
        int stride = 1 + (width + 1) / 2;
        byte[] rows = new byte[stride * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * stride + 1 + x / 2;
                rows[at] |= (byte) (x % 2 == 0 ? pixels[y * width + x] << 4 : pixels[y * width + x]);
            }
        }
        return rows;
    }

    private static void chunk(String type, byte[] data, ByteArrayOutputStream out) {
        number(data.length, out);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        out.writeBytes(name);
        out.writeBytes(data);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        number((int) sum.getValue(), out);
    }

    private static void number(int value, ByteArrayOutputStream out) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(value >> shift);
        }
    }
}
