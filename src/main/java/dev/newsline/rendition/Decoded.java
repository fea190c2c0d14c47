package dev.newsline.rendition;

/** A decoded picture whose rows are asked for one after the other. Not thread-safe. */
interface Decoded {
    int width();

    int height();

    /** 3 for red, green and blue; 4 with opacity. */
    int channels();

    /** Writes a row as bytes of sRGB, sample after sample. */
    void row(int y, byte[] to);
}
