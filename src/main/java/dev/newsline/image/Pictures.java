package dev.newsline.image;

/** Pictures as they are published: measured, and without what they tell of the photographer's whereabouts and devices. */
public final class Pictures {
    private Pictures() {}

    /**
     * What a file's bytes are, and how large they are shown.
     *
     * @throws UnusablePicture if browsers would not show them, or they must not be published
     */
    public static PictureInfo measure(byte[] bytes) throws UnusablePicture {
        return switch (Signature.of(bytes)) {
            case JPEG -> JpegFile.measure(bytes);
            case PNG -> PngFile.measure(bytes);
            case GIF -> GifFile.measure(bytes);
            case WEBP -> WebpFile.measure(bytes);
            case AVIF -> AvifFile.measure(bytes);
            case SVG -> SvgFile.measure(bytes);
            case HEIC -> throw unshown("a HEIC picture, as phones make them,");
            case TIFF -> throw unshown("a TIFF picture, or a camera's raw file,");
            case BMP -> throw unshown("a BMP picture");
            case ICO -> throw unshown("a Windows icon");
            case JPEG_XL -> throw unshown("a JPEG XL picture");
            case JPEG_2000 -> throw unshown("a JPEG 2000 picture");
            case PHOTOSHOP -> throw unshown("a Photoshop file");
        };
    }

    /**
     * The picture without private data: places, serial numbers, names of owners, makers' notes, hidden previews, and
     * whatever follows the picture's end. Nothing is decoded. What stays: orientation, colour profile, and creator, credit and
     * copyright where the format's metadata can be cut so finely (JPEG: IPTC, XMP, EXIF Artist and Copyright).
     *
     * @return the same array if there is nothing to cut
     * @throws UnusablePicture as {@link #measure} does
     */
    public static byte[] withoutPrivateData(byte[] bytes) throws UnusablePicture {
        return switch (measure(bytes).format()) {
            case JPEG -> JpegFile.withoutPrivateData(bytes);
            case PNG -> PngFile.withoutPrivateData(bytes);
            case GIF -> GifFile.withoutPrivateData(bytes);
            case WEBP -> WebpFile.withoutPrivateData(bytes);
            case AVIF -> AvifFile.withoutPrivateData(bytes);
            default -> bytes;
        };
    }

    private static UnusablePicture unshown(String what) {
        return new UnusablePicture("This is " + what + " which browsers do not show; save it as JPEG, PNG or WebP.");
    }
}
