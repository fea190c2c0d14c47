package dev.newsline.card;

/**
 * Fills outlines. Each edge adds, to the pixels it crosses, the area to its right; the sum along a row is how much of each
 * pixel is covered. Only additions and multiplications of floating-point numbers, which are the same on every machine.
 */
final class Canvas {
    /** Straight pieces that stand for a curve: more would not be seen in letters of this size. */
    private static final int PIECES = 8;

    final int width;
    final int height;
    private final byte[] pixels;
    private final float[] areas;
    private double x;
    private double y;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
        // An edge on the right border adds to the pixel behind it.
        this.areas = new float[(width + 2) * height];
    }

    byte[] pixels() {
        return pixels;
    }

    void moveTo(double toX, double toY) {
        x = toX;
        y = toY;
    }

    void lineTo(double toX, double toY) {
        edge(x, y, toX, toY);
        x = toX;
        y = toY;
    }

    void curveTo(double byX, double byY, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double s = 1 - t;
            lineTo(s * s * fromX + 2 * s * t * byX + t * t * toX, s * s * fromY + 2 * s * t * byY + t * t * toY);
        }
    }

    void rectangle(double left, double top, double right, double bottom) {
        moveTo(left, top);
        lineTo(right, top);
        lineTo(right, bottom);
        lineTo(left, bottom);
        lineTo(left, top);
    }

    /**
     * Fills what was drawn since the last fill.
     *
     * @param first the number of the faintest colour of the ink
     * @param levels how many shades it has; the last is the ink itself
     */
    void fill(int first, int levels) {
        cover(false, (pixel, covered) -> {
            int level = (int) (covered * levels + 0.5f);
            if (level > 0) {
                pixels[pixel] = (byte) (first + level - 1);
            }
        });
    }

    /** Is told how much of a pixel is covered, 0 to 1. */
    @FunctionalInterface
    interface Cover {
        void covered(int pixel, float part);
    }

    /**
     * Says of each pixel how much of it is in what was drawn since the last fill.
     *
     * @param evenOdd whether what lies in two areas is in none; else areas that run the same way round add up
     */
    void cover(boolean evenOdd, Cover cover) {
        for (int row = 0; row < height; row++) {
            float covered = 0;
            for (int column = 0; column < width; column++) {
                int at = row * (width + 2) + column;
                covered += areas[at];
                areas[at] = 0;
                float part = Math.abs(covered);
                if (evenOdd) {
                    part %= 2;
                    part = part > 1 ? 2 - part : part;
                }
                cover.covered(row * width + column, Math.min(1, part));
            }
            areas[row * (width + 2) + width] = 0;
            areas[row * (width + 2) + width + 1] = 0;
        }
    }

    private void edge(double x0, double y0, double x1, double y1) {
        if (y0 == y1) {
            return;
        }
        double direction = y0 < y1 ? 1 : -1;
        double topX = y0 < y1 ? x0 : x1;
        double topY = Math.min(y0, y1);
        double bottomY = Math.max(y0, y1);
        double slope = (x1 - x0) / (y1 - y0);
        for (int row = Math.max(0, (int) Math.floor(topY)); row < Math.min(height, Math.ceil(bottomY)); row++) {
            double from = Math.max(row, topY);
            double to = Math.min(row + 1, bottomY);
            row(row, clamp(topX + (from - topY) * slope), clamp(topX + (to - topY) * slope), (to - from) * direction);
        }
    }

    private double clamp(double value) {
        return Math.max(0, Math.min(width, value));
    }

    /** The part of an edge within one row, from {@code a} to {@code b}, {@code tall} high; the sign is its direction. */
    private void row(int row, double a, double b, double tall) {
        double left = Math.min(a, b);
        double right = Math.max(a, b);
        int start = row * (width + 2);
        int first = (int) left;
        int last = (int) right;
        if (first == last) {
            double behind = (left + right) / 2 - first;
            areas[start + first] += (float) (tall * (1 - behind));
            areas[start + first + 1] += (float) (tall * behind);
            return;
        }
        // Pixel by pixel: how much of the edge lies in it, and how far from its left side in the middle.
        double perPixel = tall / (right - left);
        for (int pixel = first; pixel <= last; pixel++) {
            double from = Math.max(left, pixel);
            double to = Math.min(right, pixel + 1);
            if (to > from) {
                double part = perPixel * (to - from);
                double behind = (from + to) / 2 - pixel;
                areas[start + pixel] += (float) (part * (1 - behind));
                areas[start + pixel + 1] += (float) (part * behind);
            }
        }
    }
}
