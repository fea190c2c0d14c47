package dev.newsline.card;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The newsroom's mark as cards show it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels row by row, opacity above red, green and blue (8 bits each)
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Mark(int width, int height, int[] pixels) {
    /** Pixels; a wider mark is made lower. */
    public static final int HEIGHT = 64;

    /** Pixels. */
    public static final int MOST_WIDTH = 360;

    /** In pixels. */
    public record Size(int width, int height) {}

    /** How large a mark of some shape is drawn. */
    public static Size size(double width, double height) {
        double scale = Math.min(HEIGHT / height, MOST_WIDTH / width);
        return new Size((int) Math.max(1, Math.round(width * scale)), (int) Math.max(1, Math.round(height * scale)));
    }

    /**
     * That of an SVG picture.
     *
     * @param svg one that can be published
     * @return nothing where it has more than shapes of one colour each: a mark that is drawn by half is worse than none
     */
    public static Optional<Mark> of(byte[] svg) {
        try {
            return new SvgDrawing(new String(svg, StandardCharsets.UTF_8)).mark();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A pixel on a ground, both as 0xRRGGBB. */
    int on(int ground, int at) {
        return mixed(ground, pixels[at], pixels[at] >>> 24);
    }

    /** A colour on another one, with {@code opacity} of 255 parts. */
    static int mixed(int ground, int colour, int opacity) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int below = ground >> shift & 0xFF;
            int above = colour >> shift & 0xFF;
            mixed |= ((below * (255 - opacity) + above * opacity + 127) / 255) << shift;
        }
        return mixed;
    }
}
