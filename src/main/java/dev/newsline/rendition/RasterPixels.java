package dev.newsline.rendition;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;

/** The samples of a PNG or a WebP. Its colour model is asked for a palette only, never to convert colours. */
final class RasterPixels implements Decoded {
    private final Raster raster;
    private final boolean transparent;
    private final int bands;
    private final int shift;
    /** Colours by index, opacity above red, green and blue; empty where there is no palette. */
    private final int[] palette;

    private final int[] pixels;

    /** @param transparent whether it is to have opacity */
    RasterPixels(BufferedImage image, boolean transparent) throws IOException {
        this.raster = image.getRaster();
        this.transparent = transparent;
        this.bands = raster.getNumBands();
        int bits = raster.getSampleModel().getSampleSize(0);
        this.shift = bits - 8;
        if (image.getColorModel() instanceof IndexColorModel model) {
            palette = new int[model.getMapSize()];
            model.getRGBs(palette);
        } else {
            palette = new int[0];
        }
        if (palette.length == 0 && (bands < 1 || bands > 4 || (bits != 8 && bits != 16))) {
            throw new IOException("its samples are of an unknown kind");
        }
        this.pixels = new int[raster.getWidth() * bands];
    }

    @Override
    public int width() {
        return raster.getWidth();
    }

    @Override
    public int height() {
        return raster.getHeight();
    }

    @Override
    public int channels() {
        return transparent ? 4 : 3;
    }

    @Override
    public void row(int y, byte[] to) {
        raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, pixels);
        int at = 0;
        for (int x = 0; x < raster.getWidth(); x++) {
            if (palette.length > 0) {
                int colour = palette[Math.min(pixels[x], palette.length - 1)];
                to[at] = (byte) (colour >> 16);
                to[at + 1] = (byte) (colour >> 8);
                to[at + 2] = (byte) colour;
                if (transparent) {
                    to[at + 3] = (byte) (colour >> 24);
                }
            } else {
                int in = x * bands;
                boolean grey = bands < 3;
                to[at] = sample(in);
                to[at + 1] = sample(grey ? in : in + 1);
                to[at + 2] = sample(grey ? in : in + 2);
                if (transparent) {
                    to[at + 3] = bands % 2 == 0 ? sample(in + bands - 1) : (byte) 0xFF;
                }
            }
            at += channels();
        }
    }

    private byte sample(int at) {
        return (byte) (pixels[at] >> shift);
    }
}
