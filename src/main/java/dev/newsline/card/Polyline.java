package dev.newsline.card;

import java.util.Arrays;

/** Points that straight lines connect. Not thread-safe. */
final class Polyline {
    private double[] points = new double[32];
    private int size;
    private boolean closed;

    void add(double x, double y) {
        if (2 * size == points.length) {
            points = Arrays.copyOf(points, 4 * size);
        }
        points[2 * size] = x;
        points[2 * size + 1] = y;
        size++;
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    double x(int point) {
        return points[2 * point];
    }

    double y(int point) {
        return points[2 * point + 1];
    }

    /** The same, moved, turned and stretched. */
    Polyline by(Transform transform) {
        Polyline moved = new Polyline();
        for (int i = 0; i < size; i++) {
            moved.add(transform.x(x(i), y(i)), transform.y(x(i), y(i)));
        }
        moved.closed = closed;
        return moved;
    }

    /** Draws it as the edge of an area. */
    void area(Canvas canvas) {
        canvas.moveTo(x(0), y(0));
        for (int i = 1; i < size; i++) {
            canvas.lineTo(x(i), y(i));
        }
        canvas.lineTo(x(0), y(0));
    }

    /** Draws it as a line of some width, with round corners: in a mark the others are not told from them. */
    void stroke(double width, boolean roundEnds, Canvas canvas) {
        int pieces = closed ? size : size - 1;
        for (int i = 0; i < pieces; i++) {
            int next = (i + 1) % size;
            double alongX = x(next) - x(i);
            double alongY = y(next) - y(i);
            double length = Math.sqrt(alongX * alongX + alongY * alongY);
            if (length > 0) {
                double sideX = -alongY / length * width / 2;
                double sideY = alongX / length * width / 2;
                // Always the same way round, so that what overlaps adds up.
                canvas.moveTo(x(i) + sideX, y(i) + sideY);
                canvas.lineTo(x(i) - sideX, y(i) - sideY);
                canvas.lineTo(x(next) - sideX, y(next) - sideY);
                canvas.lineTo(x(next) + sideX, y(next) + sideY);
                canvas.lineTo(x(i) + sideX, y(i) + sideY);
            }
        }
        for (int i = 0; i < size; i++) {
            boolean end = !closed && (i == 0 || i == size - 1);
            if (!end || roundEnds) {
                PathData.ellipse(x(i), y(i), width / 2, width / 2).area(canvas);
            }
        }
    }
}
