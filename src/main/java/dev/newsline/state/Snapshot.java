package dev.newsline.state;

import dev.newsline.digest.Digest;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the order of their keys' UTF-8 bytes, in two files that never change: heads, read and checked whole
 * when it is opened, and tails, of which each is checked when it is read. Immutable and thread-safe.
 */
final class Snapshot implements AutoCloseable {
    /** Changed with the layout: what an older version wrote is thrown away. */
    static final long MAGIC = 0x4E65_7773_4C00_0001L;

    /** Magic, stamp, number of rows, length and checksum of the rows. */
    static final int HEADER = 8 + 16 + 4 + 4 + 4;

    /** Offset, length and checksum of a tail, after each head. */
    static final int TAIL_ENTRY = 8 + 4 + 4;

    /** So many rows are found by halving; whoever asks for more gets a table. */
    private static final int FEW = 64;

    private final byte[] rows;
    private final int[] starts;
    private final FileChannel tails;
    /** Numbers of rows by the hash of their key, each in the first free place from there on; -1 is a free place. */
    private volatile int @Nullable [] places;
    /** How many rows were asked for before there was a table, about. */
    private int asked;

    private Snapshot(byte[] rows, int[] starts, FileChannel tails) {
        this.rows = rows;
        this.starts = starts;
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
        byte[] rows;
        try {
            rows = Files.readAllBytes(heads(folder, name, number));
        } catch (NoSuchFileException e) {
            return null;
        }
        if (rows.length < HEADER) {
            return null;
        }
        ByteBuffer header = ByteBuffer.wrap(rows);
        if (header.getLong() != MAGIC || !new Digest(header.getLong(), header.getLong()).equals(stamp)) {
            return null;
        }
        int count = header.getInt();
        int length = header.getInt();
        int sum = header.getInt();
        boolean possible = count >= 0 && count <= length / (TAIL_ENTRY + 2);
        if (!possible || length != header.remaining() || sum(header) != sum) {
            return null;
        }
        int[] starts = new int[count + 1];
        ByteReader row = new ByteReader(rows, HEADER, rows.length);
        try {
            for (int i = 0; i < count; i++) {
                starts[i] = row.position();
                row.skip(row.integer());
                row.skip(row.integer());
                row.skip(TAIL_ENTRY);
            }
        } catch (BufferUnderflowException e) {
            return null;
        }
        starts[count] = row.position();
        try {
            return new Snapshot(rows, starts, FileChannel.open(tails(folder, name, number), StandardOpenOption.READ));
        } catch (NoSuchFileException e) {
            return null;
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
        return rows.length;
    }

    Row row(int number) {
        return new Kept(number);
    }

    /** A reader of a row, from its key on. */
    private ByteReader reader(int number) {
        return new ByteReader(rows, starts[number], starts[number + 1]);
    }

    /** The number of a key's row, or a negative number where there is none. */
    int find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int[] table = places;
        if (table == null) {
            if (asked++ < FEW) {
                return halve(wanted);
            }
            table = table();
        }
        int place = hash(ByteBuffer.wrap(wanted), 0, wanted.length) & (table.length - 1);
        while (table[place] >= 0) {
            if (compare(table[place], wanted) == 0) {
                return table[place];
            }
            place = (place + 1) & (table.length - 1);
        }
        return -1;
    }

    private int halve(byte[] wanted) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, wanted);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private synchronized int[] table() {
        int[] table = places;
        if (table == null) {
            table = new int[Integer.highestOneBit(Math.max(size(), 4)) << 2];
            Arrays.fill(table, -1);
            ByteBuffer bytes = ByteBuffer.wrap(rows);
            for (int row = 0; row < size(); row++) {
                ByteReader reader = reader(row);
                int length = reader.integer();
                int place = hash(bytes, reader.position(), length) & (table.length - 1);
                while (table[place] >= 0) {
                    place = (place + 1) & (table.length - 1);
                }
                table[place] = row;
            }
            places = table;
        }
        return table;
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

    /** How a row's key compares with bytes. */
    int compare(int number, byte[] wanted) {
        ByteReader row = reader(number);
        int length = row.integer();
        int start = row.position();
        return Arrays.compareUnsigned(rows, start, start + length, wanted, 0, wanted.length);
    }

    @Override
    public void close() throws IOException {
        tails.close();
    }

    private final class Kept implements Row {
        private final int number;
        private final int start;
        private final int end;

        Kept(int number) {
            this.number = number;
            ByteReader row = reader(number);
            row.skip(row.integer());
            int length = row.integer();
            start = row.skip(length);
            end = row.position();
        }

        @Override
        public String key() {
            ByteReader row = reader(number);
            int length = row.integer();
            return new String(rows, row.skip(length), length, StandardCharsets.UTF_8);
        }

        @Override
        public ByteReader head() {
            return new ByteReader(rows, start, end);
        }

        @Override
        public ByteReader tail() throws IOException {
            ByteBuffer entry = ByteBuffer.wrap(rows, end, TAIL_ENTRY);
            long offset = entry.getLong();
            ByteBuffer bytes = ByteBuffer.allocate(entry.getInt());
            int sum = entry.getInt();
            while (bytes.hasRemaining()) {
                if (tails.read(bytes, offset + bytes.position()) < 0) {
                    throw new Row.Damaged("the state ends before the row of " + key());
                }
            }
            bytes.flip();
            if (sum(bytes.duplicate()) != sum) {
                throw new Row.Damaged("the state of " + key() + " is damaged");
            }
            return new ByteReader(bytes.array());
        }
    }
}
