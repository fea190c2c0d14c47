package dev.newsline.diag;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file and the name that editors know it by. Offsets are UTF-16 indices into {@link #text()}; lines and
 * columns are counted from 1, columns in code points, and only computed when a message is printed.
 *
 * <p>Immutable and thread-safe.
 */
public final class SourceText {
    private final String path;
    private final Supplier<String> reading;
    /** Null until somebody asks for it. */
    private volatile @Nullable Lines lines;

    /** A text, and the offset at which each of its lines starts. */
    private static final class Lines {
        final String text;
        final int[] starts;

        Lines(String text) {
            this.text = text;
            this.starts = lineStarts(text);
        }
    }

    /**
     * @param path the file's path relative to the root of the site, with {@code /} between its parts
     * @param text its whole text, without a byte order mark
     */
    public SourceText(String path, String text) {
        this(path, () -> text);
    }

    private SourceText(String path, Supplier<String> reading) {
        this.path = path;
        this.reading = reading;
    }

    /** A text that is read when a message shows it; {@code reading} gives the same text each time. */
    public static SourceText later(String path, Supplier<String> reading) {
        return new SourceText(path, reading);
    }

    private Lines lines() {
        Lines known = lines;
        if (known == null) {
            known = new Lines(reading.get());
            lines = known;
        }
        return known;
    }

    /**
     * Decodes UTF-8, dropping a byte order mark.
     *
     * @throws MalformedText where the bytes are not UTF-8
     */
    public static SourceText decode(String path, byte[] bytes) throws MalformedText {
        int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        // The strict decoder is many times as slow, and tells no more of a text in which nothing was replaced.
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return new SourceText(path, text);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return new SourceText(
                    path,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(in)
                            .toString());
        } catch (CharacterCodingException e) {
            // The decoder stops with the buffer's position at the first byte that it could not read.
            int end = in.position();
            String readable = new String(bytes, start, end - start, StandardCharsets.UTF_8);
            String rest = new String(bytes, end, bytes.length - end, StandardCharsets.ISO_8859_1);
            throw new MalformedText(new SourceText(path, readable + rest), readable.length(), bytes[end] & 0xFF);
        }
    }

    public String path() {
        return path;
    }

    public String text() {
        return lines().text;
    }

    /** The part from {@code start} to before {@code end}, both clamped to the text. */
    public Span span(int start, int end) {
        int length = text().length();
        int from = Math.max(0, Math.min(start, length));
        return new Span(this, from, Math.max(from, Math.min(end, length)));
    }

    /** The line of an offset, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lines().starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset, from 1, in code points. */
    public int column(int offset) {
        Lines known = lines();
        int start = known.starts[line(offset) - 1];
        return known.text.codePointCount(start, Math.min(offset, known.text.length())) + 1;
    }

    /** The offset at which a line starts. */
    public int lineStart(int line) {
        return lines().starts[line - 1];
    }

    public int lineCount() {
        return lines().starts.length;
    }

    /** The text of a line, from 1, without its end. */
    public String lineText(int line) {
        Lines known = lines();
        String text = known.text;
        int start = known.starts[line - 1];
        int end = line < known.starts.length ? known.starts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        boolean alone = text.indexOf('\r') >= 0;
        for (int i = alone ? 0 : text.indexOf('\n'); i >= 0 && i < text.length(); i = next(text, i, alone)) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** Where a line may end after {@code at}: anywhere, if a carriage return may end one. */
    private static int next(String text, int at, boolean alone) {
        return alone ? at + 1 : text.indexOf('\n', at + 1);
    }

    @Override
    public String toString() {
        return path;
    }
}
