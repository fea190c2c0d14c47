package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;

/**
 * A picture, or a part of it with some proportions, in several sizes.
 *
 * @param proportions 16:9; empty for the whole picture
 * @param sizes files in WebP, as srcset takes them
 * @param src the one file for browsers that do not know WebP
 * @param width of that file in pixels
 * @param height of that file in pixels
 */
public record CropView(String proportions, String sizes, String src, int width, int height) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(proportions).add(sizes).add(src).add(width).add(height);
    }
}
