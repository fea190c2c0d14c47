package dev.newsline.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** AVIF 1.1, a HEIF file (ISO/IEC 23008-12): items with properties in boxes. */
final class AvifFile {
    private AvifFile() {}

    static PictureInfo measure(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.AVIF);
        List<Box> meta = meta(file);
        Box primary = Box.first(meta, "pitm", file);
        long item = file.number(primary.data() + 4, file.u8(primary.data()) == 0 ? 2 : 4);
        List<Box> container = Box.first(meta, "iprp", file).children(file);
        List<Box> properties = Box.first(container, "ipco", file).children(file);
        PictureInfo info = null;
        boolean turned = false;
        for (int index : associations(Box.first(container, "ipma", file), item, file)) {
            if (index < 1 || index > properties.size()) {
                continue;
            }
            Box property = properties.get(index - 1);
            if (property.type().equals("ispe")) {
                info = PictureInfo.of(
                        PictureFormat.AVIF, file.be32(property.data() + 4), file.be32(property.data() + 8));
            } else if (property.type().equals("irot")) {
                turned = (file.u8(property.data()) & 1) == 1; // in quarters of a turn
            }
        }
        if (info == null) {
            throw file.cutOff();
        }
        AvifMetadata.places(meta, file); // so that what cannot be cut is known before anything is published
        return info.turned(turned ? 6 : 1);
    }

    /**
     * Writes over the metadata in their place: moving anything would change all offsets. EXIF becomes an empty directory,
     * for some decoders refuse one that cannot be read.
     */
    static byte[] withoutPrivateData(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.AVIF);
        byte[] out = bytes.clone();
        for (AvifMetadata.Place place : AvifMetadata.places(meta(file), file)) {
            place.clear(out);
        }
        for (Box box : Box.in(file, 0, bytes.length)) {
            if (box.type().equals("uuid")) {
                // Extensions, such as XMP, become a free box, which readers pass over.
                AvifMetadata.fill(out, box.start() + 4, "free");
                Arrays.fill(out, (int) box.data(), (int) box.end(), (byte) 0);
            }
        }
        return Arrays.equals(out, bytes) ? bytes : out;
    }

    private static List<Box> meta(Window file) throws UnusablePicture {
        return Box.first(Box.in(file, 0, file.bytes().length), "meta", file).childrenOfFull(file);
    }

    /** The numbers of an item's properties, from 1 (ISO/IEC 23008-12, 9.3). */
    private static List<Integer> associations(Box box, long item, Window file) throws UnusablePicture {
        boolean longIds = file.u8(box.data()) >= 1;
        boolean longIndexes = (file.u8(box.data() + 3) & 1) == 1;
        long entries = file.be32(box.data() + 4);
        long at = box.data() + 8;
        for (long i = 0; i < entries && at < box.end(); i++) {
            long id = file.number(at, longIds ? 4 : 2);
            at += longIds ? 4 : 2;
            int count = file.u8(at++);
            List<Integer> indexes = new ArrayList<>();
            for (int j = 0; j < count; j++) {
                // The highest bit says that the property is essential.
                indexes.add(longIndexes ? file.be16(at) & 0x7FFF : file.u8(at) & 0x7F);
                at += longIndexes ? 2 : 1;
            }
            if (id == item) {
                return indexes;
            }
        }
        throw file.cutOff();
    }
}
