package dev.newsline.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A TrueType font: which glyph a character has, how wide it is, its outline. Immutable and thread-safe. */
final class Typeface {
    /** Composite glyphs in composite glyphs, at most. */
    private static final int DEPTH = 8;

    private final ByteBuffer font;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int unitsPerEm;
    private final int metrics;
    private final boolean longOffsets;
    private final int characters;
    private final Kerning kerning;

    Typeface(byte[] bytes) {
        this.font = ByteBuffer.wrap(bytes);
        int count = unsigned(4);
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            tables.put(new String(bytes, at, 4, StandardCharsets.US_ASCII), font.getInt(at + 8));
        }
        this.unitsPerEm = unsigned(table("head") + 18);
        this.longOffsets = unsigned(table("head") + 50) == 1;
        this.metrics = unsigned(table("hhea") + 34);
        this.characters = characters();
        Integer kern = tables.get("kern");
        this.kerning = kern == null ? Kerning.NONE : Kerning.read(font, kern);
    }

    private int table(String name) {
        Integer at = tables.get(name);
        if (at == null) {
            throw new IllegalStateException("a font without the table " + name);
        }
        return at;
    }

    /** Where the map of characters is, for those of the first plane. */
    private int characters() {
        int cmap = table("cmap");
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int at = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (unsigned(at) == 4) {
                return at;
            }
        }
        throw new IllegalStateException("a font without a map of characters");
    }

    /** The glyph of a character; 0 where it has none. */
    int glyph(int character) {
        int segments = unsigned(characters + 6) / 2;
        int ends = characters + 14;
        int low = 0;
        int high = segments - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (unsigned(ends + 2 * middle) < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int starts = ends + 2 * segments + 2;
        int start = unsigned(starts + 2 * low);
        if (character < start || character > unsigned(ends + 2 * low)) {
            return 0;
        }
        int delta = unsigned(starts + 2 * segments + 2 * low);
        int offsets = starts + 4 * segments + 2 * low;
        int offset = unsigned(offsets);
        if (offset == 0) {
            return (character + delta) & 0xFFFF;
        }
        int glyph = unsigned(offsets + offset + 2 * (character - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    /** How far the next glyph is from this one, in parts of the size of the type. */
    double advance(int glyph) {
        return (double) unsigned(table("hmtx") + 4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
    }

    /** How much closer two glyphs stand than their widths say, in parts of the size; negative where they do. */
    double kerning(int left, int right) {
        return (double) kerning.between(left, right) / unitsPerEm;
    }

    /** Draws a glyph that stands on {@code (x, y)}. */
    void draw(int glyph, double x, double y, double size, Canvas canvas) {
        double scale = size / unitsPerEm;
        draw(glyph, new Placement(scale, 0, 0, scale, x, y), canvas, 0);
    }

    /** From the units of a glyph, whose y goes up, to the canvas, whose y goes down. */
    private record Placement(double xx, double xy, double yx, double yy, double dx, double dy) {
        double x(double x, double y) {
            return dx + xx * x + yx * y;
        }

        double y(double x, double y) {
            return dy - xy * x - yy * y;
        }
    }

    private void draw(int glyph, Placement placement, Canvas canvas, int depth) {
        int loca = table("loca");
        int from = longOffsets ? font.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
        int to = longOffsets ? font.getInt(loca + 4 * glyph + 4) : 2 * unsigned(loca + 2 * glyph + 2);
        if (from == to || depth > DEPTH) {
            return;
        }
        int at = table("glyf") + from;
        int contours = font.getShort(at);
        if (contours < 0) {
            composite(at + 10, placement, canvas, depth);
        } else {
            contours(at + 10, contours, placement, canvas);
        }
    }

    private void composite(int at, Placement whole, Canvas canvas, int depth) {
        int flags;
        do {
            flags = unsigned(at);
            int glyph = unsigned(at + 2);
            at += 4;
            // Where a part is placed by matching points, it is not moved: no font that we carry does that.
            boolean words = (flags & 0x1) != 0;
            boolean offsets = (flags & 0x2) != 0;
            double dx = !offsets ? 0 : words ? font.getShort(at) : font.get(at);
            double dy = !offsets ? 0 : words ? font.getShort(at + 2) : font.get(at + 1);
            at += words ? 4 : 2;
            double xx = 1;
            double xy = 0;
            double yx = 0;
            double yy = 1;
            if ((flags & 0x8) != 0) {
                xx = yy = fraction(at);
                at += 2;
            } else if ((flags & 0x40) != 0) {
                xx = fraction(at);
                yy = fraction(at + 2);
                at += 4;
            } else if ((flags & 0x80) != 0) {
                xx = fraction(at);
                xy = fraction(at + 2);
                yx = fraction(at + 4);
                yy = fraction(at + 6);
                at += 8;
            }
            Placement part = new Placement(
                    whole.xx * xx + whole.yx * xy,
                    whole.xy * xx + whole.yy * xy,
                    whole.xx * yx + whole.yx * yy,
                    whole.xy * yx + whole.yy * yy,
                    whole.x(dx, dy),
                    whole.y(dx, dy));
            draw(glyph, part, canvas, depth + 1);
        } while ((flags & 0x20) != 0);
    }

    private void contours(int at, int contours, Placement placement, Canvas canvas) {
        if (contours == 0) {
            return;
        }
        int points = unsigned(at + 2 * contours - 2) + 1;
        int[] flags = new int[points];
        int next = at + 2 * contours;
        next += 2 + unsigned(next);
        for (int i = 0; i < points; i++) {
            flags[i] = font.get(next++) & 0xFF;
            if ((flags[i] & 0x8) != 0) {
                int repeats = font.get(next++) & 0xFF;
                for (; repeats > 0 && i + 1 < points; repeats--, i++) {
                    flags[i + 1] = flags[i];
                }
            }
        }
        int[] x = new int[points];
        next = coordinates(next, flags, 0x2, 0x10, x);
        int[] y = new int[points];
        coordinates(next, flags, 0x4, 0x20, y);
        int first = 0;
        for (int i = 0; i < contours; i++) {
            int last = unsigned(at + 2 * i);
            contour(flags, x, y, first, last, placement, canvas);
            first = last + 1;
        }
    }

    private int coordinates(int at, int[] flags, int isShort, int same, int[] into) {
        int value = 0;
        int next = at;
        for (int i = 0; i < into.length; i++) {
            if ((flags[i] & isShort) != 0) {
                int delta = font.get(next++) & 0xFF;
                value += (flags[i] & same) != 0 ? delta : -delta;
            } else if ((flags[i] & same) == 0) {
                value += font.getShort(next);
                next += 2;
            }
            into[i] = value;
        }
        return next;
    }

    /** Between two points off the curve lies one on it, halfway. */
    private static void contour(
            int[] flags, int[] x, int[] y, int first, int last, Placement placement, Canvas canvas) {
        int size = last - first + 1;
        if (size < 2) {
            return;
        }
        int start = first;
        while (start <= last && (flags[start] & 1) == 0) {
            start++;
        }
        double startX;
        double startY;
        if (start > last) {
            start = first;
            startX = (x[first] + x[last]) / 2.0;
            startY = (y[first] + y[last]) / 2.0;
            start--;
        } else {
            startX = x[start];
            startY = y[start];
        }
        canvas.moveTo(placement.x(startX, startY), placement.y(startX, startY));
        boolean bent = false;
        double byX = 0;
        double byY = 0;
        for (int i = 1; i <= size; i++) {
            int point = first + Math.floorMod(start - first + i, size);
            boolean on = (flags[point] & 1) != 0;
            if (on) {
                line(placement, canvas, bent, byX, byY, x[point], y[point]);
                bent = false;
            } else {
                if (bent) {
                    line(placement, canvas, true, byX, byY, (byX + x[point]) / 2, (byY + y[point]) / 2);
                }
                bent = true;
                byX = x[point];
                byY = y[point];
            }
        }
        line(placement, canvas, bent, byX, byY, startX, startY);
    }

    private static void line(
            Placement placement, Canvas canvas, boolean bent, double byX, double byY, double toX, double toY) {
        double x = placement.x(toX, toY);
        double y = placement.y(toX, toY);
        if (bent) {
            canvas.curveTo(placement.x(byX, byY), placement.y(byX, byY), x, y);
        } else {
            canvas.lineTo(x, y);
        }
    }

    private double fraction(int at) {
        return font.getShort(at) / 16_384.0;
    }

    private int unsigned(int at) {
        return font.getShort(at) & 0xFFFF;
    }
}
