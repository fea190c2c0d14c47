package dev.newsline.card;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Adler32;

/**
 * Compresses bytes into the zlib format (RFC 1950 and 1951). The one of the machine compresses differently from release to
 * release; this one gives the same bytes everywhere. Made for flat drawings: one block, greedy matches.
 */
final class Deflate {
    private static final int WINDOW = 32_768;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    /** Earlier places that are compared with one. */
    private static final int TRIES = 48;

    private static final int END_OF_BLOCK = 256;
    private static final int[] LENGTH_BASE = new int[29];
    private static final int[] LENGTH_BITS = new int[29];
    private static final int[] DISTANCE_BASE = new int[30];
    private static final int[] DISTANCE_BITS = new int[30];
    /** In which order the lengths of the codes of lengths are written. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    static {
        for (int i = 0, base = SHORTEST; i < 28; i++) {
            LENGTH_BITS[i] = Math.max(0, i / 4 - 1);
            LENGTH_BASE[i] = base;
            base += 1 << LENGTH_BITS[i];
        }
        LENGTH_BASE[28] = LONGEST;
        for (int i = 0, base = 1; i < 30; i++) {
            DISTANCE_BITS[i] = Math.max(0, i / 2 - 1);
            DISTANCE_BASE[i] = base;
            base += 1 << DISTANCE_BITS[i];
        }
    }

    private final byte[] data;
    /** Literals as they are; matches as length << 16 | distance, which is more than any literal. */
    private final int[] tokens;

    private int count;

    private Deflate(byte[] data) {
        this.data = data;
        this.tokens = new int[data.length];
    }

    static byte[] zlib(byte[] data) {
        Deflate deflate = new Deflate(data);
        deflate.match();
        Bits out = new Bits();
        out.put(0x78, 8);
        out.put(0xDA, 8);
        deflate.block(out);
        out.align();
        Adler32 sum = new Adler32();
        sum.update(data);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.put((int) (sum.getValue() >> shift) & 0xFF, 8);
        }
        return out.bytes.toByteArray();
    }

    private void match() {
        int[] newest = new int[1 << 15];
        int[] before = new int[data.length];
        Arrays.fill(newest, -1);
        int at = 0;
        while (at < data.length) {
            int best = 0;
            int from = 0;
            if (at + SHORTEST <= data.length) {
                int tried = 0;
                int j = newest[hash(at)];
                for (; j >= 0 && at - j <= WINDOW && tried < TRIES && best < LONGEST; j = before[j], tried++) {
                    int length = common(j, at);
                    if (length > best) {
                        best = length;
                        from = j;
                    }
                }
            }
            int end = at + (best >= SHORTEST ? best : 1);
            tokens[count++] = best >= SHORTEST ? best << 16 | (at - from) : data[at] & 0xFF;
            for (; at < end; at++) {
                if (at + SHORTEST <= data.length) {
                    int hash = hash(at);
                    before[at] = newest[hash];
                    newest[hash] = at;
                }
            }
        }
    }

    private int hash(int at) {
        int three = (data[at] & 0xFF) << 16 | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF);
        return (three * 0x9E3779B1) >>> 17;
    }

    private int common(int earlier, int at) {
        int most = Math.min(LONGEST, data.length - at);
        int length = 0;
        while (length < most && data[earlier + length] == data[at + length]) {
            length++;
        }
        return length;
    }

    private void block(Bits out) {
        int[] literals = new int[286];
        int[] distances = new int[30];
        literals[END_OF_BLOCK] = 1;
        // A code of fewer than two symbols would be none that all readers take.
        literals[0] = 1;
        distances[0] = 1;
        distances[1] = 1;
        for (int i = 0; i < count; i++) {
            int token = tokens[i];
            if (token > 0xFF) {
                literals[257 + index(LENGTH_BASE, token >> 16)]++;
                distances[index(DISTANCE_BASE, token & 0xFFFF)]++;
            } else {
                literals[token]++;
            }
        }
        Huffman literal = Huffman.of(literals, 15);
        Huffman distance = Huffman.of(distances, 15);
        out.put(1, 1);
        out.put(2, 2);
        lengths(literal, distance, out);
        for (int i = 0; i < count; i++) {
            int token = tokens[i];
            if (token > 0xFF) {
                int length = index(LENGTH_BASE, token >> 16);
                literal.put(257 + length, out);
                out.put((token >> 16) - LENGTH_BASE[length], LENGTH_BITS[length]);
                int back = index(DISTANCE_BASE, token & 0xFFFF);
                distance.put(back, out);
                out.put((token & 0xFFFF) - DISTANCE_BASE[back], DISTANCE_BITS[back]);
            } else {
                literal.put(token, out);
            }
        }
        literal.put(END_OF_BLOCK, out);
    }

    /** How long the codes are, without the shorthand for repeated ones. */
    private static void lengths(Huffman literal, Huffman distance, Bits out) {
        int[] used = new int[ORDER.length];
        for (Huffman each : List.of(literal, distance)) {
            for (int symbol = 0; symbol < each.symbols(); symbol++) {
                used[each.length(symbol)]++;
            }
        }
        Huffman code = Huffman.of(used, 7);
        out.put(literal.symbols() - 257, 5);
        out.put(distance.symbols() - 1, 5);
        out.put(ORDER.length - 4, 4);
        for (int symbol : ORDER) {
            out.put(code.length(symbol), 3);
        }
        for (Huffman each : List.of(literal, distance)) {
            for (int symbol = 0; symbol < each.symbols(); symbol++) {
                code.put(each.length(symbol), out);
            }
        }
    }

    /** The last of the bases that is not above a value. */
    private static int index(int[] bases, int value) {
        int found = Arrays.binarySearch(bases, value);
        return found >= 0 ? found : -found - 2;
    }

    /** Bits, the lowest first. */
    static final class Bits {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int pending;
        private int held;

        void put(int bits, int length) {
            pending |= bits << held;
            held += length;
            while (held >= 8) {
                bytes.write(pending);
                pending >>>= 8;
                held -= 8;
            }
        }

        void align() {
            put(0, (8 - held) & 7);
        }
    }
}
