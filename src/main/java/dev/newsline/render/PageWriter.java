package dev.newsline.render;

import java.io.IOException;
import java.io.Writer;

/** Collects a page, up to a length that no page has: a template whose loops do not end must not take all memory. */
final class PageWriter extends Writer {
    /** Characters. The longest pages of real archives have two million. */
    static final int MOST = 64_000_000;
    /** Enough for a long article, so that most pages are written without growing. */
    private static final int USUAL = 48 * 1024;

    private final StringBuilder text = new StringBuilder(USUAL);

    /** The page is longer than {@link #MOST}. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void write(char[] chars, int from, int count) throws IOException {
        reserve(count);
        text.append(chars, from, count);
    }

    @Override
    public void write(String chars, int from, int count) throws IOException {
        reserve(count);
        text.append(chars, from, from + count);
    }

    private void reserve(int count) throws TooLong {
        if (count > MOST - text.length()) {
            throw new TooLong();
        }
    }

    @Override
    public void flush() {
        // Everything is in memory.
    }

    @Override
    public void close() {
        // Everything is in memory.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
