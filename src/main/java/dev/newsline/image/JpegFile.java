package dev.newsline.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JPEG (ITU-T T.81, annex B): segments, among them scans, up to the marker of the end. */
final class JpegFile {
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String JFIF = "JFIF\0";
    private static final String ADOBE = "Adobe";
    private static final String PROFILE = "ICC_PROFILE\0";

    /** Of a colour profile, so many bytes stand in one segment. */
    private static final int PROFILE_PART = 65_519;

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
                // Lossless, hierarchical and arithmetic coding are shown by no browser either.
                boolean usual = marker <= 0xC2 && file.u8(segment.data()) == 8;
                info = usual ? info : info.with(PictureInfo.Kind.FIXED);
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
        boolean said = false;
        Set<String> once = new HashSet<>();
        for (Segment segment : segments(file)) {
            if (segment.marker() == 0xE1 && file.has(segment.data(), EXIF)) {
                copy.add(segment(0xE1, EXIF, exif(bytes, segment).publicTags()));
            } else if (saysWhose(segment, file)) {
                // In programs' own words there may be anything: what stays is said anew, once.
                copy.add(said ? new byte[0] : segment(0xE1, XMP, XmpPacket.of(words(bytes))));
                said = true;
            } else if (isOf(
                    segment, 0xE0, JFIF, 12, file)) { // JFXX holds a preview of what may have been cropped since
                byte[] plain = Arrays.copyOf(Arrays.copyOfRange(bytes, segment.data() + 5, segment.data() + 12), 9);
                copy.add(once.add(JFIF) ? segment(0xE0, JFIF, plain) : new byte[0]);
            } else if (isOf(segment, 0xE2, PROFILE, 0, file)) { // MPF points to further pictures
                copy.add(once.add(PROFILE) ? profileSegments(ColourProfile.published(profile(bytes))) : new byte[0]);
            } else if (isOf(segment, 0xEE, ADOBE, 12, file)) {
                byte[] plain = Arrays.copyOfRange(bytes, segment.data() + 5, segment.data() + 12);
                copy.add(once.add(ADOBE) ? segment(0xEE, ADOBE, plain) : new byte[0]);
            } else if (isPicture(segment.marker())) {
                copy.keep(segment.start(), segment.scanEnd());
            }
        }
        return copy.result();
    }

    private static boolean isOf(Segment segment, int marker, String name, int least, Window file) {
        return segment.marker() == marker && file.has(segment.data(), name) && segment.end() - segment.data() >= least;
    }

    /** Frames, tables, scans, and the end; others are the applications' own, reserved, or comments. */
    private static boolean isPicture(int marker) {
        return marker >= 0xC0 && marker <= 0xDF && marker != 0xC8;
    }

    /** Whether creator, credit and copyright may be in it: XMP, or IPTC's datasets among Photoshop's resources. */
    private static boolean saysWhose(Segment segment, Window file) {
        return segment.marker() == 0xED || (segment.marker() == 0xE1 && file.has(segment.data(), XMP));
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

    /** How its pixels say their colours. */
    enum Colours {
        GREY,
        YCBCR,
        RGB,
        /** Inks, with black. */
        INKS
    }

    /**
     * What a decoder needs to know.
     *
     * @param bare the picture without anything that only describes it: decoders stumble over that
     * @param scans how many times its pixels are gone over
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Plain(byte[] bare, Colours colours, int orientation, int scans) {}

    static Plain plain(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.JPEG);
        Copy bare = new Copy(bytes);
        bare.keep(0, 2);
        int orientation = 1;
        int transform = -1;
        int scans = 0;
        int adobe = 0;
        boolean described = false;
        String components = "";
        for (Segment segment : segments(file)) {
            int marker = segment.marker();
            scans += marker == 0xDA ? 1 : 0;
            boolean exif = marker == 0xE1 && file.has(segment.data(), EXIF);
            if (exif) {
                orientation = exif(bytes, segment).orientation();
            }
            described |= exif || (marker == 0xE0 && file.has(segment.data(), JFIF));
            // Of several, the first is published, too.
            if (transform < 0 && isOf(segment, 0xEE, ADOBE, 12, file)) {
                transform = file.u8(segment.data() + 11L);
            }
            if (components.isEmpty() && isFrame(marker)) {
                StringBuilder ids = new StringBuilder();
                for (int i = 0; i < file.u8(segment.data() + 5L); i++) {
                    ids.append((char) file.u8(segment.data() + 6L + 3L * i));
                }
                components = ids.toString();
            }
            if (isPicture(marker) || (isOf(segment, 0xEE, ADOBE, 12, file) && adobe++ == 0)) {
                bare.keep(segment.start(), segment.scanEnd());
            }
        }
        return new Plain(bare.result(), colours(components, transform, described), orientation, scans);
    }

    private static Colours colours(String components, int transform, boolean described) throws UnusablePicture {
        return switch (components.length()) {
            case 1 -> Colours.GREY;
            case 3 -> {
                boolean rgb = transform == 0 || (transform < 0 && !described && components.equals("RGB"));
                yield rgb ? Colours.RGB : Colours.YCBCR;
            }
            case 4 -> Colours.INKS;
            default -> throw UnusablePicture.cutOff(PictureFormat.JPEG);
        };
    }

    /** The colour profile (ICC.1, annex B.4), put together from its numbered parts; null where there is none that is whole. */
    static byte @Nullable [] profile(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.JPEG);
        byte[][] parts = new byte[256][];
        int count = 0;
        for (Segment segment : segments(file)) {
            int data = segment.data() + PROFILE.length();
            if (segment.marker() == 0xE2 && file.has(segment.data(), PROFILE) && segment.end() - data >= 2) {
                parts[file.u8(data)] = Arrays.copyOfRange(bytes, data + 2, segment.end());
                count = file.u8(data + 1L);
            }
        }
        java.io.ByteArrayOutputStream profile = new java.io.ByteArrayOutputStream();
        for (int i = 1; i <= count; i++) {
            if (parts[i] == null) {
                return null;
            }
            profile.writeBytes(parts[i]);
        }
        return count == 0 ? null : profile.toByteArray();
    }

    /** What stands in several places is taken from the first where somebody wrote it, not a program. */
    static PictureWords words(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.JPEG);
        PictureWords xmp = PictureWords.NONE;
        PictureWords iptc = PictureWords.NONE;
        PictureWords exif = PictureWords.NONE;
        int packets = 0;
        for (Segment segment : segments(file)) {
            if (segment.marker() == 0xE1 && file.has(segment.data(), EXIF)) {
                exif = exif.or(exif(bytes, segment).words().cleaned());
            } else if (segment.marker() == 0xE1 && file.has(segment.data(), XMP) && packets++ < XmpWords.MOST_PACKETS) {
                byte[] packet = Arrays.copyOfRange(bytes, segment.data() + XMP.length(), segment.end());
                xmp = xmp.or(XmpWords.read(packet).cleaned());
            } else if (segment.marker() == 0xED) {
                byte[] resources = Arrays.copyOfRange(bytes, segment.data(), segment.end());
                iptc = iptc.or(PhotoshopResources.words(resources).cleaned());
            }
        }
        return xmp.or(iptc).or(exif);
    }

    /** A picture that we have encoded, with a colour profile and an XMP packet; either may be empty. */
    static byte[] with(byte[] bytes, byte[] profile, byte[] packet) throws UnusablePicture {
        Copy copy = new Copy(bytes);
        int start = 2;
        Window file = new Window(bytes, PictureFormat.JPEG);
        if (file.be16(2) == 0xFFE0) {
            start = 4 + file.be16(4); // JFIF's own segment must be the first
        }
        copy.keep(0, start);
        copy.add(segment(0xE1, XMP, packet));
        copy.add(profileSegments(profile));
        copy.keep(start, bytes.length);
        return copy.result();
    }

    private static byte[] profileSegments(byte[] profile) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        int parts = (profile.length + PROFILE_PART - 1) / PROFILE_PART;
        for (int i = 0; i < parts && parts < 256; i++) {
            byte[] part =
                    Arrays.copyOfRange(profile, i * PROFILE_PART, Math.min(profile.length, (i + 1) * PROFILE_PART));
            out.writeBytes(segment(0xE2, PROFILE + (char) (i + 1) + (char) parts, part));
        }
        return out.toByteArray();
    }
}
