package dev.newsline.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where an AVIF file's EXIF and XMP are: items of their own (ISO/IEC 23008-12, annex A). */
final class AvifMetadata {
    private static final String EMPTY_EXIF = "\0\0\0\0MM\0*\0\0\0\b\0\0\0\0\0\0";
    /** As much work as one file's tables may cause. */
    private static final int MOST_EXTENTS = 100_000;

    /** A stretch of the file with metadata. */
    record Place(long at, long length, boolean isExif) {
        void clear(byte[] bytes) {
            Arrays.fill(bytes, (int) at, (int) (at + length), (byte) (isExif ? 0 : ' '));
            if (isExif && length >= EMPTY_EXIF.length()) {
                fill(bytes, at, EMPTY_EXIF);
            }
        }
    }

    private AvifMetadata() {}

    static void fill(byte[] bytes, long at, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            bytes[(int) at + i] = (byte) ascii.charAt(i);
        }
    }

    /** All stretches with metadata, each within the file. */
    static List<Place> places(List<Box> meta, Window file) throws UnusablePicture {
        List<Place> places = new ArrayList<>();
        Map<Long, Boolean> items = metadataItems(meta, file);
        if (!items.isEmpty()) {
            addPlaces(meta, items, file, places);
        }
        return places;
    }

    /** The items that are metadata, and whether they are EXIF. */
    private static Map<Long, Boolean> metadataItems(List<Box> meta, Window file) throws UnusablePicture {
        Map<Long, Boolean> items = new HashMap<>();
        for (Box info : meta) {
            if (info.type().equals("iinf")) {
                long entries = info.data() + (file.u8(info.data()) == 0 ? 6 : 8);
                for (Box entry : Box.in(file, entries, info.end())) {
                    int version = file.u8(entry.data());
                    int idLength = version == 3 ? 4 : 2;
                    String type = version < 2 ? "" : file.ascii(entry.data() + 4 + idLength + 2, 4);
                    if (type.equals("Exif") || type.equals("mime")) {
                        items.put(file.number(entry.data() + 4, idLength), type.equals("Exif"));
                    }
                }
            }
        }
        return items;
    }

    /** Reads the table of items' places (ISO/IEC 14496-12, 8.11.3). */
    private static void addPlaces(List<Box> meta, Map<Long, Boolean> items, Window file, List<Place> places)
            throws UnusablePicture {
        Box table = Box.first(meta, "iloc", file);
        long at = table.data();
        int version = file.u8(at);
        int sizes = file.be16(at + 4);
        int offsetSize = sizes >> 12;
        int lengthSize = sizes >> 8 & 15;
        int baseSize = sizes >> 4 & 15;
        int indexSize = version == 0 ? 0 : sizes & 15;
        if (version > 2 || Math.max(Math.max(offsetSize, lengthSize), Math.max(baseSize, indexSize)) > 8) {
            throw file.cutOff();
        }
        int idSize = version == 2 ? 4 : 2;
        long count = file.number(at + 6, idSize);
        at += 6 + idSize;
        int work = 0;
        for (long i = 0; i < count; i++) {
            long id = file.number(at, idSize);
            at += idSize;
            int method = version == 0 ? 0 : file.be16(at) & 15;
            at += version == 0 ? 0 : 2;
            boolean elsewhere = file.be16(at) != 0;
            long base = file.number(at + 2, baseSize);
            at += 2 + baseSize;
            int extents = file.be16(at);
            at += 2;
            for (int j = 0; j < extents; j++) {
                if (++work > MOST_EXTENTS) {
                    throw file.cutOff();
                }
                long offset = file.number(at + indexSize, offsetSize);
                long length = file.number(at + indexSize + offsetSize, lengthSize);
                at += indexSize + offsetSize + lengthSize;
                Boolean isExif = items.get(id);
                if (isExif != null) {
                    long start = start(method, elsewhere, meta, file) + inFile(base, file) + inFile(offset, file);
                    file.require(start, length);
                    if (length == 0) {
                        throw uncuttable(); // up to the end of the file, and the picture with it
                    }
                    places.add(new Place(start, length, isExif));
                }
            }
        }
    }

    private static long start(int method, boolean elsewhere, List<Box> meta, Window file) throws UnusablePicture {
        if (elsewhere || method > 1) {
            throw uncuttable();
        }
        return method == 0 ? 0 : Box.first(meta, "idat", file).data();
    }

    private static long inFile(long offset, Window file) throws UnusablePicture {
        file.require(offset, 0);
        return offset;
    }

    private static UnusablePicture uncuttable() {
        return new UnusablePicture(
                "The AVIF picture holds metadata, such as places, in a way in which they cannot be cut out;"
                        + " save it without metadata.");
    }
}
