package dev.newsline.rendition;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import dev.newsline.image.PictureFormat;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Encodes pictures. One is used by one thread at a time, and again and again: the native settings of the WebP encoder are given
 * back only when the process ends.
 */
final class Encoders {
    /** Where photographs are not told from what they were made of, side by side on a screen. */
    private static final float WEBP_QUALITY = 0.78f;

    private static final float JPEG_QUALITY = 0.80f;

    private final ImageWriter webp;
    private final ImageWriteParam webpSettings;
    private final ImageWriter jpeg;
    private final ImageWriteParam jpegSettings;

    /** @throws IOException where the machine has no WebP encoder */
    Encoders() throws IOException {
        try {
            WebPWriteParam settings = new WebPWriteParam(Locale.ROOT);
            settings.setCompressionType(CompressionType.Lossy);
            settings.setCompressionQuality(WEBP_QUALITY);
            webpSettings = settings;
            webp = new WebPImageWriterSpi().createWriterInstance(null);
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            throw new IOException(
                    "the WebP encoder cannot be loaded on this machine: write \"pictures: {renditions: false}\" into"
                            + " site.yaml to publish pictures as they are",
                    e);
        }
        jpeg = ImageIO.getImageWritersByFormatName("jpeg").next();
        jpegSettings = jpeg.getDefaultWriteParam();
        jpegSettings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        jpegSettings.setCompressionQuality(JPEG_QUALITY);
        if (jpegSettings instanceof JPEGImageWriteParam own) {
            own.setOptimizeHuffmanTables(true);
        }
    }

    byte[] encode(Planes picture, PictureFormat format) throws IOException {
        boolean isWebp = format == PictureFormat.WEBP;
        ImageWriter writer = isWebp ? webp : jpeg;
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(image(picture), null, null), isWebp ? webpSettings : jpegSettings);
        } finally {
            writer.reset();
        }
        return out.toByteArray();
    }

    private static BufferedImage image(Planes picture) {
        boolean transparent = picture.channels == 4;
        BufferedImage image = new BufferedImage(
                picture.width,
                picture.height,
                transparent ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        char[] light = picture.samples;
        if (!transparent) {
            for (int i = 0; i < bytes.length; i += 3) {
                bytes[i] = Light.toByte(light[i + 2]);
                bytes[i + 1] = Light.toByte(light[i + 1]);
                bytes[i + 2] = Light.toByte(light[i]);
            }
            return image;
        }
        for (int i = 0; i < bytes.length; i += 4) {
            int argb = picture.argb(i);
            for (int c = 0; c < 4; c++) {
                bytes[i + c] = (byte) (c == 0 ? argb >>> 24 : argb >>> (8 * (c - 1)));
            }
        }
        return image;
    }
}
