package dev.newsline.card;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts a mark on a drawing whose colours are numbered. */
final class Palette {
    private static final int MOST = 256;

    private Palette() {}

    /**
     * Draws {@code mark} with as many of its colours as there are numbers for, those that are alike being one.
     *
     * @param colours that the drawing has already
     * @return these, and behind them those of the mark
     */
    static int[] with(int[] colours, Mark mark, int ground, Canvas on, int left, int top) {
        int bits = 8;
        Map<Integer, Integer> numbers = numbers(mark, ground, bits);
        while (numbers.size() > MOST - colours.length) {
            numbers = numbers(mark, ground, --bits);
        }
        int[] all = Arrays.copyOf(colours, colours.length + numbers.size());
        numbers.forEach((colour, number) -> all[colours.length + number] = colour);
        for (int y = 0; y < mark.height(); y++) {
            for (int x = 0; x < mark.width(); x++) {
                int at = y * mark.width() + x;
                Integer number = mark.pixels()[at] >>> 24 == 0 ? null : numbers.get(coarse(mark.on(ground, at), bits));
                if (number != null) {
                    on.pixels()[(top + y) * on.width + left + x] = (byte) (colours.length + number);
                }
            }
        }
        return all;
    }

    private static Map<Integer, Integer> numbers(Mark mark, int ground, int bits) {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < mark.pixels().length; i++) {
            // Where nothing of the mark is, the ground stays as it is.
            if (mark.pixels()[i] >>> 24 > 0) {
                numbers.putIfAbsent(coarse(mark.on(ground, i), bits), numbers.size());
            }
        }
        return numbers;
    }

    /** A colour with so many bits to a channel; black stays black, and white white. */
    private static int coarse(int colour, int bits) {
        int most = (1 << bits) - 1;
        int coarse = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int level = ((colour >> shift & 0xFF) * most + 127) / 255;
            coarse |= (level * 255 / most) << shift;
        }
        return coarse;
    }
}
