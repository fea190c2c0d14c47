package dev.newsline.rendition;

/** Makes pictures of other sizes: first across, row by row, then down. */
final class Scaling {
    private static final int HALF = Kernel.ONE / 2;
    private static final int SHIFT = 14;

    private Scaling() {}

    /** All of a picture that is decoded row by row, so that it is in memory only as it was decoded, and as wide as it will be. */
    static Planes of(Decoded picture, int width, int height) {
        int channels = picture.channels();
        Kernel across = width == picture.width() ? null : Kernel.of(picture.width(), 0, picture.width(), width);
        Planes narrow = new Planes(width, picture.height(), channels);
        byte[] bytes = new byte[picture.width() * channels];
        char[] row = new char[picture.width() * channels];
        for (int y = 0; y < picture.height(); y++) {
            picture.row(y, bytes);
            light(bytes, row, channels);
            if (across == null) {
                System.arraycopy(row, 0, narrow.samples, y * width * channels, row.length);
            } else {
                across(row, 0, across, channels, narrow.samples, y * width * channels);
            }
        }
        return height == picture.height()
                ? narrow
                : down(narrow, Kernel.of(picture.height(), 0, picture.height(), height));
    }

    /**
     * A part of a picture.
     *
     * @param x where it begins, in samples of the picture; as {@code y}
     * @param w how wide it is there; as {@code h}
     */
    static Planes of(Planes picture, double x, double y, double w, double h, int width, int height) {
        if (x == 0 && y == 0 && w == width && h == height && width == picture.width && height == picture.height) {
            return picture;
        }
        // Rows that are not looked at are not made narrower.
        Kernel down = Kernel.of(picture.height, y, h, height);
        int top = down.first()[0];
        int[] last = down.weights()[height - 1];
        int bottom = down.first()[height - 1] + last.length;
        Kernel across = Kernel.of(picture.width, x, w, width);
        Planes narrow = new Planes(width, bottom - top, picture.channels);
        for (int row = top; row < bottom; row++) {
            across(
                    picture.samples,
                    row * picture.width * picture.channels,
                    across,
                    picture.channels,
                    narrow.samples,
                    (row - top) * width * picture.channels);
        }
        for (int i = 0; i < height; i++) {
            down.first()[i] -= top;
        }
        return down(narrow, down);
    }

    private static void light(byte[] bytes, char[] row, int channels) {
        if (channels == 3) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Light.of(bytes[i]);
            }
            return;
        }
        for (int i = 0; i < row.length; i += 4) {
            int opacity = bytes[i + 3] & 0xFF;
            for (int c = 0; c < 3; c++) {
                row[i + c] = (char) ((Light.of(bytes[i + c]) * opacity + 127) / 255);
            }
            row[i + 3] = (char) (opacity * 257);
        }
    }

    private static void across(char[] from, int start, Kernel kernel, int channels, char[] to, int at) {
        int out = at;
        for (int i = 0; i < kernel.first().length; i++) {
            int[] weights = kernel.weights()[i];
            int in = start + kernel.first()[i] * channels;
            int a = HALF;
            int b = HALF;
            int c = HALF;
            int d = HALF;
            for (int weight : weights) {
                a += weight * from[in];
                b += weight * from[in + 1];
                c += weight * from[in + 2];
                if (channels == 4) {
                    d += weight * from[in + 3];
                }
                in += channels;
            }
            to[out] = limited(a >> SHIFT);
            to[out + 1] = limited(b >> SHIFT);
            to[out + 2] = limited(c >> SHIFT);
            if (channels == 4) {
                to[out + 3] = limited(d >> SHIFT);
            }
            out += channels;
        }
    }

    private static Planes down(Planes narrow, Kernel kernel) {
        int length = narrow.width * narrow.channels;
        int height = kernel.first().length;
        Planes out = new Planes(narrow.width, height, narrow.channels);
        int[] sums = new int[length];
        for (int y = 0; y < height; y++) {
            java.util.Arrays.fill(sums, HALF);
            int in = kernel.first()[y] * length;
            for (int weight : kernel.weights()[y]) {
                for (int i = 0; i < length; i++) {
                    sums[i] += weight * narrow.samples[in + i];
                }
                in += length;
            }
            int at = y * length;
            for (int i = 0; i < length; i++) {
                out.samples[at + i] = limited(sums[i] >> SHIFT);
            }
        }
        return out;
    }

    private static char limited(int value) {
        return (char) Math.max(0, Math.min(Light.MOST, value));
    }
}
