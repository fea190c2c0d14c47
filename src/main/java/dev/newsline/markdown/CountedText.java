package dev.newsline.markdown;

/**
 * A text that counts how often its characters are looked at, and stops at a limit. The parser's regular expressions and
 * scanners all read through it, so what takes exponential or quadratic time ends after the same number of steps on
 * every machine. Not thread-safe: one for each parse.
 */
final class CountedText implements CharSequence {
    /** What short texts may use. */
    private static final long BASE = 1_000_000;

    /** What each character adds; ordinary articles need 10 to 20. */
    private static final long PER_CHARACTER = 100;

    private static final long MOST = 20_000_000;

    private final String text;
    private final long all;
    private long left;

    CountedText(String text) {
        this.text = text;
        this.all = Math.min(MOST, BASE + PER_CHARACTER * text.length());
        this.left = all;
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new TooComplex("it takes too many steps from here on", index);
        }
        return text.charAt(index);
    }

    /** Steps taken. */
    long used() {
        return all - left;
    }

    /** Steps left. */
    long left() {
        return left;
    }

    @Override
    public int length() {
        return text.length();
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
