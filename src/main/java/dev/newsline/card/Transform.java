package dev.newsline.card;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The six numbers of an affine transform, as SVG's {@code matrix(a b c d e f)} has them. */
record Transform(double a, double b, double c, double d, double e, double f) {
    static final Transform NONE = new Transform(1, 0, 0, 1, 0, 0);

    private static final Pattern STEP =
            Pattern.compile("\\s*,?\\s*([a-z]+)\\s*\\(([^)]*)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

    static Transform move(double x, double y) {
        return new Transform(1, 0, 0, 1, x, y);
    }

    static Transform scale(double by) {
        return new Transform(by, 0, 0, by, 0, 0);
    }

    /** @throws IllegalArgumentException where it is not one of translate, scale, rotate and matrix, one after the other */
    static Transform of(String text) {
        Transform all = NONE;
        Matcher step = STEP.matcher(text);
        int end = 0;
        while (step.find() && step.start() == end) {
            end = step.end();
            all = all.then(step(step.group(1), numbers(step.group(2))));
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException("transform");
        }
        return all;
    }

    private static double[] numbers(String text) {
        return BETWEEN.splitAsStream(text.strip())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static Transform step(String name, double[] n) {
        if (name.equals("translate") && (n.length == 1 || n.length == 2)) {
            return move(n[0], n.length == 1 ? 0 : n[1]);
        }
        if (name.equals("scale") && (n.length == 1 || n.length == 2)) {
            return new Transform(n[0], 0, 0, n[n.length - 1], 0, 0);
        }
        if (name.equals("rotate") && (n.length == 1 || n.length == 3)) {
            double cos = StrictMath.cos(StrictMath.toRadians(n[0]));
            double sin = StrictMath.sin(StrictMath.toRadians(n[0]));
            Transform turn = new Transform(cos, sin, -sin, cos, 0, 0);
            return n.length == 1 ? turn : move(n[1], n[2]).then(turn).then(move(-n[1], -n[2]));
        }
        if (name.equals("matrix") && n.length == 6) {
            return new Transform(n[0], n[1], n[2], n[3], n[4], n[5]);
        }
        throw new IllegalArgumentException("transform");
    }

    /** First {@code inner}, then this one. */
    Transform then(Transform inner) {
        return new Transform(
                a * inner.a + c * inner.b,
                b * inner.a + d * inner.b,
                a * inner.c + c * inner.d,
                b * inner.c + d * inner.d,
                a * inner.e + c * inner.f + e,
                b * inner.e + d * inner.f + f);
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** By how much lengths become longer, on the average of all directions. */
    double stretch() {
        return Math.sqrt(Math.abs(a * d - b * c));
    }
}
