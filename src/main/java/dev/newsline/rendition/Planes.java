package dev.newsline.rendition;

/**
 * A picture as amounts of light ({@link Light}), sample after sample and row after row. Three channels, or four with opacity last,
 * by which the others are multiplied already. Nobody changes the samples of one that is finished.
 */
final class Planes {
    final int width;
    final int height;
    final int channels;
    final char[] samples;

    Planes(int width, int height, int channels) {
        this.width = width;
        this.height = height;
        this.channels = channels;
        this.samples = new char[Math.multiplyExact(Math.multiplyExact(width, height), channels)];
    }

    /**
     * A pixel as bytes of sRGB: opacity above red, green and blue, none of which is multiplied by it.
     *
     * @param at the place of its first sample
     */
    int argb(int at) {
        int opacity = channels == 4 ? samples[at + 3] : Light.MOST;
        int argb = ((opacity + 128) / 257) << 24;
        for (int c = 0; c < 3; c++) {
            long whole = opacity == 0 ? 0 : ((long) samples[at + c] * Light.MOST + opacity / 2) / opacity;
            argb |= (Light.toByte((int) Math.min(Light.MOST, whole)) & 0xFF) << (16 - 8 * c);
        }
        return argb;
    }

    /** This picture upright, where a camera was held as an orientation says (EXIF 2.32, tag 0x0112, 1 to 8). */
    Planes upright(int orientation) {
        if (orientation <= 1 || orientation > 8) {
            return this;
        }
        boolean lies = orientation >= 5;
        Planes out = new Planes(lies ? height : width, lies ? width : height, channels);
        int at = 0;
        for (int y = 0; y < out.height; y++) {
            for (int x = 0; x < out.width; x++) {
                int fromX = switch (orientation) {
                    case 2, 3 -> width - 1 - x;
                    case 4 -> x;
                    case 5, 6 -> y;
                    default -> width - 1 - y;
                };
                int fromY = switch (orientation) {
                    case 2 -> y;
                    case 3, 4 -> height - 1 - y;
                    case 5, 8 -> x;
                    default -> height - 1 - x;
                };
                int from = (fromY * width + fromX) * channels;
                for (int c = 0; c < channels; c++) {
                    out.samples[at++] = samples[from + c];
                }
            }
        }
        return out;
    }
}
