package dev.newsline.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts that are part of Newsline, read when the first card is drawn. */
final class Fonts {
    private static final String FILE = "/com/formdev/flatlaf/fonts/roboto/Roboto-Bold.ttf";

    static final Typeface BOLD = read(FILE);

    /** Characters: the narrowest letters that there are would not fill more. */
    private static final int LONGEST = 1_000;

    private Fonts() {}

    private static Typeface read(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the font is missing: " + file);
            }
            return new Typeface(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a glyph for every character of a text. */
    static boolean covers(String text) {
        return printable(text).codePoints().allMatch(character -> BOLD.glyph(character) != 0);
    }

    /** The text without characters that are not seen, with plain spaces and hyphens; no more of it than a card can show. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(character -> {
            switch (character) {
                case 0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF -> {
                    // Says where a line may break, or which way it goes.
                }
                case '\t', '\n', '\r', 0x2009, 0x200A -> out.append(' ');
                case 0x202F -> out.append('\u00A0');
                case 0x2011 -> out.append('-');
                default -> out.appendCodePoint(character);
            }
        });
        return out.toString().strip();
    }
}
