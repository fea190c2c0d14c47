package dev.newsline.image;

import java.util.ArrayList;
import java.util.List;

/**
 * A box of the ISO base media file format (ISO/IEC 14496-12, 4.2).
 *
 * @param start where its length stands
 * @param data where its content begins
 * @param end where it ends
 */
record Box(String type, long start, long data, long end) {
    /** More boxes in one than any picture has. */
    private static final int MOST = 10_000;

    static List<Box> in(Window file, long from, long to) throws UnusablePicture {
        file.require(from, to - from);
        List<Box> boxes = new ArrayList<>();
        long at = from;
        while (at < to) {
            long length = file.be32(at);
            long data = at + 8;
            if (length == 1) {
                length = file.number(at + 8, 8);
                data = at + 16;
            } else if (length == 0) {
                length = to - at; // up to the end
            }
            if (length < data - at || length > to - at || boxes.size() == MOST) {
                throw file.cutOff();
            }
            boxes.add(new Box(file.ascii(at + 4, 4), at, data, at + length));
            at += length;
        }
        return boxes;
    }

    /** The boxes within this one. */
    List<Box> children(Window file) throws UnusablePicture {
        return in(file, data, end);
    }

    /** The boxes within this one, which is a full box: a version and flags precede them. */
    List<Box> childrenOfFull(Window file) throws UnusablePicture {
        return in(file, data + 4, end);
    }

    /** The first box of a type. */
    static Box first(List<Box> boxes, String type, Window file) throws UnusablePicture {
        for (Box box : boxes) {
            if (box.type().equals(type)) {
                return box;
            }
        }
        throw file.cutOff();
    }
}
