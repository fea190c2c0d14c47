package dev.newsline.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** JPEG (ITU-T T.81, annex B): segments, among them scans, up to the marker of the end. */
final class JpegFile {
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";

    /**
     * A marker with what belongs to it.
     *
     * @param marker the byte after 0xFF
     * @param start where its 0xFF is
     * @param data where its data begin, after the length
     * @param end where its data end
     * @param scanEnd where the entropy-coded data end that follow; as {@code end} if none do
     */
    private record Segment(int marker, int start, int data, int end, int scanEnd) {}

    private JpegFile() {}

    static PictureInfo measure(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.JPEG);
        PictureInfo info = null;
        int orientation = 1;
        for (Segment segment : segments(file)) {
            int marker = segment.marker();
            if (marker == 0xE1 && file.has(segment.data(), EXIF)) {
                orientation = exif(bytes, segment).orientation();
            } else if (info == null && isFrame(marker)) {
                file.require(segment.data(), 5);
                info = PictureInfo.of(PictureFormat.JPEG, file.be16(segment.data() + 3), file.be16(segment.data() + 1));
            }
        }
        if (info == null) {
            throw file.cutOff();
        }
        return info.turned(orientation);
    }

    static byte[] withoutPrivateData(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.JPEG);
        Copy copy = new Copy(bytes);
        copy.keep(0, 2);
        for (Segment segment : segments(file)) {
            if (segment.marker() == 0xE1 && file.has(segment.data(), EXIF)) {
                copy.add(segment(0xE1, EXIF, exif(bytes, segment).publicTags()));
            } else if (segment.marker() == 0xE1 && file.has(segment.data(), XMP)) {
                byte[] packet = Arrays.copyOfRange(bytes, segment.data() + XMP.length(), segment.end());
                copy.add(segment(0xE1, XMP, Xmp.withoutPrivateData(packet)));
            } else if (segment.marker() == 0xED) {
                byte[] resources = Arrays.copyOfRange(bytes, segment.data(), segment.end());
                copy.add(segment(0xED, "", PhotoshopResources.withoutPrivateData(resources)));
            } else if (stays(segment, file)) {
                copy.keep(segment.start(), segment.scanEnd());
            }
        }
        return copy.result();
    }

    /** Whether a segment is of the picture itself. Of the applications' own, those that say how it looks are. */
    private static boolean stays(Segment segment, Window file) {
        return switch (segment.marker()) {
            case 0xE0 -> file.has(segment.data(), "JFIF\0"); // JFXX holds a preview of what may have been cropped since
            case 0xE2 ->
                file.has(segment.data(), "ICC_PROFILE\0"); // MPF points to further pictures with data of their own
            case 0xEE -> file.has(segment.data(), "Adobe");
            case 0xFE -> false; // a comment, in which anything may be
            default -> segment.marker() < 0xE0 || segment.marker() > 0xEF;
        };
    }

    private static Exif exif(byte[] bytes, Segment segment) {
        return Exif.read(Arrays.copyOfRange(bytes, segment.data() + EXIF.length(), segment.end()));
    }

    /** A segment; nothing, if there is nothing to be in it or it would be too long for one. */
    private static byte[] segment(int marker, String name, byte[] content) {
        int length = 2 + name.length() + content.length;
        if (content.length == 0 || length > 0xFFFF) {
            return new byte[0];
        }
        byte[] out = new byte[2 + length];
        out[0] = (byte) 0xFF;
        out[1] = (byte) marker;
        out[2] = (byte) (length >> 8);
        out[3] = (byte) length;
        for (int i = 0; i < name.length(); i++) {
            out[4 + i] = (byte) name.charAt(i);
        }
        System.arraycopy(content, 0, out, 4 + name.length(), content.length);
        return out;
    }

    /** All segments after the first marker, up to that of the end, which is the last. */
    private static List<Segment> segments(Window file) throws UnusablePicture {
        List<Segment> segments = new ArrayList<>();
        int at = 2;
        while (true) {
            int start = at;
            if (file.u8(at) != 0xFF) {
                throw file.cutOff();
            }
            while (file.u8(at + 1) == 0xFF) {
                at++; // any number of fill bytes may precede a marker (B.1.1.2)
            }
            int marker = file.u8(at + 1);
            at += 2;
            if (marker == 0xD9) {
                segments.add(new Segment(marker, start, at, at, at));
                return segments;
            }
            if (marker == 0 || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) {
                throw file.cutOff(); // markers without length, which stand only within scans or at the beginning
            }
            int length = file.be16(at);
            file.require(at, Math.max(2, length));
            int end = at + Math.max(2, length);
            int scanEnd = marker == 0xDA ? scanEnd(file, end) : end;
            segments.add(new Segment(marker, start, at + 2, end, scanEnd));
            at = scanEnd;
        }
    }

    /** Where the next marker is that is neither a stuffed byte nor a restart. */
    private static int scanEnd(Window file, int from) throws UnusablePicture {
        byte[] bytes = file.bytes();
        for (int at = from; at + 1 < bytes.length; at++) {
            int next = bytes[at + 1] & 0xFF;
            if (bytes[at] == (byte) 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        throw file.cutOff();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
