package dev.newsline.digest;

/**
 * A 128-bit digest of a value. Equal values have equal digests; that two different ones have equal digests is less
 * likely than a failing disk. Not for secrets: contents of files that others must be able to check are {@link ContentHash}.
 */
public record Digest(long high, long low) {
    /** The digest of nothing. */
    public static final Digest NONE = new Digest(0, 0);

    /** 32 lower-case hexadecimal digits. */
    @Override
    public String toString() {
        return hex(high) + hex(low);
    }

    private static String hex(long value) {
        String digits = Long.toHexString(value);
        return "0".repeat(16 - digits.length()) + digits;
    }
}
