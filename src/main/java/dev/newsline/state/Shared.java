package dev.newsline.state;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that many rows have in common: equal bytes are decoded once, into one object, as long as few others come between.
 * Thread-safe; two threads may decode the same bytes.
 *
 * @param <T> what the bytes mean, immutable
 */
public final class Shared<T> {
    private static final int PLACES = 1 << 12;

    private final Function<ByteReader, T> decode;
    private final @Nullable Known<T>[] known;

    private static final class Known<T> {
        private final byte[] bytes;
        private final T value;

        Known(byte[] bytes, T value) {
            this.bytes = bytes;
            this.value = value;
        }
    }

    public Shared(Function<ByteReader, T> decode) {
        this.decode = decode;
        @SuppressWarnings({"unchecked", "rawtypes"})
        @Nullable
        Known<T>[] none = new Known[PLACES];
        this.known = none;
    }

    /**
     * The value that a reader is at.
     *
     * @param pass moves the reader to the end of the value
     */
    public T read(ByteReader from, Consumer<ByteReader> pass) {
        int start = from.position();
        pass.accept(from);
        int end = from.position();
        byte[] bytes = from.bytes();
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + bytes[i];
        }
        int place = (hash ^ hash >>> 15) & (PLACES - 1);
        Known<T> one = known[place];
        if (one == null || !Arrays.equals(one.bytes, 0, one.bytes.length, bytes, start, end)) {
            one = new Known<>(Arrays.copyOfRange(bytes, start, end), decode.apply(new ByteReader(bytes, start, end)));
            known[place] = one;
        }
        return one.value;
    }
}
