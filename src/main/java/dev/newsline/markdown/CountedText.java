package dev.newsline.markdown;

/**
 * A text that counts how often its characters are looked at, and stops at a limit. The parser's regular expressions and
 * scanners all read through it, so what takes exponential or quadratic time ends after the same number of steps on
 * every machine. Not thread-safe: one for each parse.
 */
final class CountedText implements CharSequence {
    /**
     * Ordinary articles need 10 to 20 for each character, but the parser goes through the whole paragraph for each
     * link in it: a table with a link in each of 400 rows is an ordinary article too.
     */
    private static final long STEPS = 40_000_000;

    private final String text;
    private final char[] chars;
    private long left = STEPS;

    CountedText(String text) {
        this.text = text;
        this.chars = text.toCharArray();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new TooComplex("it takes too many steps from here on", index);
        }
        return chars[index];
    }

    /**
     * The first character in a range that is one of {@code stops}, or the range's end. Each that is passed counts as
     * looked at.
     *
     * @param stops by character, for all of them
     */
    int firstOf(boolean[] stops, int from, int to) {
        int at = from;
        while (at < to && !stops[chars[at]]) {
            at++;
        }
        left -= at - from;
        if (left < 0) {
            throw new TooComplex("it takes too many steps from here on", from);
        }
        return at;
    }

    /** All characters; not to be written to. */
    char[] characters() {
        return chars;
    }

    /** Steps taken. */
    long used() {
        return STEPS - left;
    }

    /** Steps left. */
    long left() {
        return left;
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
