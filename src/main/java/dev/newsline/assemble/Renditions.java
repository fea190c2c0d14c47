package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.image.Crop;
import dev.newsline.image.Focus;
import dev.newsline.image.PictureFormat;
import dev.newsline.image.PictureInfo;
import dev.newsline.image.Recipe;
import dev.newsline.image.Recipes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The smaller files of a picture, and its parts, as one place shows it. Their addresses have a digest of the picture in them, so
 * that a file that a reader has never becomes another one.
 *
 * @param picture one that can be used
 * @param focus what parts are cut around
 * @param made whether there are any
 */
public record Renditions(Media.Picture picture, Focus focus, boolean made) {
    /** A name is shortened to so many characters: an address has more to hold. */
    private static final int LONGEST_NAME = 60;

    /** What a picture is for: what is made of it follows from that. */
    public enum Use {
        /** Stands above an article, on its card, in feeds, messengers and search results. */
        LEAD,
        /** Stands in a text or a gallery. */
        FIGURE
    }

    /**
     * A file.
     *
     * @param address from the root of the site
     */
    public record File(String address, int width, int height, PictureFormat format) {}

    /** Those of a picture, cut around a focus as it was written. */
    public static Renditions of(Settings settings, Media.Picture picture, @Nullable String focus) {
        Focus around = focus == null ? null : Focus.of(focus);
        boolean made = settings.renditions() && picture.info() != null && picture.obstacle() == null;
        return new Renditions(picture, around == null ? Focus.CENTRE : around, made);
    }

    private PictureInfo info() {
        return Objects.requireNonNull(picture.info());
    }

    /** The files for {@code srcset}, the smallest first; none where the picture is published as it is. */
    public List<File> sizes(Crop crop) {
        return made
                ? Recipes.sizes(info(), crop, focus).stream().map(this::file).toList()
                : List.of();
    }

    /** {@link #sizes} as the attribute has them; empty where there are none. */
    public String srcset(Crop crop, Settings settings) {
        StringBuilder out = new StringBuilder();
        for (File file : sizes(crop)) {
            out.append(out.length() == 0 ? "" : ", ")
                    .append(Urls.href(settings, file.address))
                    .append(' ')
                    .append(file.width)
                    .append('w');
        }
        return out.toString();
    }

    /** The file for whoever takes one: a JPEG, or the picture itself. */
    public File one(Crop crop) {
        Recipe recipe = made ? Recipes.fallback(info(), crop, focus) : null;
        return recipe == null
                ? new File(picture.address(), info().width(), info().height(), info().format())
                : file(recipe);
    }

    /** What is to be made for a use. */
    List<Recipe> recipes(Use use) {
        List<Recipe> recipes = new ArrayList<>();
        if (!made) {
            return recipes;
        }
        for (Crop crop : use == Use.LEAD ? Crop.values() : new Crop[] {Crop.WHOLE}) {
            // The other two are for search engines, which take one file of each.
            if (crop == Crop.WHOLE || crop == Crop.WIDE) {
                recipes.addAll(Recipes.sizes(info(), crop, focus));
            }
            Recipe one = Recipes.fallback(info(), crop, focus);
            if (one != null) {
                recipes.add(one);
            }
        }
        return recipes;
    }

    private File file(Recipe recipe) {
        return new File(address(picture, recipe), recipe.width(), recipe.height(), recipe.format());
    }

    /** Where a file of a picture is published. */
    public static String address(Media.Picture picture, Recipe recipe) {
        String source = picture.source();
        String path = source.startsWith("media/") ? source.substring("media/".length()) : source;
        int name = path.lastIndexOf('/') + 1;
        int dot = path.lastIndexOf('.');
        String bare = dot > name ? path.substring(name, dot) : path.substring(name);
        if (bare.length() > LONGEST_NAME) {
            int end = Character.isLowSurrogate(bare.charAt(LONGEST_NAME)) ? LONGEST_NAME - 1 : LONGEST_NAME;
            bare = bare.substring(0, end);
        }
        return "/" + Urls.encode("media/" + path.substring(0, name) + bare) + recipe.suffix(picture.hash(), path);
    }
}
