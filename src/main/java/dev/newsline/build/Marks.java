package dev.newsline.build;

import dev.newsline.card.Mark;
import dev.newsline.image.PictureFormat;
import dev.newsline.image.PictureInfo;
import dev.newsline.image.UnusablePicture;
import dev.newsline.rendition.Darkroom;
import java.util.Optional;

/** Makes of the newsroom's mark what pictures for sharing show of it. */
final class Marks {
    private Marks() {}

    /**
     * The mark in a picture.
     *
     * @param bytes of the file
     * @param info what it is
     * @return nothing where it cannot be drawn: a card without a mark is whole
     */
    static Optional<Mark> of(byte[] bytes, PictureInfo info) {
        if (info.format() == PictureFormat.SVG) {
            return Mark.of(bytes);
        }
        Mark.Size size = Mark.size(info.width(), info.height());
        int width = Math.min(size.width(), info.width());
        int height = Math.min(size.height(), info.height());
        try {
            return Optional.of(new Mark(width, height, Darkroom.pixels(bytes, width, height)));
        } catch (UnusablePicture e) {
            return Optional.empty();
        }
    }
}
