package dev.newsline.image;

/**
 * What a picture is.
 *
 * @param width in CSS pixels, as browsers show it: after the rotation that its metadata ask for
 * @param height likewise
 */
public record PictureInfo(PictureFormat format, int width, int height, Kind kind) {
    /** More pixels than any camera of the press has; a browser would need 400 MB for them. */
    static final long MOST_PIXELS = 100_000_000;

    /** What can be made of it. */
    public enum Kind {
        /** Smaller files, in any format. */
        OPAQUE,
        /** Smaller files in formats that know transparency. */
        TRANSPARENT,
        /** Nothing: it moves, has no pixels, or is in a format that is not decoded here. */
        FIXED
    }

    PictureInfo(PictureFormat format, int width, int height) {
        this(format, width, height, usual(format));
    }

    private static Kind usual(PictureFormat format) {
        return switch (format) {
            case JPEG, PNG, WEBP -> Kind.OPAQUE;
            default -> Kind.FIXED;
        };
    }

    static PictureInfo of(PictureFormat format, long width, long height) throws UnusablePicture {
        if (width <= 0 || height <= 0) {
            throw new UnusablePicture("The picture has no size: it says " + width + " × " + height + " pixels.");
        }
        // Both are below 2^32, so their product can pass 2^63; the first two conditions keep it from that.
        if (width > MOST_PIXELS || height > MOST_PIXELS || width * height > MOST_PIXELS) {
            throw new UnusablePicture("The picture is too large: " + width + " × " + height + " pixels; at most "
                    + MOST_PIXELS / 1_000_000 + " million pixels can be published.");
        }
        return new PictureInfo(format, (int) width, (int) height);
    }

    /** This picture as it is shown with an orientation (EXIF 2.32, tag 0x0112): 5 to 8 lie on their side. */
    PictureInfo turned(int orientation) {
        return orientation >= 5 ? new PictureInfo(format, /* width= */ height, /* height= */ width, kind) : this;
    }

    PictureInfo with(Kind other) {
        return new PictureInfo(format, width, height, other);
    }

    /** How many pixels it has. */
    public long pixels() {
        return (long) width * height;
    }
}
