package dev.newsline.card;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Pairs of glyphs that stand closer or farther than others, in the font's units. */
record Kerning(Map<Integer, Integer> pairs) {
    static final Kerning NONE = new Kerning(Map.of());

    /** Reads the horizontal pairs of a table {@code kern}. */
    static Kerning read(ByteBuffer font, int table) {
        Map<Integer, Integer> pairs = new HashMap<>();
        int at = table + 4;
        for (int i = font.getShort(table + 2); i > 0; i--) {
            int coverage = font.getShort(at + 4);
            if (coverage == 1) {
                int count = font.getShort(at + 6) & 0xFFFF;
                for (int pair = at + 14; count > 0; count--, pair += 6) {
                    pairs.put(font.getInt(pair), (int) font.getShort(pair + 4));
                }
            }
            at += font.getShort(at + 2) & 0xFFFF;
        }
        return new Kerning(Map.copyOf(pairs));
    }

    int between(int left, int right) {
        return pairs.getOrDefault(left << 16 | right, 0);
    }
}
