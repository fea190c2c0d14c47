package dev.newsline.image;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** A file that is copied stretch by stretch, and turns out to be the same if nothing was left out. */
final class Copy {
    private final byte[] original;
    private final ByteArrayOutputStream out;

    Copy(byte[] original) {
        this.original = original;
        this.out = new ByteArrayOutputStream(original.length);
    }

    void keep(long from, long to) {
        out.write(original, (int) from, (int) (to - from));
    }

    void add(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }

    byte[] result() {
        byte[] result = out.toByteArray();
        return Arrays.equals(result, original) ? original : result;
    }
}
