package dev.newsline.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The picture that a shared link shows where the article has none: 1200 by 630 pixels, with headline, section and the
 * newsroom's name. The same words give the same bytes on every machine.
 *
 * @param headline left out where the font lacks one of its characters
 * @param section its name; null where there is none
 * @param name the newsroom's
 * @param paper the ground, as 0xRRGGBB
 * @param tint of small things on it, likewise
 */
public record ShareCard(String headline, @Nullable String section, String name, int paper, int tint) {
    /** Pixels. */
    public static final int WIDTH = 1200;

    /** Pixels. */
    public static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final int INK = 0xFFFFFF;
    /** The colours are the paper, the shades of the ink, those of the tint: 16 in all. */
    private static final int INK_SHADES = 8;

    private static final int TINT_SHADES = 7;

    private static final double SECTION_SIZE = 36;
    private static final double NAME_SIZE = 40;
    private static final double LARGEST = 88;
    private static final double SMALLEST = 44;
    private static final double STEP = 4;
    private static final double LEADING = 1.18;
    private static final double HEADLINE_TOP = 150;
    private static final double HEADLINE_BOTTOM = 490;
    private static final double NAME_BASELINE = 566;
    private static final int MARK_MIDDLE = 552;
    private static final int BESIDE_MARK = 20;

    /** Whether the font has all characters of a headline. */
    public static boolean shows(String headline) {
        return headline.chars().allMatch(ShareCard::isCommon) || Fonts.covers(headline);
    }

    /** What the font is known to have, so that it need not be read to know it. */
    static boolean isCommon(int character) {
        return (character >= ' ' && character < 0x7F)
                || (character >= 0xA0 && character < 0x180)
                || character == 'Ə'
                || character == 'ə'
                || (character >= 0x401 && character <= 0x451)
                || "–—‘’‚“”„…№".indexOf(character) >= 0;
    }

    /**
     * The picture as PNG.
     *
     * @param mark the newsroom's; null where it has none
     */
    public byte[] png(@Nullable Mark mark) {
        Typeface type = Fonts.BOLD;
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        if (section != null && Fonts.covers(section)) {
            Line.cut(Fonts.printable(section), type, SECTION_SIZE, WIDTH - 2 * MARGIN)
                    .draw(MARGIN, MARGIN + SECTION_SIZE, canvas);
        }
        canvas.rectangle(MARGIN, HEADLINE_BOTTOM + 14, MARGIN + 120, HEADLINE_BOTTOM + 20);
        canvas.fill(1 + INK_SHADES, TINT_SHADES);
        if (Fonts.covers(headline)) {
            headline(type, canvas);
        }
        int start = mark == null ? MARGIN : MARGIN + mark.width() + BESIDE_MARK;
        if (Fonts.covers(name)) {
            Line.cut(Fonts.printable(name), type, NAME_SIZE, WIDTH - MARGIN - start)
                    .draw(start, NAME_BASELINE, canvas);
        }
        canvas.fill(1, INK_SHADES);
        int[] colours = colours();
        if (mark != null) {
            colours = Palette.with(colours, mark, paper, canvas, MARGIN, MARK_MIDDLE - mark.height() / 2);
        }
        return Png.of(canvas.pixels(), WIDTH, HEIGHT, colours);
    }

    /** In the largest type in which all of it fits without cutting a word; else in the smallest, and cut. */
    private void headline(Typeface type, Canvas canvas) {
        String text = Fonts.printable(headline);
        double size = LARGEST;
        List<Line> lines = Line.wrap(text, type, size, WIDTH - 2 * MARGIN);
        while (size > SMALLEST && (lines.size() > most(size) || !Line.isWhole(lines, text))) {
            size -= STEP;
            lines = Line.wrap(text, type, size, WIDTH - 2 * MARGIN);
        }
        if (lines.size() > most(size)) {
            List<Line> kept = new ArrayList<>(lines.subList(0, most(size) - 1));
            String rest = String.join(
                    " ",
                    lines.subList(most(size) - 1, lines.size()).stream()
                            .map(Line::text)
                            .toList());
            kept.add(Line.cut(rest, type, size, WIDTH - 2 * MARGIN));
            lines = kept;
        }
        double baseline = HEADLINE_TOP + size;
        for (Line line : lines) {
            line.draw(MARGIN, baseline, canvas);
            baseline += size * LEADING;
        }
    }

    private static int most(double size) {
        return (int) ((HEADLINE_BOTTOM - HEADLINE_TOP) / (size * LEADING));
    }

    private int[] colours() {
        int[] colours = new int[1 + INK_SHADES + TINT_SHADES];
        colours[0] = paper;
        for (int i = 1; i <= INK_SHADES; i++) {
            colours[i] = Mark.mixed(paper, INK, 255 * i / INK_SHADES);
        }
        for (int i = 1; i <= TINT_SHADES; i++) {
            colours[INK_SHADES + i] = Mark.mixed(paper, tint, 255 * i / TINT_SHADES);
        }
        return colours;
    }
}
