package dev.newsline.rendition;

import dev.newsline.image.Crop;
import dev.newsline.image.PictureInfo;
import dev.newsline.image.PictureWords;
import dev.newsline.image.Pictures;
import dev.newsline.image.Recipe;
import dev.newsline.image.UnusablePicture;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/**
 * Makes files of pictures: the door of this package. A picture is decoded once for all that is made of it. Thread-safe; so many
 * pictures are in work at a time as have room in half of the memory that Java may take, whoever asks.
 */
public final class Darkroom {
    private final ConcurrentLinkedQueue<Encoders> encoders = new ConcurrentLinkedQueue<>();

    /** Memory that may be taken, in kilobytes. */
    private final Semaphore room;

    private final int all;

    /** @param memory bytes that Java may take */
    public Darkroom(long memory) {
        WebpLibrary.prepare();
        all = (int) Math.max(1, Math.min(Integer.MAX_VALUE, memory / 2 / 1024));
        room = new Semaphore(all, true);
    }

    /**
     * Makes files of a picture.
     *
     * @param bytes of the picture
     * @param recipes at least one, each made for its size ({@code image.Recipes})
     * @return the files' bytes by recipe, in the order of the recipes
     * @throws UnusablePicture where it cannot be decoded; the message says what an editor can do
     * @throws IOException where the machine cannot encode
     */
    public Map<Recipe, byte[]> develop(byte[] bytes, List<Recipe> recipes) throws IOException, UnusablePicture {
        Pictures.Source source = Pictures.source(bytes);
        PictureWords words = Pictures.words(bytes);
        Recipe largest = recipes.stream()
                .max(Comparator.comparingInt(recipe -> widthOfAll(source.info(), recipe)))
                .orElseThrow();
        int width = Math.min(source.info().width(), widthOfAll(source.info(), largest));
        // One that needs more than all of it is made alone.
        int needed = (int) Math.min(all, memory(source, width) / 1024 + 1);
        try {
            return develop(source, words, width, recipes, needed);
        } catch (OutOfMemoryError e) {
            if (needed == all) {
                throw tooLarge(source.info());
            }
        }
        // Others may have had what it lacked, and it is not to suffer for them.
        try {
            return develop(source, words, width, recipes, all);
        } catch (OutOfMemoryError e) {
            throw tooLarge(source.info());
        }
    }

    private Map<Recipe, byte[]> develop(
            Pictures.Source source, PictureWords words, int width, List<Recipe> recipes, int needed)
            throws IOException, UnusablePicture {
        room.acquireUninterruptibly(needed);
        try {
            return develop(source, words, width, recipes);
        } finally {
            room.release(needed);
        }
    }

    private static UnusablePicture tooLarge(PictureInfo info) {
        return new UnusablePicture("there is not enough memory for its " + info.width() + " × " + info.height()
                + " pixels; save it smaller, or build with --clean after NEWSLINE_OPTS=-Xmx2g");
    }

    /**
     * All of a picture in a small size.
     *
     * @param width in pixels; as {@code height} no more than the picture's own
     * @return its pixels, row by row, opacity above red, green and blue, 8 bits each
     * @throws UnusablePicture where it cannot be decoded
     */
    public static int[] pixels(byte[] bytes, int width, int height) throws UnusablePicture {
        WebpLibrary.prepare();
        Pictures.Source source = Pictures.source(bytes);
        Planes small;
        try {
            Planes all = base(source, width);
            small = Scaling.of(all, 0, 0, all.width, all.height, width, height);
        } catch (OutOfMemoryError e) {
            throw tooLarge(source.info());
        }
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = small.argb(i * small.channels);
        }
        return pixels;
    }

    private Map<Recipe, byte[]> develop(Pictures.Source source, PictureWords words, int width, List<Recipe> recipes)
            throws IOException, UnusablePicture {
        Planes base = base(source, width);
        Encoders encoder = encoders.poll();
        encoder = encoder == null ? new Encoders() : encoder;
        Map<Recipe, byte[]> made = new LinkedHashMap<>();
        for (Recipe recipe : recipes) {
            byte[] encoded = encoder.encode(part(base, recipe), recipe.format());
            PictureInfo.Kind kind = base.channels == 4 ? PictureInfo.Kind.TRANSPARENT : PictureInfo.Kind.OPAQUE;
            PictureInfo info = new PictureInfo(recipe.format(), recipe.width(), recipe.height(), kind);
            made.put(recipe, Pictures.described(encoded, info, source.profile(), words));
        }
        encoders.add(encoder);
        return made;
    }

    /** All of the picture, upright, as small as the largest file allows. */
    private static Planes base(Pictures.Source source, int width) throws UnusablePicture {
        Decoded decoded = Decoder.decode(source);
        PictureInfo info = source.info();
        int height = (int) Math.max(1, ((long) info.height() * width + info.width() / 2) / info.width());
        boolean lies = source.orientation() >= 5;
        try {
            return Scaling.of(decoded, lies ? height : width, lies ? width : height)
                    .upright(source.orientation());
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new UnusablePicture("it cannot be decoded; open it in a picture editor and save it anew");
        }
    }

    /** What a recipe shows of the picture, which lies around its focus as far as the edges allow. */
    private static Planes part(Planes base, Recipe recipe) {
        double w = base.width;
        double h = base.height;
        if (recipe.crop() != Crop.WHOLE) {
            double shape = (double) recipe.width() / recipe.height();
            w = Math.min(base.width, base.height * shape);
            h = Math.min(base.height, base.width / shape);
        }
        double x = start(base.width, w, recipe.focus().x());
        double y = start(base.height, h, recipe.focus().y());
        return Scaling.of(base, x, y, w, h, recipe.width(), recipe.height());
    }

    private static double start(double size, double part, int focus) {
        return Math.max(0, Math.min(size - part, size * focus / 1000 - part / 2));
    }

    /** How wide all of the picture must be for a file of it. */
    private static int widthOfAll(PictureInfo picture, Recipe recipe) {
        if (recipe.crop() == Crop.WHOLE) {
            return recipe.width();
        }
        double shape = (double) recipe.width() / recipe.height();
        double part = Math.min(picture.width(), picture.height() * shape);
        return (int) Math.ceil(recipe.width() * picture.width() / part);
    }

    /** An estimate of the bytes that are held at the same time. */
    private static long memory(Pictures.Source source, int width) {
        PictureInfo info = source.info();
        // Of one in several scans, the decoder holds all coefficients, of two bytes each.
        long decoded = info.pixels() * (source.scans() > 1 ? 10 : 4) + source.bare().length * 2L;
        long narrow = (long) width * Math.max(info.width(), info.height()) * 8;
        long base = (long) width * width * info.height() / info.width() * 8;
        return decoded + narrow + 3 * base;
    }
}
