package dev.newsline.image;

import dev.newsline.digest.ContentHash;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;

/**
 * How one file is made of a picture: what of it is shown, how large, and in which format. The same recipe makes the same bytes of
 * the same picture.
 *
 * @param focus what a part is cut around; the centre for the whole picture
 * @param width in pixels
 * @param height in pixels
 * @param format WebP or JPEG
 */
public record Recipe(Crop crop, Focus focus, int width, int height, PictureFormat format) implements Digestible {
    /** Goes up when the same recipe makes other bytes: the address of every such file is another one then. */
    static final int VERSION = 3;

    /**
     * The end of the file's address: {@code -1f2e3d4c-640-16x9.webp}. Other bytes of the picture have another one.
     *
     * @param name of the picture's file: two that are the same and differ in their endings are two pictures
     */
    public String suffix(ContentHash picture, String name) {
        Digest made =
                new Digester().add(picture).add(name).add(focus).add(VERSION).digest();
        return "-" + made.toString().substring(0, 8) + "-" + width + crop.suffix() + "."
                + format.extensions().get(0);
    }

    @Override
    public void digest(Digester digester) {
        digester.add(VERSION).add(crop).add(focus).add(width).add(height).add(format);
    }
}
