package dev.newsline.config;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of sRGB.
 *
 * @param red 0 to 255
 * @param green likewise
 * @param blue likewise
 */
public record Colour(int red, int green, int blue) {
    public static final Colour WHITE = new Colour(255, 255, 255);
    public static final Colour BLACK = new Colour(0, 0, 0);

    /** Of text and its ground, at least (WCAG 2.2, 1.4.3). */
    public static final double READABLE = 4.5;

    private static final Pattern WRITTEN = Pattern.compile("#(?:[0-9A-Fa-f]{3}){1,2}");
    private static final int STEPS = 100;

    /** The colour that {@code #rrggbb} or {@code #rgb} says. */
    public static Optional<Colour> of(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(written.substring(1), 16);
        return Optional.of(
                written.length() == 7
                        ? new Colour(value >> 16, value >> 8 & 0xFF, value & 0xFF)
                        : new Colour((value >> 8) * 17, (value >> 4 & 0xF) * 17, (value & 0xF) * 17));
    }

    /** How far the light of two colours is apart, 1 to 21 (WCAG 2.2, "contrast ratio"). */
    public double contrast(Colour other) {
        double light = Math.max(luminance(), other.luminance());
        double dark = Math.min(luminance(), other.luminance());
        return (light + 0.05) / (dark + 0.05);
    }

    /** The nearest colour on the way to {@code end} that is readable on {@code ground}; {@code end} where none is. */
    public Colour readableOn(Colour ground, Colour end) {
        return readableOn(ground, end, READABLE);
    }

    /** The same with a contrast of its own. */
    Colour readableOn(Colour ground, Colour end, double contrast) {
        for (int step = 0; step < STEPS; step++) {
            Colour mixed = new Colour(mix(red, end.red, step), mix(green, end.green, step), mix(blue, end.blue, step));
            if (mixed.contrast(ground) >= contrast) {
                return mixed;
            }
        }
        return end;
    }

    /** As 0xRRGGBB. */
    public int rgb() {
        return red << 16 | green << 8 | blue;
    }

    private static int mix(int from, int to, int step) {
        return from + (to - from) * step / STEPS;
    }

    /** Relative luminance, 0 to 1 (WCAG 2.2). */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        // Of StrictMath, that all machines agree.
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    /** As style sheets write it, {@code #rrggbb}. */
    @Override
    public String toString() {
        return String.format("#%06x", rgb());
    }
}
