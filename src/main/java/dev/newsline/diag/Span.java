package dev.newsline.diag;

/**
 * A part of a source text: from {@code start} to before {@code end}.
 *
 * @param start UTF-16 offset, from 0
 * @param end not before {@code start}
 */
public record Span(SourceText source, int start, int end) implements Comparable<Span> {
    /** The place of a problem with a file as a whole: its first character, without a line to show. */
    public static Span ofFile(String path) {
        return new Span(new SourceText(path, ""), 0, 0);
    }

    public String path() {
        return source.path();
    }

    public int line() {
        return source.line(start);
    }

    public int column() {
        return source.column(start);
    }

    public String text() {
        Span there = source.span(start, end);
        return source.text().substring(there.start, there.end);
    }

    /** The part of this span from {@code from} to before {@code to}, counted from its start. */
    public Span sub(int from, int to) {
        return source.span(start + from, start + to);
    }

    /** By path, then offset. */
    @Override
    public int compareTo(Span other) {
        int byPath = path().compareTo(other.path());
        return byPath != 0
                ? byPath
                : start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return path() + ":" + line() + ":" + column();
    }
}
