package dev.newsline.rendition;

import dev.newsline.image.Pictures;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;

/**
 * The samples of a JPEG as they stand in it, and their colours by our own integers: what ImageIO makes of colours depends on profiles,
 * and goes through a library that is another one in each JDK.
 */
final class JpegPixels implements Decoded {
    /** JFIF's factors (ITU-T T.871), by 2^16. */
    private static final int RED_OF_CR = 91_881;

    private static final int GREEN_OF_CB = 22_554;
    private static final int GREEN_OF_CR = 46_802;
    private static final int BLUE_OF_CB = 116_130;
    private static final int HALF = 1 << 15;

    private final int width;
    private final int height;
    private final Pictures.Samples samples;
    private final byte[] data;
    private final int stride;
    private final int step;
    private final int[] offsets;

    JpegPixels(Raster raster, Pictures.Samples samples) throws IOException {
        if (!(raster.getSampleModel() instanceof ComponentSampleModel model)
                || !(raster.getDataBuffer() instanceof DataBufferByte buffer)
                || raster.getNumBands() != (samples == Pictures.Samples.GREY ? 1 : 3)
                || buffer.getNumBanks() != 1) {
            throw new IOException("its samples are of an unknown kind");
        }
        this.width = raster.getWidth();
        this.height = raster.getHeight();
        this.samples = samples;
        this.data = buffer.getData();
        this.stride = model.getScanlineStride();
        this.step = model.getPixelStride();
        this.offsets = model.getBandOffsets();
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public int channels() {
        return 3;
    }

    @Override
    public void row(int y, byte[] to) {
        int at = 0;
        int in = y * stride;
        int second = samples == Pictures.Samples.GREY ? 0 : offsets[1];
        int third = samples == Pictures.Samples.GREY ? 0 : offsets[2];
        for (int x = 0; x < width; x++, in += step) {
            byte first = data[in + offsets[0]];
            switch (samples) {
                case GREY -> {
                    to[at] = first;
                    to[at + 1] = first;
                    to[at + 2] = first;
                }
                case RGB -> {
                    to[at] = first;
                    to[at + 1] = data[in + second];
                    to[at + 2] = data[in + third];
                }
                case YCBCR -> {
                    int light = first & 0xFF;
                    int cb = (data[in + second] & 0xFF) - 128;
                    int cr = (data[in + third] & 0xFF) - 128;
                    to[at] = limited(light + ((RED_OF_CR * cr + HALF) >> 16));
                    to[at + 1] = limited(light - ((GREEN_OF_CB * cb + GREEN_OF_CR * cr + HALF) >> 16));
                    to[at + 2] = limited(light + ((BLUE_OF_CB * cb + HALF) >> 16));
                }
            }
            at += 3;
        }
    }

    private static byte limited(int value) {
        return (byte) Math.max(0, Math.min(255, value));
    }
}
