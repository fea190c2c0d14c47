package dev.newsline.state;

import dev.newsline.digest.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes values one after the other into bytes that {@link ByteReader} reads again. Not thread-safe. */
public final class ByteWriter {
    private byte[] bytes;
    private int length;

    public ByteWriter() {
        this(256);
    }

    /** @param room how many bytes will be written, about */
    public ByteWriter(int room) {
        this.bytes = new byte[Math.max(room, 16)];
    }

    /** How many bytes have been written. */
    public int length() {
        return length;
    }

    /** A copy of what has been written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Forgets what has been written; the room stays. */
    public void clear() {
        length = 0;
    }

    byte[] array() {
        return bytes;
    }

    public ByteWriter put(boolean value) {
        room(1);
        bytes[length++] = (byte) (value ? 1 : 0);
        return this;
    }

    /** An int in as few bytes as it needs: one for 0 to 127, five for a negative one. */
    public ByteWriter putInt(int value) {
        room(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
        return this;
    }

    /** Eight bytes, the highest first. */
    public ByteWriter putLong(long value) {
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value >>> shift);
        }
        return this;
    }

    public ByteWriter put(Digest value) {
        return putLong(value.high()).putLong(value.low());
    }

    /** A text or null. */
    public ByteWriter put(@Nullable String value) {
        if (value == null) {
            return putInt(0);
        }
        return put(value.getBytes(StandardCharsets.UTF_8), 1);
    }

    /** Bytes, preceded by their length. */
    public ByteWriter put(byte[] value) {
        return put(value, 0);
    }

    private ByteWriter put(byte[] value, int more) {
        putInt(value.length + more);
        room(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
        return this;
    }

    /** An int in four bytes, the highest first. */
    public ByteWriter putFour(int value) {
        room(4);
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value >>> shift);
        }
        return this;
    }

    /** Some of other bytes, as they are. */
    public ByteWriter put(byte[] from, int start, int end) {
        room(end - start);
        System.arraycopy(from, start, bytes, length, end - start);
        length += end - start;
        return this;
    }

    /** Some of what another one has. */
    public ByteWriter append(ByteWriter other, int start, int end) {
        return put(other.bytes, start, end);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
