package dev.newsline.card;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How shapes are painted, and where.
 *
 * @param opacity of the whole shape, 0 to 1
 * @param fill as 0xRRGGBB; null for none
 * @param stroke likewise
 * @param strokeWidth in the units of the shape
 */
record SvgStyle(
        Transform transform,
        double opacity,
        @Nullable Integer fill,
        double fillOpacity,
        boolean evenOdd,
        @Nullable Integer stroke,
        double strokeOpacity,
        double strokeWidth,
        boolean roundEnds) {
    private static final int LONGEST_TRANSFORM = 1_000;

    static SvgStyle first(Transform transform) {
        return new SvgStyle(transform, 1, 0, 1, false, null, 1, 1, false);
    }

    /**
     * That of an element within one of this style.
     *
     * @param attributes the element's
     * @throws IllegalArgumentException where it has a paint that is not of one colour, or what is unknown here
     */
    SvgStyle with(UnaryOperator<@Nullable String> attributes) {
        Map<String, String> own = new HashMap<>();
        String style = attributes.apply("style");
        for (String declaration : style == null ? new String[0] : style.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                own.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        UnaryOperator<@Nullable String> value = name -> own.containsKey(name) ? own.get(name) : attributes.apply(name);
        for (String unknown : new String[] {"class", "filter", "mask", "clip-path", "stroke-dasharray"}) {
            String said = value.apply(unknown);
            if (said != null && !said.equals("none")) {
                throw new IllegalArgumentException(unknown);
            }
        }
        if ("none".equals(value.apply("display")) || "hidden".equals(value.apply("visibility"))) {
            throw new IllegalArgumentException("hidden");
        }
        String moved = value.apply("transform");
        String rule = value.apply("fill-rule");
        String ends = value.apply("stroke-linecap");
        return new SvgStyle(
                moved == null ? transform : transform.then(moved(moved)),
                opacity * opacity(value.apply("opacity"), 1),
                colour(value.apply("fill"), fill),
                opacity(value.apply("fill-opacity"), fillOpacity),
                rule == null ? evenOdd : rule.equals("evenodd"),
                colour(value.apply("stroke"), stroke),
                opacity(value.apply("stroke-opacity"), strokeOpacity),
                value.apply("stroke-width") == null ? strokeWidth : number(value.apply("stroke-width")),
                ends == null ? roundEnds : ends.equals("round"));
    }

    static double number(@Nullable String text) {
        return text == null ? 0 : Double.parseDouble(text.strip().replaceFirst("px$", ""));
    }

    /** A transform of a length that no hand or program writes would take long to be told from nonsense. */
    private static Transform moved(String said) {
        if (said.length() > LONGEST_TRANSFORM) {
            throw new IllegalArgumentException("transform");
        }
        return Transform.of(said.replaceAll("\\s+", " "));
    }

    private static double opacity(@Nullable String said, double before) {
        return said == null ? before : Math.max(0, Math.min(1, number(said)));
    }

    private static @Nullable Integer colour(@Nullable String said, @Nullable Integer before) {
        if (said == null) {
            return before;
        }
        String name = said.strip().toLowerCase(Locale.ROOT);
        if (name.equals("none") || name.equals("transparent")) {
            return null;
        }
        return CssColours.of(name);
    }
}
