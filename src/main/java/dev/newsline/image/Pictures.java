package dev.newsline.image;

import org.jspecify.annotations.Nullable;

/** Pictures as they are published: measured, and without what they tell of the photographer's whereabouts and devices. */
public final class Pictures {
    /** So many pixels or bytes are decoded whatever the file's size. */
    private static final long SMALL = 1_000_000;

    /** Programs write some ten; each is gone over all pixels. */
    private static final int MOST_SCANS = 100;

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
     * whatever follows the picture's end. Nothing is decoded. What stays: orientation, a colour profile that is sound, and of JPEG,
     * PNG and WebP creator, credit and copyright, as a small XMP packet in place of all XMP and IPTC. An SVG
     * picture keeps what is drawn, and titles and descriptions.
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
            case SVG -> SvgFile.withoutPrivateData(bytes);
            default -> bytes;
        };
    }

    private static UnusablePicture unshown(String what) {
        return new UnusablePicture("This is " + what + " which browsers do not show; save it as JPEG, PNG or WebP.");
    }

    /** What the picture's own metadata say to readers. Whatever is wrong with them, it is as if they were not there. */
    public static PictureWords words(byte[] bytes) {
        try {
            PictureWords words = switch (Signature.of(bytes)) {
                case JPEG -> JpegFile.words(bytes);
                case PNG -> PngFile.words(bytes);
                case WEBP -> WebpFile.words(bytes);
                default -> PictureWords.NONE;
            };
            return words.cleaned();
        } catch (UnusablePicture e) {
            return PictureWords.NONE;
        }
    }

    /**
     * Why no smaller files can be made of a picture that has pixels, as far as that can be told without decoding it; null where
     * nothing speaks against it.
     */
    public static @Nullable String obstacle(byte[] bytes, PictureInfo info) {
        if (info.kind() == PictureInfo.Kind.FIXED || info.width() < Recipes.LEAST) {
            return null;
        }
        try {
            JpegFile.Plain jpeg = info.format() == PictureFormat.JPEG ? JpegFile.plain(bytes) : null;
            long raw = info.format() == PictureFormat.PNG ? PngFile.rawBytes(bytes) : info.pixels();
            // Other chunks would only make it look as if there were enough.
            long packed = jpeg != null
                    ? jpeg.bare().length
                    : info.format() == PictureFormat.PNG ? PngFile.packedBytes(bytes) : WebpFile.packedBytes(bytes);
            // Nothing that was photographed or drawn comes near these; what does is made to fill the memory of who
            // opens it.
            long most = switch (info.format()) {
                case JPEG -> 2_048;
                case PNG -> 1_040;
                default -> 4_096;
            };
            if (raw > SMALL && raw / Math.max(1, packed) > most) {
                return "it says that it has " + info.width() + " × " + info.height() + " pixels, but has only " + packed
                        + " bytes for them; save it anew";
            }
            if (jpeg != null && jpeg.scans() > MOST_SCANS) {
                return "its pixels are in " + jpeg.scans() + " scans, which takes minutes to decode; save it anew";
            }
            if (jpeg != null && jpeg.colours() == JpegFile.Colours.INKS) {
                return "it is in CMYK, the colours of print; save it as RGB";
            }
            return null;
        } catch (UnusablePicture e) {
            return String.valueOf(e.getMessage());
        }
    }

    /**
     * What a decoder needs of a picture.
     *
     * @param bare the picture without metadata
     * @param samples how those of a JPEG say their colours; not asked of other formats
     * @param orientation by which it is turned (EXIF), 1 to 8
     * @param profile colour profile that goes along into what is made of it; empty for none
     * @param scans how many times the pixels of a JPEG are gone over; 1 in other formats
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record Source(PictureInfo info, byte[] bare, Samples samples, int orientation, byte[] profile, int scans) {}

    /** How the samples of a JPEG say their colours. */
    public enum Samples {
        GREY,
        YCBCR,
        RGB
    }

    /**
     * A picture as a decoder should get it.
     *
     * @throws UnusablePicture as {@link #measure} does, or where there is an {@link #obstacle}
     */
    public static Source source(byte[] bytes) throws UnusablePicture {
        PictureInfo info = measure(bytes);
        String obstacle = obstacle(bytes, info);
        if (obstacle != null) {
            throw new UnusablePicture(obstacle);
        }
        return switch (info.format()) {
            case JPEG -> {
                JpegFile.Plain plain = JpegFile.plain(bytes);
                Samples samples = switch (plain.colours()) {
                    case GREY -> Samples.GREY;
                    case RGB -> Samples.RGB;
                    default -> Samples.YCBCR;
                };
                yield new Source(
                        info, plain.bare(), samples, plain.orientation(), kept(JpegFile.profile(bytes)), plain.scans());
            }
            case PNG ->
                new Source(
                        info,
                        PngFile.bare(bytes),
                        Samples.RGB,
                        PngFile.orientation(bytes),
                        kept(PngFile.profile(bytes)),
                        1);
            case WEBP -> new Source(info, bytes, Samples.RGB, 1, kept(WebpFile.profile(bytes)), 1);
            default -> throw new UnusablePicture("it cannot be decoded here");
        };
    }

    private static byte[] kept(byte @Nullable [] profile) {
        return profile == null ? new byte[0] : ColourProfile.kept(profile);
    }

    /**
     * A file that was encoded, with what goes along with it.
     *
     * @param info of what was encoded
     * @param profile colour profile; empty for none
     * @param words of which creator, credit and copyright are written into it
     */
    public static byte[] described(byte[] encoded, PictureInfo info, byte[] profile, PictureWords words)
            throws UnusablePicture {
        byte[] packet = XmpPacket.of(words);
        return info.format() == PictureFormat.JPEG
                ? JpegFile.with(encoded, profile, packet)
                : WebpFile.with(encoded, info, profile, packet);
    }
}
