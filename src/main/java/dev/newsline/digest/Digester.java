package dev.newsline.digest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Combines values into a 128-bit {@link Digest}. Every value is preceded by its kind and length, so that no two
 * different sequences of values feed the same bits: {@code "ab","c"} and {@code "a","bc"} differ, and so do null and "".
 *
 * <p>The mix is two multiply-xorshift lanes with different odd constants, crossed at each step. It is fixed: digests are
 * kept in the build state. Not thread-safe.
 */
public class Digester {
    private static final long A = 0x9E3779B97F4A7C15L;
    private static final long B = 0xC2B2AE3D27D4EB4FL;

    private static final long HIGH = 0x243F6A8885A308D3L;
    private static final long LOW = 0x13198A2E03707344L;

    private long high = HIGH;
    private long low = LOW;

    /**
     * Says what is added from here on, in a word that explains it to people. It makes no difference to the digest; {@link Parts}
     * listens to it.
     */
    public Digester part(String name) {
        return this;
    }

    /** Whether parts are told apart, so that it is worth saying more of them. */
    public boolean tellsParts() {
        return false;
    }

    public final Digester add(long value) {
        mix(value);
        return this;
    }

    public final Digester add(boolean value) {
        mix(value ? 0x7472 : 0x6661);
        return this;
    }

    public final Digester add(Instant value) {
        mix(value.getEpochSecond());
        mix(value.getNano());
        return this;
    }

    public final Digester add(@Nullable String value) {
        if (value == null) {
            mix(-1);
            return this;
        }
        int length = value.length();
        mix(0x5300000000L | length);
        int i = 0;
        for (; i + 4 <= length; i += 4) {
            mix((long) value.charAt(i) << 48
                    | (long) value.charAt(i + 1) << 32
                    | (long) value.charAt(i + 2) << 16
                    | value.charAt(i + 3));
        }
        if (i < length) {
            long rest = 0;
            for (; i < length; i++) {
                rest = rest << 16 | value.charAt(i);
            }
            mix(rest);
        }
        return this;
    }

    public final Digester add(@Nullable Digest value) {
        if (value == null) {
            mix(-2);
            return this;
        }
        mix(value.high());
        mix(value.low());
        return this;
    }

    public final Digester add(@Nullable Enum<?> value) {
        return add(value == null ? null : value.name());
    }

    public final Digester add(@Nullable Digestible value) {
        if (value == null) {
            mix(-3);
        } else {
            mix(0x4F);
            value.digest(this);
        }
        return this;
    }

    public final Digester addAll(Collection<? extends Digestible> values) {
        mix(0x4C00000000L | values.size());
        for (Digestible value : values) {
            add(value);
        }
        return this;
    }

    public final Digester addTexts(Collection<String> values) {
        mix(0x5400000000L | values.size());
        for (String value : values) {
            add(value);
        }
        return this;
    }

    public final Digester addDigests(List<Digest> values) {
        mix(0x4400000000L | values.size());
        for (Digest value : values) {
            add(value);
        }
        return this;
    }

    /** Adds a map in its own order: it must be a sorted or insertion-ordered one. */
    public final Digester addTexts(Map<String, String> values) {
        mix(0x4D00000000L | values.size());
        values.forEach((key, value) -> add(key).add(value));
        return this;
    }

    public final Digester add(byte[] bytes) {
        mix(0x4200000000L | bytes.length);
        long word = 0;
        for (int i = 0; i < bytes.length; i++) {
            word = word << 8 | (bytes[i] & 0xFF);
            if ((i & 7) == 7) {
                mix(word);
                word = 0;
            }
        }
        mix(word);
        return this;
    }

    /** Forgets all that was added. */
    final void restart() {
        high = HIGH;
        low = LOW;
    }

    /** The digest of all that was added so far. */
    public final Digest digest() {
        return new Digest(finish(high + Long.rotateLeft(low, 17)), finish(low ^ Long.rotateLeft(high, 41) ^ A));
    }

    public static Digest of(Digestible value) {
        return new Digester().add(value).digest();
    }

    private void mix(long value) {
        long x = (high ^ value) * A;
        long y = (low + Long.rotateLeft(value, 32)) * B;
        high = x ^ x >>> 29 ^ Long.rotateLeft(y, 23);
        low = y ^ y >>> 31 ^ Long.rotateLeft(x, 37);
    }

    private static long finish(long value) {
        long x = value;
        x = (x ^ x >>> 33) * 0xFF51AFD7ED558CCDL;
        x = (x ^ x >>> 33) * 0xC4CEB9FE1A85EC53L;
        return x ^ x >>> 33;
    }
}
