package dev.newsline.config;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a site's look its own, without a template: {@code theme:} in {@code site.yaml}. What it does not say is the
 * theme's.
 *
 * @param accent colour of links and of the masthead's edge on light pages
 * @param accentDark the same on dark pages; null where it follows from {@code accent}
 * @param headlines font of headlines: serif, sans or the name of a family
 * @param text font of articles, likewise
 * @param mark file of the newsroom's mark, as an article would name a picture
 */
public record Look(
        @Nullable Colour accent,
        @Nullable Colour accentDark,
        @Nullable String headlines,
        @Nullable String text,
        @Nullable String mark)
        implements Digestible {
    public static final Look PLAIN = new Look(null, null, null, null, null);

    /** What is made light for dark pages stands out from the grey of small words, which has nearly as much. */
    private static final double ON_DARK = 8;

    private static final Colour CARD = new Colour(0x0b, 0x3d, 0x70);

    /** The ground of boxes in the default theme, on light pages and on dark ones: what is readable there is so everywhere. */
    static final Colour LIGHT = new Colour(0xf4, 0xf5, 0xf7);

    static final Colour DARK = new Colour(0x1b, 0x1f, 0x24);

    /** A style sheet that says so, to be put after the theme's own; empty where there is nothing to say. */
    public String css() {
        List<String> light = new ArrayList<>();
        if (accent != null) {
            light.add("--accent:" + accent);
        }
        if (headlines != null) {
            light.add("--headlines:" + family(headlines));
        }
        if (text != null) {
            light.add("--reading:" + family(text));
        }
        StringBuilder css = new StringBuilder();
        if (!light.isEmpty()) {
            css.append(":root{").append(String.join(";", light)).append("}\n");
        }
        Colour dark = accentDark != null
                ? accentDark
                : accent == null ? null : accent.readableOn(DARK, Colour.WHITE, ON_DARK);
        if (dark != null) {
            css.append("@media screen and (prefers-color-scheme:dark){:root{--accent:")
                    .append(dark)
                    .append("}}\n");
        }
        return css.toString();
    }

    /** The ground of pictures for sharing, on which white is readable. */
    public Colour card() {
        return accent == null ? CARD : accent.readableOn(Colour.WHITE, Colour.BLACK);
    }

    /** Of small things on it. */
    public Colour cardTint() {
        return card().readableOn(card(), Colour.WHITE);
    }

    private static String family(String font) {
        return switch (font) {
            case "serif" -> "var(--serif)";
            case "sans" -> "var(--sans)";
            default -> "\"" + font + "\",var(--serif)";
        };
    }

    @Override
    public void digest(Digester digester) {
        digester.add(css()).add(mark);
    }
}
