package dev.newsline.render;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects a page as UTF-8, up to a length that no page has: a template whose loops do not end must not take all memory. */
final class PageWriter extends Writer {
    /** Bytes. The longest pages of real archives have two million. */
    static final int MOST = 64_000_000;
    /** Enough for a long article, so that most pages are written without growing. */
    private static final int USUAL = 32 * 1024;

    private final TemplateTexts texts;
    private byte[] bytes = new byte[USUAL];
    private int length;
    /** The first half of a pair of surrogates, where nothing was written since; else 0. */
    private char half;

    PageWriter(TemplateTexts texts) {
        this.texts = texts;
    }

    /** The page is longer than {@link #MOST}. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** So FreeMarker prints what stands in a template. */
    @Override
    public void write(char[] chars) throws IOException {
        if (half == 0) {
            put(texts.encoded(chars));
        } else {
            write(chars, 0, chars.length);
        }
    }

    @Override
    public void write(char[] chars, int from, int count) throws IOException {
        write(new String(chars, from, count), 0, count);
    }

    @Override
    public void write(String chars, int from, int count) throws IOException {
        if (count == 0) {
            return;
        }
        char last = chars.charAt(from + count - 1);
        String text = chars.substring(from, from + count);
        if (half != 0) {
            text = half + text;
            half = 0;
        }
        if (Character.isHighSurrogate(last)) {
            half = last;
            text = text.substring(0, text.length() - 1);
        }
        put(text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(byte[] more) throws TooLong {
        if (more.length > MOST - length) {
            throw new TooLong();
        }
        if (more.length > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more.length, 2 * bytes.length));
        }
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    @Override
    public void flush() {
        // Everything is in memory.
    }

    @Override
    public void close() {
        // Everything is in memory.
    }

    /** What was written; half a pair of surrogates is a question mark. */
    byte[] toBytes() throws TooLong {
        if (half != 0) {
            half = 0;
            put(new byte[] {'?'});
        }
        return Arrays.copyOf(bytes, length);
    }
}
