package dev.newsline.rendition;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import dev.newsline.image.PictureFormat;
import dev.newsline.image.PictureInfo;
import dev.newsline.image.Pictures;
import dev.newsline.image.UnusablePicture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes pictures, whatever is in them. */
final class Decoder {
    private Decoder() {}

    /** @throws UnusablePicture where it cannot be decoded, with a message for editors that is the same on every JDK */
    static Decoded decode(Pictures.Source source) throws UnusablePicture {
        try {
            Decoded decoded = read(source);
            PictureInfo info = source.info();
            boolean lies = source.orientation() >= 5;
            if (decoded.width() != (lies ? info.height() : info.width())
                    || decoded.height() != (lies ? info.width() : info.height())) {
                throw damaged();
            }
            return decoded;
        } catch (IOException | RuntimeException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof OutOfMemoryError full) {
                    throw full; // some decoders wrap it
                }
            }
            // What a decoder throws at a file that was made to break it may be anything.
            throw damaged();
        }
    }

    private static UnusablePicture damaged() {
        return new UnusablePicture("it cannot be decoded; open it in a picture editor and save it anew");
    }

    private static Decoded read(Pictures.Source source) throws IOException {
        ImageReader reader = reader(source.info().format());
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(source.bare()))) {
            reader.setInput(in, true, true);
            boolean transparent = source.info().kind() == PictureInfo.Kind.TRANSPARENT;
            return source.info().format() == PictureFormat.JPEG
                    ? new JpegPixels(reader.readRaster(0, null), source.samples())
                    : new RasterPixels(reader.read(0), transparent);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(PictureFormat format) throws IOException {
        if (format == PictureFormat.WEBP) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByFormatName(format == PictureFormat.PNG ? "png" : "jpeg");
        if (!readers.hasNext()) {
            throw new IllegalStateException("this Java has no decoder of " + format);
        }
        return readers.next();
    }
}
