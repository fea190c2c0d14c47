package dev.newsline.image;

/** Which part of a picture is shown, by its proportions. */
public enum Crop {
    /** All of it. */
    WHOLE(0, 0),
    WIDE(16, 9),
    CLASSIC(4, 3),
    SQUARE(1, 1);

    /** By how many thousandths proportions may differ before something is cut off. */
    private static final int ALIKE = 12;

    private final int across;
    private final int down;

    Crop(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /** As templates name it: {@code 16:9}; empty for the whole picture. */
    public String proportions() {
        return this == WHOLE ? "" : across + ":" + down;
    }

    /** As addresses have it: {@code -16x9}; empty for the whole picture. */
    String suffix() {
        return this == WHOLE ? "" : "-" + across + "x" + down;
    }

    /** Itself, or the whole picture where that has these proportions already. */
    Crop of(int width, int height) {
        if (this == WHOLE) {
            return this;
        }
        long shown = (long) width * down;
        long wanted = (long) height * across;
        return Math.abs(shown - wanted) * 1000 <= wanted * ALIKE ? WHOLE : this;
    }

    /** The width of the largest such part of a picture. */
    int width(int width, int height) {
        return this == WHOLE ? width : (int) Math.min(width, (long) height * across / down);
    }

    /** How high such a part is when it is so wide. */
    int height(int width, int pictureWidth, int pictureHeight) {
        long of = this == WHOLE ? pictureWidth : across;
        long high = this == WHOLE ? pictureHeight : down;
        return (int) Math.max(1, (width * high + of / 2) / of);
    }
}
