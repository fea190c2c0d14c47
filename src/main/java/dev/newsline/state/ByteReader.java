package dev.newsline.state;

import dev.newsline.digest.Digest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ByteWriter} wrote, in the same order. Not thread-safe; many readers may read the same bytes.
 * Bytes that were written otherwise end in a {@link java.nio.BufferUnderflowException} or in wrong values, never in
 * anything worse: whoever stores bytes keeps a checksum with them.
 */
public final class ByteReader {
    private final ByteBuffer bytes;

    /** Reads {@code bytes} from their position; the buffer itself is not moved. */
    public ByteReader(ByteBuffer bytes) {
        this.bytes = bytes.duplicate();
    }

    public ByteReader(byte[] bytes) {
        this(ByteBuffer.wrap(bytes));
    }

    public boolean more() {
        return bytes.hasRemaining();
    }

    public boolean bool() {
        return bytes.get() != 0;
    }

    public int integer() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = bytes.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new java.nio.BufferUnderflowException();
    }

    public long longer() {
        return bytes.getLong();
    }

    public Digest digest() {
        return new Digest(bytes.getLong(), bytes.getLong());
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
        byte[] value = new byte[checked(integer())];
        bytes.get(value);
        return value;
    }

    /** Whether what has not been read yet is {@code other}. */
    public boolean is(byte[] other) {
        return bytes.equals(ByteBuffer.wrap(other));
    }

    /** All that has not been read yet. */
    public byte[] rest() {
        byte[] value = new byte[bytes.remaining()];
        bytes.get(value);
        return value;
    }

    private String decode(int length) {
        byte[] value = new byte[checked(length)];
        bytes.get(value);
        return new String(value, StandardCharsets.UTF_8);
    }

    private int checked(int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new java.nio.BufferUnderflowException();
        }
        return length;
    }
}
