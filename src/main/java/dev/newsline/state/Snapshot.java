package dev.newsline.state;

import dev.newsline.digest.Digest;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the order of their keys' UTF-8 bytes, in two files that never change: heads, mapped into memory and checked
 * whole when it is opened, and tails, of which each is checked when it is read. Immutable and thread-safe.
 */
final class Snapshot implements AutoCloseable {
    /** Changed with the layout: what an older version wrote is thrown away. */
    static final long MAGIC = 0x4E65_7773_4C00_0001L;

    /** Magic, stamp, number of rows, length and checksum of the rows. */
    static final int HEADER = 8 + 16 + 4 + 4 + 4;

    /** Offset, length and checksum of a tail, after each head. */
    static final int TAIL_ENTRY = 8 + 4 + 4;

    private final ByteBuffer rows;
    private final int[] starts;
    /** Numbers of rows by the hash of their key, each in the first free place from there on; -1 is a free place. */
    private final int[] places;

    private final FileChannel tails;

    private Snapshot(ByteBuffer rows, int[] starts, int[] places, FileChannel tails) {
        this.rows = rows;
        this.starts = starts;
        this.places = places;
        this.tails = tails;
    }

    static Path heads(Path folder, String name, int number) {
        return folder.resolve(name + "." + number + ".heads");
    }

    static Path tails(Path folder, String name, int number) {
        return folder.resolve(name + "." + number + ".tails");
    }

    /** Opens a snapshot; null where there is none, or it is damaged, or it was made with another stamp. */
    static @Nullable Snapshot open(Path folder, String name, int number, Digest stamp) throws IOException {
        ByteBuffer file;
        try (FileChannel channel = FileChannel.open(heads(folder, name, number), StandardOpenOption.READ)) {
            file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        } catch (NoSuchFileException e) {
            return null;
        }
        if (file.remaining() < HEADER
                || file.getLong() != MAGIC
                || !new Digest(file.getLong(), file.getLong()).equals(stamp)) {
            return null;
        }
        int count = file.getInt();
        int length = file.getInt();
        int sum = file.getInt();
        boolean possible = count >= 0 && count <= length / (TAIL_ENTRY + 2);
        if (!possible || length != file.remaining() || sum(file.duplicate()) != sum) {
            return null;
        }
        ByteBuffer rows = file.slice();
        int[] starts = new int[count + 1];
        int[] places = new int[Integer.highestOneBit(Math.max(count, 4)) << 2];
        Arrays.fill(places, -1);
        try {
            for (int row = 0; row < count; row++) {
                starts[row] = rows.position();
                int keyLength = new Length(rows).value;
                int place = hash(rows, rows.position(), keyLength) & (places.length - 1);
                while (places[place] >= 0) {
                    place = (place + 1) & (places.length - 1);
                }
                places[place] = row;
                rows.position(rows.position() + keyLength);
                skip(rows);
                rows.position(rows.position() + TAIL_ENTRY);
            }
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return null;
        }
        starts[count] = rows.position();
        rows.rewind();
        try {
            return new Snapshot(
                    rows, starts, places, FileChannel.open(tails(folder, name, number), StandardOpenOption.READ));
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static void skip(ByteBuffer rows) {
        int length = new Length(rows).value;
        rows.position(rows.position() + length);
    }

    /** A length as {@link ByteWriter#putInt} writes it, taken from the buffer itself. */
    private static final class Length {
        private final int value;

        Length(ByteBuffer bytes) {
            int result = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes.get();
                result |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            value = result;
        }
    }

    static int sum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    int size() {
        return starts.length - 1;
    }

    /** Bytes of the rows' heads, to judge a journal's length by. */
    long bytes() {
        return rows.limit();
    }

    Row row(int number) {
        ByteBuffer row = rows.duplicate();
        row.position(starts[number]).limit(starts[number + 1]);
        ByteReader reader = new ByteReader(row);
        String key = new String(reader.array(), StandardCharsets.UTF_8);
        int length;
        ByteBuffer head = row.duplicate();
        skip(head);
        length = new Length(head).value;
        int start = head.position();
        head.limit(start + length);
        ByteBuffer tail = row.duplicate().position(start + length);
        return new Kept(key, head, tail.getLong(), tail.getInt(), tail.getInt());
    }

    /** The number of a key's row, or a negative number where there is none. */
    int find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int place = hash(ByteBuffer.wrap(wanted), 0, wanted.length) & (places.length - 1);
        while (places[place] >= 0) {
            if (is(places[place], wanted)) {
                return places[place];
            }
            place = (place + 1) & (places.length - 1);
        }
        return -1;
    }

    private static int hash(ByteBuffer bytes, int start, int length) {
        int hash = length;
        int i = start;
        for (int last = start + length - 8; i <= last; i += 8) {
            hash = mix(hash, bytes.getLong(i));
        }
        for (; i < start + length; i++) {
            hash = mix(hash, bytes.get(i));
        }
        return hash ^ hash >>> 15;
    }

    private static int mix(int hash, long value) {
        return hash * 31 + (int) ((value * 0x9E37_79B9_7F4A_7C15L) >>> 32);
    }

    private boolean is(int number, byte[] wanted) {
        ByteBuffer row = rows.duplicate().position(starts[number]);
        int length = new Length(row).value;
        return length == wanted.length && row.limit(row.position() + length).equals(ByteBuffer.wrap(wanted));
    }

    /** How a row's key compares with bytes. */
    int compare(int number, byte[] wanted) {
        ByteBuffer row = rows.duplicate().position(starts[number]);
        int length = new Length(row).value;
        return order(row.limit(row.position() + length), wanted);
    }

    private static int order(ByteBuffer key, byte[] wanted) {
        int common = Math.min(key.remaining(), wanted.length);
        for (int i = 0; i < common; i++) {
            int difference = (key.get(key.position() + i) & 0xFF) - (wanted[i] & 0xFF);
            if (difference != 0) {
                return difference;
            }
        }
        return key.remaining() - wanted.length;
    }

    @Override
    public void close() throws IOException {
        tails.close();
    }

    private final class Kept implements Row {
        private final String key;
        private final ByteBuffer head;
        private final long offset;
        private final int length;
        private final int sum;

        Kept(String key, ByteBuffer head, long offset, int length, int sum) {
            this.key = key;
            this.head = head;
            this.offset = offset;
            this.length = length;
            this.sum = sum;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public ByteReader head() {
            return new ByteReader(head);
        }

        @Override
        public ByteReader tail() throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            while (bytes.hasRemaining()) {
                if (tails.read(bytes, offset + bytes.position()) < 0) {
                    throw new Row.Damaged("the state ends before the row of " + key);
                }
            }
            bytes.flip();
            if (sum(bytes.duplicate()) != sum) {
                throw new Row.Damaged("the state of " + key + " is damaged");
            }
            return new ByteReader(bytes);
        }
    }
}
