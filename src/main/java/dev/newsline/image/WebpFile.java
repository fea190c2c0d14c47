package dev.newsline.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * WebP (RFC 9649): chunks in a RIFF container. Its EXIF orientation is neither applied nor kept: browsers do not agree on
 * it, and without EXIF they show the pixels as they are.
 */
final class WebpFile {
    private static final int PROFILE_FLAG = 0x20;
    private static final int ALPHA_FLAG = 0x10;
    private static final int MOVES_FLAG = 0x02;
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;

    /** Where the flags are of a file whose first chunk is VP8X. */
    private static final int FLAGS = 20;

    /** Chunks that hold pixels. */
    private static final Set<String> PIXELS = Set.of("ALPH", "VP8 ", "VP8L");

    private record Chunk(String type, int start, int data, int length, int end) {}

    private WebpFile() {}

    static PictureInfo measure(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.WEBP);
        List<Chunk> chunks = chunks(file);
        Chunk first = chunks.get(0);
        long at = first.data();
        return switch (first.type()) {
            case "VP8X" -> {
                if (chunks.stream()
                        .noneMatch(c -> c.type().startsWith("VP8 ")
                                || c.type().equals("VP8L")
                                || c.type().equals("ANMF"))) {
                    throw file.cutOff();
                }
                yield PictureInfo.of(PictureFormat.WEBP, file.le24(at + 4) + 1L, file.le24(at + 7) + 1L)
                        .with(kind(file.u8(at)));
            }
            case "VP8 " -> {
                if (!file.has(at + 3, "\u009D\u0001*")) {
                    throw file.cutOff();
                }
                yield PictureInfo.of(PictureFormat.WEBP, file.le16(at + 6) & 0x3FFF, file.le16(at + 8) & 0x3FFF);
            }
            case "VP8L" -> {
                if (file.u8(at) != 0x2F) {
                    throw file.cutOff();
                }
                long sizes = file.le32(at + 1);
                PictureInfo info = PictureInfo.of(PictureFormat.WEBP, (sizes & 0x3FFF) + 1, (sizes >> 14 & 0x3FFF) + 1);
                yield (sizes >> 28 & 1) == 0 ? info : info.with(PictureInfo.Kind.TRANSPARENT);
            }
            default -> throw file.cutOff();
        };
    }

    /** Chunks that say how the picture looks; all others are for programs. */
    private static final Set<String> SHOWN = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF");

    static byte[] withoutPrivateData(byte[] bytes) throws UnusablePicture {
        List<Chunk> all = chunks(new Window(bytes, PictureFormat.WEBP));
        boolean extended = all.get(0).type().equals("VP8X");
        byte[] profile = extended ? ColourProfile.published(profile(bytes)) : new byte[0];
        boolean coloured = false;
        byte[] packet = XmpPacket.of(words(bytes));
        ByteArrayOutputStream chunks = new ByteArrayOutputStream(bytes.length);
        for (Chunk chunk : all) {
            // Programs write metadata into chunks of other names, too: "XMP" with a zero behind it.
            byte[] data = Arrays.copyOfRange(bytes, chunk.data(), chunk.data() + chunk.length());
            if (chunk.type().equals("ICCP")) {
                if (!coloured && profile.length > 0) {
                    add(chunks, "ICCP", profile);
                    coloured = true;
                }
            } else if (SHOWN.contains(chunk.type())) {
                add(chunks, chunk.type(), chunk.type().equals("ANMF") ? frame(data) : data);
            }
        }
        if (!extended) {
            byte[] simple = riff(chunks);
            return same(bytes, with(simple, measure(bytes), new byte[0], packet));
        }
        if (packet.length > 0) {
            add(chunks, "XMP ", packet);
        }
        byte[] result = riff(chunks);
        result[FLAGS] &= (byte) ~(EXIF_FLAG | XMP_FLAG | (coloured ? 0 : PROFILE_FLAG));
        result[FLAGS] |= (byte) (packet.length > 0 ? XMP_FLAG : 0);
        return same(bytes, result);
    }

    /** A frame of one that moves: 16 bytes of place and time, then chunks, of which those with pixels stay. */
    private static byte[] frame(byte[] data) throws UnusablePicture {
        Window file = new Window(data, PictureFormat.WEBP);
        file.require(0, 16);
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length);
        out.write(data, 0, 16);
        long at = 16;
        while (at + 8 <= data.length) {
            long length = file.le32(at + 4);
            file.require(at + 8, length);
            String type = file.ascii(at, 4);
            if (PIXELS.contains(type)) {
                add(out, type, Arrays.copyOfRange(data, (int) at + 8, (int) (at + 8 + length)));
            }
            at += 8 + length + length % 2;
        }
        return out.toByteArray();
    }

    private static byte[] same(byte[] before, byte[] after) {
        return Arrays.equals(before, after) ? before : after;
    }

    private static List<Chunk> chunks(Window file) throws UnusablePicture {
        long end = 8 + file.le32(4);
        file.require(0, end);
        List<Chunk> chunks = new ArrayList<>();
        long at = 12;
        while (at < end) {
            long length = file.le32(at + 4);
            file.require(at + 8, length);
            long next = Math.min(at + 8 + length + length % 2, end); // the last one's padding is often forgotten
            if (at + 8 + length > end) {
                throw file.cutOff();
            }
            chunks.add(new Chunk(file.ascii(at, 4), (int) at, (int) at + 8, (int) length, (int) next));
            at = next;
        }
        if (chunks.isEmpty() || chunks.get(0).length() < (chunks.get(0).type().equals("VP8L") ? 5 : 10)) {
            throw file.cutOff();
        }
        return chunks;
    }

    private static PictureInfo.Kind kind(int flags) {
        return (flags & MOVES_FLAG) != 0
                ? PictureInfo.Kind.FIXED
                : (flags & ALPHA_FLAG) != 0 ? PictureInfo.Kind.TRANSPARENT : PictureInfo.Kind.OPAQUE;
    }

    /** How many bytes its pixels are in the file. */
    static long packedBytes(byte[] bytes) throws UnusablePicture {
        long sum = 0;
        for (Chunk chunk : chunks(new Window(bytes, PictureFormat.WEBP))) {
            sum += PIXELS.contains(chunk.type()) ? chunk.length() : 0;
        }
        return sum;
    }

    /** The bytes of the first chunk of a type; null where there is none. */
    private static byte @Nullable [] chunk(byte[] bytes, String type) throws UnusablePicture {
        for (Chunk chunk : chunks(new Window(bytes, PictureFormat.WEBP))) {
            if (chunk.type().equals(type)) {
                return Arrays.copyOfRange(bytes, chunk.data(), chunk.data() + chunk.length());
            }
        }
        return null;
    }

    static byte @Nullable [] profile(byte[] bytes) throws UnusablePicture {
        return chunk(bytes, "ICCP");
    }

    static PictureWords words(byte[] bytes) throws UnusablePicture {
        byte[] packet = chunk(bytes, "XMP ");
        byte[] exif = chunk(bytes, "EXIF");
        PictureWords words =
                packet == null ? PictureWords.NONE : XmpWords.read(packet).cleaned();
        return exif == null ? words : words.or(exif(exif).words().cleaned());
    }

    /** Some programs begin it as in a JPEG. */
    private static Exif exif(byte[] chunk) {
        boolean named = new Window(chunk, PictureFormat.WEBP).has(0, "Exif\0\0");
        return Exif.read(named ? Arrays.copyOfRange(chunk, 6, chunk.length) : chunk);
    }

    /**
     * A picture that we have encoded, with a colour profile and an XMP packet; either may be empty.
     *
     * @param info of the picture
     */
    static byte[] with(byte[] bytes, PictureInfo info, byte[] profile, byte[] packet) throws UnusablePicture {
        if (profile.length == 0 && packet.length == 0) {
            return bytes;
        }
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        int flags = (profile.length > 0 ? PROFILE_FLAG : 0)
                | (packet.length > 0 ? XMP_FLAG : 0)
                | (info.kind() == PictureInfo.Kind.TRANSPARENT ? ALPHA_FLAG : 0);
        byte[] extended = new byte[10];
        extended[0] = (byte) flags;
        for (int i = 0; i < 3; i++) {
            extended[4 + i] = (byte) ((info.width() - 1) >> (8 * i));
            extended[7 + i] = (byte) ((info.height() - 1) >> (8 * i));
        }
        add(chunks, "VP8X", extended);
        if (profile.length > 0) {
            add(chunks, "ICCP", profile);
        }
        for (Chunk chunk : chunks(new Window(bytes, PictureFormat.WEBP))) {
            if (!chunk.type().equals("VP8X")) {
                add(chunks, chunk.type(), Arrays.copyOfRange(bytes, chunk.data(), chunk.data() + chunk.length()));
            }
        }
        if (packet.length > 0) {
            add(chunks, "XMP ", packet);
        }
        return riff(chunks);
    }

    private static byte[] riff(ByteArrayOutputStream chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(chunks.size() + 12);
        out.writeBytes(latin1("RIFF"));
        out.writeBytes(le32(chunks.size() + 4));
        out.writeBytes(latin1("WEBP"));
        out.writeBytes(chunks.toByteArray());
        return out.toByteArray();
    }

    private static void add(ByteArrayOutputStream out, String type, byte[] data) {
        out.writeBytes(latin1(type));
        out.writeBytes(le32(data.length));
        out.writeBytes(data);
        out.writeBytes(new byte[data.length % 2]);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] le32(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }
}
