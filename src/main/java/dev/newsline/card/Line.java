package dev.newsline.card;

import java.util.ArrayList;
import java.util.List;

/**
 * Words set in one line.
 *
 * @param size of the type, in pixels
 * @param width in pixels
 */
record Line(String text, Typeface type, double size, double width) {
    private static final String ELLIPSIS = "…";

    static Line of(String text, Typeface type, double size) {
        double width = 0;
        int before = 0;
        for (int character : text.codePoints().toArray()) {
            int glyph = type.glyph(character);
            width += type.kerning(before, glyph) + type.advance(glyph);
            before = glyph;
        }
        return new Line(text, type, size, width * size);
    }

    void draw(double x, double baseline, Canvas canvas) {
        double at = x;
        int before = 0;
        for (int character : text.codePoints().toArray()) {
            int glyph = type.glyph(character);
            at += type.kerning(before, glyph) * size;
            type.draw(glyph, at, baseline, size, canvas);
            at += type.advance(glyph) * size;
            before = glyph;
        }
    }

    /** The text in one line, cut with an ellipsis where it is longer. */
    static Line cut(String text, Typeface type, double size, double width) {
        Line whole = of(text, type, size);
        String left = text;
        while (whole.width > width && !left.isEmpty()) {
            left = left.substring(0, left.offsetByCodePoints(left.length(), -1)).stripTrailing();
            whole = of(left + ELLIPSIS, type, size);
        }
        return whole;
    }

    /** The text in as many lines as it takes; a word that is wider than all of one is cut anywhere. */
    static List<Line> wrap(String text, Typeface type, double size, double width) {
        List<Line> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" +", -1)) {
            String more = line.isEmpty() ? word : line + " " + word;
            if (of(more, type, size).width <= width) {
                line = more;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(of(line, type, size));
            }
            line = word;
            while (of(line, type, size).width > width) {
                int end = fitting(line, type, size, width);
                lines.add(of(line.substring(0, end), type, size));
                line = line.substring(end);
            }
        }
        if (!line.isEmpty()) {
            lines.add(of(line, type, size));
        }
        return lines;
    }

    /** How much of a word fits; at least one character. */
    private static int fitting(String word, Typeface type, double size, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int more = word.offsetByCodePoints(end, 1);
            if (of(word.substring(0, more), type, size).width > width) {
                break;
            }
            end = more;
        }
        return end;
    }

    /** Whether no word was cut. */
    static boolean isWhole(List<Line> lines, String text) {
        return String.join(" ", lines.stream().map(Line::text).toList()).equals(String.join(" ", text.split(" +", -1)));
    }
}
