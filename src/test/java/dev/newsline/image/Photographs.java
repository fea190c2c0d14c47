package dev.newsline.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as editors put them into {@code content/}, whose four quarters have colours of their own. */
public final class Photographs {
    /** Top left, top right, bottom left, bottom right. */
    public static final List<Integer> QUARTERS = List.of(0xC02020, 0x20C020, 0x2020C0, 0xC0C0C0);

    private Photographs() {}

    public static byte[] jpeg(int width, int height) {
        return encoded("jpeg", image(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] png(int width, int height) {
        return encoded("png", image(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** One whose right half cannot be seen. */
    public static byte[] transparentPng(int width, int height) {
        BufferedImage image = image(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = width / 2; x < width; x++) {
                image.setRGB(x, y, 0);
            }
        }
        return encoded("png", image);
    }

    /** With an orientation, a place and an artist in its EXIF. */
    public static byte[] turned(int width, int height, int orientation) {
        return Samples.insert(jpeg(width, height), 2, Samples.exif(orientation));
    }

    /** With an XMP packet. */
    public static byte[] described(byte[] jpeg, String xmp) {
        return Samples.insert(jpeg, 2, Samples.xmp(xmp));
    }

    /** With IPTC's datasets: of number, then text, in UTF-8. */
    public static byte[] iptc(byte[] jpeg, Object... datasets) {
        byte[] all = Samples.bytes("\u001C\u0001Z\0\u0003\u001B%G");
        for (int i = 0; i < datasets.length; i += 2) {
            byte[] text = ((String) datasets[i + 1]).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            all = Samples.join(
                    all, new byte[] {0x1C, 2, ((Integer) datasets[i]).byteValue()}, Samples.be(2, text.length), text);
        }
        byte[] padded = Samples.join(all, new byte[all.length % 2]);
        byte[] resources = Samples.join(
                Samples.bytes("Photoshop 3.0\0" + "8BIM\u0004\u0004\0\0"), Samples.be(4, all.length), padded);
        return Samples.insert(jpeg, 2, Samples.jpegSegment(0xED, resources));
    }

    /** A profile of red, green and blue by some name, which says nothing else. */
    public static byte[] profile(String name) {
        byte[] text = Samples.join(
                Samples.bytes("desc\0\0\0\0"), Samples.be(4, name.length() + 1), Samples.bytes(name + "\0"));
        byte[] head = java.util.Arrays.copyOf(Samples.be(4, 144 + text.length), 128);
        System.arraycopy(Samples.bytes("RGB "), 0, head, 16, 4);
        System.arraycopy(Samples.bytes("acsp"), 0, head, 36, 4);
        return Samples.join(
                head, Samples.be(4, 1), Samples.bytes("desc"), Samples.be(4, 144), Samples.be(4, text.length), text);
    }

    /** One as it is published. */
    static byte[] wide() {
        return ColourProfile.published(profile("Wide"));
    }

    public static byte[] withProfile(byte[] jpeg, byte[] profile) {
        return Samples.insert(
                jpeg, 2, Samples.jpegSegment(0xE2, Samples.join(Samples.bytes("ICC_PROFILE\0\u0001\u0001"), profile)));
    }

    /** One that no decoder can read, though all its parts are there: its codes are no codes. */
    public static byte[] damaged(int width, int height) {
        byte[] jpeg = jpeg(width, height);
        for (int i = 0; i + 20 < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC4) {
                java.util.Arrays.fill(jpeg, i + 5, i + 21, (byte) 0xFF);
            }
        }
        return jpeg;
    }

    /** A PNG of one colour in few bytes, which nothing large is taken for. */
    public static byte[] flat(int width, int height) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (java.util.zip.DeflaterOutputStream to = new java.util.zip.DeflaterOutputStream(packed)) {
            for (int y = 0; y < height; y++) {
                to.write(new byte[1 + width * 3]);
            }
        }
        return png(width, height, Samples.pngChunk("IDAT", packed.toByteArray()));
    }

    /** A PNG without a pixel, but with a chunk of so many bytes. */
    public static byte[] claiming(int width, int height, int bytes) {
        return png(width, height, Samples.pngChunk("juNk", new byte[bytes]));
    }

    private static byte[] png(int width, int height, byte[] chunk) {
        byte[] head = Samples.join(Samples.be(4, width), Samples.be(4, height), new byte[] {8, 2, 0, 0, 0});
        return Samples.join(
                Samples.bytes("\u0089PNG\r\n\u001A\n"),
                Samples.pngChunk("IHDR", head),
                chunk,
                Samples.pngChunk("IEND", new byte[0]));
    }

    /** A WebP of a few bytes, with a chunk of so many. */
    public static byte[] paddedWebp(int width, int height, int bytes) {
        return Samples.webp(
                Samples.vp8x(0, width, height),
                Samples.vp8l(width, height),
                Samples.riffChunk("JUNK", new byte[bytes]));
    }

    /** Its scan so many times. */
    public static byte[] scans(byte[] jpeg, int times) {
        int start = Samples.text(jpeg).indexOf("\u00FF\u00DA");
        byte[] scan = java.util.Arrays.copyOfRange(jpeg, start, jpeg.length - 2);
        byte[] all = jpeg;
        for (int i = 1; i < times; i++) {
            all = Samples.insert(all, start, scan);
        }
        return all;
    }

    /** In the inks of print. */
    public static byte[] cmyk(int width, int height) {
        java.awt.image.WritableRaster raster = java.awt.image.Raster.createInterleavedRaster(
                java.awt.image.DataBuffer.TYPE_BYTE, width, height, 4, null);
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        ImageWriter writer = writers.next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.setOutput(new MemoryCacheImageOutputStream(out));
            ImageWriteParam param = writer.getDefaultWriteParam();
            IIOMetadata none = null;
            writer.write(none, new IIOImage(raster, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static BufferedImage image(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int quarter = (y * 2 / height) * 2 + x * 2 / width;
                image.setRGB(x, y, 0xFF000000 | QUARTERS.get(quarter));
            }
        }
        return image;
    }

    private static byte[] encoded(String format, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, format, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
