package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture with what is printed about it.
 *
 * @param src address of the picture as it was put into content/
 * @param width pixels, 0 where unknown
 * @param height pixels, 0 where unknown
 * @param alt alternative text; empty for a decorative picture
 * @param caption what it shows
 * @param credit whose it is
 * @param rights terms of use
 * @param focus object-position of its centre of interest
 * @param crops the picture, then parts of it, in several sizes; none where it is published as it is
 */
public record PictureView(
        String src,
        int width,
        int height,
        String alt,
        @Nullable TextView caption,
        @Nullable TextView credit,
        @Nullable String rights,
        @Nullable String focus,
        List<CropView> crops)
        implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(src)
                .add(width)
                .add(height)
                .add(alt)
                .add(caption)
                .add(credit)
                .add(rights)
                .add(focus)
                .addAll(crops);
    }
}
