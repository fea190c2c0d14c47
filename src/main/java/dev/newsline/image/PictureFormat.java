package dev.newsline.image;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format of pictures, whether browsers show it or not. */
public enum PictureFormat {
    JPEG(true, "image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    PNG(true, "image/png", "png", "apng"),
    GIF(true, "image/gif", "gif"),
    WEBP(true, "image/webp", "webp"),
    AVIF(true, "image/avif", "avif"),
    SVG(true, "image/svg+xml", "svg"),
    HEIC(false, "image/heic", "heic", "heif", "hif"),
    TIFF(false, "image/tiff", "tif", "tiff"),
    BMP(false, "image/bmp", "bmp"),
    ICO(false, "image/vnd.microsoft.icon", "ico"),
    JPEG_XL(false, "image/jxl", "jxl"),
    JPEG_2000(false, "image/jp2", "jp2", "j2k"),
    PHOTOSHOP(false, "image/vnd.adobe.photoshop", "psd");

    private final boolean shown;
    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> extensions;

    PictureFormat(boolean shown, String mediaType, String... extensions) {
        this.shown = shown;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** Whether all browsers of today show it in a page, and we can publish it. */
    public boolean isPublishable() {
        return shown;
    }

    /** The media type (IANA). */
    public String mediaType() {
        return mediaType;
    }

    /** The endings of file names, in lower case and without a dot, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** The format that the ending of a file's name promises, in upper or lower case. */
    public static Optional<PictureFormat> ofFileName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (PictureFormat format : values()) {
            if (name.indexOf('.') >= 0 && format.extensions.contains(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
