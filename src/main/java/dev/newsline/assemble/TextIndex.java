package dev.newsline.assemble;

import dev.newsline.state.ByteReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds rows by a text that each of them has, several of which may be the same. Made when it is asked first. */
final class TextIndex {
    private static final int[] NONE = {};

    private final byte[] bytes;
    private final int size;
    private final IntUnaryOperator positions;
    /** Numbers of rows by the hash of their text, each in the first free place from there on; -1 is a free place. */
    private int @Nullable [] places;

    /**
     * @param size how many rows there are
     * @param positions where each row's text is, as {@link ByteReader#text} reads it
     */
    TextIndex(byte[] bytes, int size, IntUnaryOperator positions) {
        this.bytes = bytes;
        this.size = size;
        this.positions = positions;
    }

    /** The rows of a text, ascending. */
    int[] find(String text) {
        int[] table = places;
        if (table == null) {
            table = table();
            places = table;
        }
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        int[] found = NONE;
        for (int place = hash(wanted, 0, wanted.length) & (table.length - 1);
                table[place] >= 0;
                place = (place + 1) & (table.length - 1)) {
            ByteReader reader = reader(table[place]);
            int length = reader.integer() - 1;
            int start = reader.position();
            if (Arrays.equals(bytes, start, start + length, wanted, 0, wanted.length)) {
                found = IntStream.concat(IntStream.of(found), IntStream.of(table[place]))
                        .toArray();
            }
        }
        return found;
    }

    private ByteReader reader(int row) {
        return new ByteReader(bytes, positions.applyAsInt(row), bytes.length);
    }

    private int[] table() {
        int[] table = new int[Integer.highestOneBit(Math.max(size, 4)) << 2];
        Arrays.fill(table, -1);
        for (int row = 0; row < size; row++) {
            ByteReader reader = reader(row);
            int length = reader.integer() - 1;
            int place = hash(bytes, reader.position(), length) & (table.length - 1);
            while (table[place] >= 0) {
                place = (place + 1) & (table.length - 1);
            }
            table[place] = row;
        }
        return table;
    }

    private static int hash(byte[] bytes, int start, int length) {
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = hash * 31 + bytes[i];
        }
        return ((hash * 0x9E37_79B9) >>> 7) ^ hash;
    }
}
