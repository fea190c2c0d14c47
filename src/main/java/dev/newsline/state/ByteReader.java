package dev.newsline.state;

import dev.newsline.digest.Digest;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ByteWriter} wrote, in the same order. Not thread-safe; many readers may read the same bytes.
 * Bytes that were written otherwise end in a {@link BufferUnderflowException} or in wrong values, never in
 * anything worse: whoever stores bytes keeps a checksum with them.
 */
public final class ByteReader {
    private final byte[] bytes;
    private final int end;
    private int next;

    public ByteReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    /** Reads what is from {@code start} up to {@code end}. */
    public ByteReader(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.next = start;
        this.end = end;
    }

    public boolean more() {
        return next < end;
    }

    public boolean bool() {
        return bytes[skip(1)] != 0;
    }

    public int integer() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte part = bytes[skip(1)];
            value |= (part & 0x7F) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw new BufferUnderflowException();
    }

    public long longer() {
        int start = skip(8);
        long value = 0;
        for (int i = start; i < start + 8; i++) {
            value = value << 8 | (bytes[i] & 0xFF);
        }
        return value;
    }

    public Digest digest() {
        return new Digest(longer(), longer());
    }

    public @Nullable String optionalText() {
        int length = integer();
        return length == 0 ? null : decode(length - 1);
    }

    public String text() {
        int length = integer();
        return decode(length - 1);
    }

    public byte[] array() {
        int length = integer();
        int start = skip(length);
        return Arrays.copyOfRange(bytes, start, start + length);
    }

    /** Whether what has not been read yet is {@code other}. */
    public boolean is(byte[] other) {
        return Arrays.equals(bytes, next, end, other, 0, other.length);
    }

    /** All that has not been read yet. */
    public byte[] rest() {
        int start = skip(end - next);
        return Arrays.copyOfRange(bytes, start, end);
    }

    private String decode(int length) {
        return new String(bytes, skip(length), length, StandardCharsets.UTF_8);
    }

    /** Passes over a text, be it optional or not. */
    public void skipText() {
        int length = integer();
        if (length > 0) {
            skip(length - 1);
        }
    }

    /** Where the next byte is. */
    public int position() {
        return next;
    }

    /** All that it reads of: they must not be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Passes over bytes, and says where they begin. */
    int skip(int length) {
        int start = next;
        if (length < 0 || length > end - start) {
            throw new BufferUnderflowException();
        }
        next = start + length;
        return start;
    }
}
