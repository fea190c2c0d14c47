package dev.newsline.image;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which files are made of a picture: few, since an archive has many pictures, and each in steps that are worth a file. What is
 * narrower than {@link #LEAST}, moves, or is drawn by numbers is published as it is.
 */
public final class Recipes {
    /** Narrower pictures are small enough. */
    static final int LEAST = 320;

    private static final int[] WHOLE = {480, 800, 1200, 1920};
    private static final int[] PART = {320, 640, 1200};

    /** The width of files for those that know no WebP: old browsers, search engines, messengers. */
    private static final int FALLBACK = 1200;

    /** More pixels are not published as a smaller file: it would be none. */
    private static final long MOST_PIXELS = 6_000_000;

    private static final int WEBP_SIDE = 16_383;

    private Recipes() {}

    /** The sizes for {@code srcset}, in WebP, the smallest first; none where the picture is published as it is. */
    public static List<Recipe> sizes(PictureInfo picture, Crop wanted, Focus focus) {
        Crop crop = wanted.of(picture.width(), picture.height());
        List<Recipe> sizes = new ArrayList<>();
        if (!isMade(picture)) {
            return sizes;
        }
        int[] steps = crop == Crop.WHOLE ? WHOLE : PART;
        int largest = crop.width(picture.width(), picture.height());
        for (int step : steps) {
            if (step <= largest) {
                add(sizes, picture, crop, focus, step);
            }
        }
        int last = sizes.isEmpty() ? 0 : sizes.get(sizes.size() - 1).width();
        int widest = Math.min(largest, steps[steps.length - 1]);
        if (last * 10L < widest * 9L) {
            add(sizes, picture, crop, focus, widest);
        }
        return sizes;
    }

    private static void add(List<Recipe> sizes, PictureInfo picture, Crop crop, Focus focus, int width) {
        int height = crop.height(width, picture.width(), picture.height());
        if ((long) width * height <= MOST_PIXELS && height <= WEBP_SIDE) {
            sizes.add(new Recipe(crop, crop == Crop.WHOLE ? Focus.CENTRE : focus, width, height, PictureFormat.WEBP));
        }
    }

    /** The one JPEG beside them; null where the picture itself serves: it is small enough, or may be transparent. */
    public static @Nullable Recipe fallback(PictureInfo picture, Crop wanted, Focus focus) {
        Crop crop = wanted.of(picture.width(), picture.height());
        boolean opaque = picture.kind() == PictureInfo.Kind.OPAQUE;
        boolean serves = picture.width() <= FALLBACK && picture.format() != PictureFormat.WEBP;
        if (!isMade(picture) || !opaque || (crop == Crop.WHOLE && serves)) {
            return null;
        }
        int width = Math.min(FALLBACK, crop.width(picture.width(), picture.height()));
        int height = crop.height(width, picture.width(), picture.height());
        return (long) width * height > MOST_PIXELS
                ? null
                : new Recipe(crop, crop == Crop.WHOLE ? Focus.CENTRE : focus, width, height, PictureFormat.JPEG);
    }

    private static boolean isMade(PictureInfo picture) {
        return picture.kind() != PictureInfo.Kind.FIXED && picture.width() >= LEAST;
    }
}
