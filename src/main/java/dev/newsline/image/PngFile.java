package dev.newsline.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** PNG (W3C, third edition): chunks of length, type, data and checksum, from IHDR to IEND. */
final class PngFile {
    private static final int SIGNATURE = 8;
    private static final int STEP = 1 << 16;
    private static final int MOST_TEXTS = 50;
    /** Bytes of a block that is not compressed (RFC 1951, 3.2.4), at most. */
    private static final int STORED = 0xFFFF;

    private static final String XMP = "XML:com.adobe.xmp\0";

    /** Chunks that say how the picture looks, or moves; all others are for programs. */
    private static final Set<String> SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD",
            "hIST", "pHYs", "acTL", "fcTL", "fdAT");

    private static final Set<String> TEXTS = Set.of("tEXt", "zTXt", "iTXt");

    private record Chunk(String type, int start, int data, int end) {}

    private PngFile() {}

    static PictureInfo measure(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.PNG);
        PictureInfo info = null;
        int orientation = 1;
        for (Chunk chunk : chunks(file)) {
            boolean transparent = chunk.type().equals("tRNS")
                    || (info == null && chunk.end() - chunk.data() >= 13 && (file.u8(chunk.data() + 9L) & 4) != 0);
            if (info == null) {
                if (!chunk.type().equals("IHDR") || chunk.end() - chunk.data() < 13) {
                    throw file.cutOff();
                }
                info = PictureInfo.of(PictureFormat.PNG, file.be32(chunk.data()), file.be32(chunk.data() + 4));
            } else if (chunk.type().equals("eXIf")) {
                orientation = exif(bytes, chunk).orientation();
            }
            if (chunk.type().equals("acTL")) {
                info = info.with(PictureInfo.Kind.FIXED); // it moves
            } else if (transparent && info.kind() == PictureInfo.Kind.OPAQUE) {
                info = info.with(PictureInfo.Kind.TRANSPARENT);
            }
        }
        if (info == null) {
            throw file.cutOff();
        }
        return info.turned(orientation);
    }

    static byte[] withoutPrivateData(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.PNG);
        Copy copy = new Copy(bytes);
        copy.keep(0, SIGNATURE);
        boolean said = false;
        boolean coloured = false;
        for (Chunk chunk : chunks(file)) {
            if (chunk.type().equals("eXIf")) {
                copy.add(chunk("eXIf", exif(bytes, chunk).publicTags()));
            } else if (TEXTS.contains(chunk.type())) {
                // Whatever they say, what stays is said anew, once.
                copy.add(said ? new byte[0] : chunk("iTXt", xmp(words(bytes))));
                said = true;
            } else if (chunk.type().equals("iCCP")) {
                byte[] profile = coloured ? new byte[0] : ColourProfile.published(profile(bytes, chunk));
                copy.add(profile.length == 0 ? profile : chunk("iCCP", named(profile)));
                coloured = true;
            } else if (SHOWN.contains(chunk.type())) {
                copy.keep(chunk.start(), chunk.end() + 4);
            }
        }
        return copy.result();
    }

    private static boolean isXmp(Chunk chunk, Window file) {
        return chunk.type().equals("iTXt") && file.has(chunk.data(), XMP);
    }

    /** The data of an XMP chunk, neither compressed nor in any language; empty where there is nothing to say. */
    private static byte[] xmp(PictureWords words) {
        byte[] packet = XmpPacket.of(words);
        byte[] head = (XMP + "\0\0\0\0").getBytes(StandardCharsets.US_ASCII);
        return packet.length == 0
                ? packet
                : ByteBuffer.allocate(head.length + packet.length)
                        .put(head)
                        .put(packet)
                        .array();
    }

    /** A profile as it stands in its chunk: a name, the method of compression, and the profile as zlib has it (RFC 1950). */
    private static byte[] named(byte[] profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("ICC\0\0".getBytes(StandardCharsets.US_ASCII));
        // Stored as it is: what a library makes of it is not the same on every machine.
        out.write(0x78);
        out.write(0x01);
        for (int from = 0; from < profile.length; from += STORED) {
            int length = Math.min(STORED, profile.length - from);
            out.write(from + length == profile.length ? 1 : 0);
            out.write(length);
            out.write(length >> 8);
            out.write(~length);
            out.write(~length >> 8);
            out.write(profile, from, length);
        }
        Adler32 sum = new Adler32();
        sum.update(profile);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return out.toByteArray();
    }

    private static Exif exif(byte[] bytes, Chunk chunk) {
        return Exif.read(Arrays.copyOfRange(bytes, chunk.data(), chunk.end()));
    }

    private static byte[] chunk(String type, byte[] data) {
        if (data.length == 0) {
            return data;
        }
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    private static List<Chunk> chunks(Window file) throws UnusablePicture {
        List<Chunk> chunks = new ArrayList<>();
        long at = SIGNATURE;
        while (true) {
            long length = file.be32(at);
            file.require(at + 8, length + 4);
            String type = file.ascii(at + 4, 4);
            long end = at + 8 + length;
            chunks.add(new Chunk(type, (int) at, (int) at + 8, (int) end));
            if (type.equals("IEND")) {
                return chunks; // what follows may be the rest of a larger picture that was cropped (CVE-2023-21036)
            }
            at = end + 4;
        }
    }

    static int orientation(byte[] bytes) throws UnusablePicture {
        int orientation = 1;
        for (Chunk chunk : chunks(new Window(bytes, PictureFormat.PNG))) {
            orientation = chunk.type().equals("eXIf") ? exif(bytes, chunk).orientation() : orientation;
        }
        return orientation;
    }

    /** Only what is needed to decode it: further chunks cost decoders memory, and make some stumble. */
    static byte[] bare(byte[] bytes) throws UnusablePicture {
        Copy copy = new Copy(bytes);
        copy.keep(0, SIGNATURE);
        for (Chunk chunk : chunks(new Window(bytes, PictureFormat.PNG))) {
            if (Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND").contains(chunk.type())) {
                copy.keep(chunk.start(), chunk.end() + 4);
            }
        }
        return copy.result();
    }

    /** How many bytes its pixels are before they are compressed, at least. */
    static long rawBytes(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.PNG);
        int bits = file.u8(SIGNATURE + 16);
        int colours = file.u8(SIGNATURE + 17);
        int samples = colours == 2 ? 3 : colours == 4 ? 2 : colours == 6 ? 4 : 1;
        return file.be32(SIGNATURE + 8) * file.be32(SIGNATURE + 12) * bits * samples / 8;
    }

    /** How many bytes its pixels are in the file. */
    static long packedBytes(byte[] bytes) throws UnusablePicture {
        long sum = 0;
        for (Chunk chunk : chunks(new Window(bytes, PictureFormat.PNG))) {
            sum += chunk.type().equals("IDAT") ? chunk.end() - chunk.data() : 0;
        }
        return sum;
    }

    /** The colour profile of iCCP; null where there is none. */
    static byte @Nullable [] profile(byte[] bytes) throws UnusablePicture {
        for (Chunk chunk : chunks(new Window(bytes, PictureFormat.PNG))) {
            if (chunk.type().equals("iCCP")) {
                return profile(bytes, chunk);
            }
        }
        return null;
    }

    private static byte @Nullable [] profile(byte[] bytes, Chunk chunk) {
        int text = afterText(bytes, chunk.data(), chunk.end());
        return text + 1 >= chunk.end() ? null : inflated(bytes, text + 1, chunk.end(), ColourProfile.LARGEST);
    }

    static PictureWords words(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.PNG);
        PictureWords xmp = PictureWords.NONE;
        PictureWords exif = PictureWords.NONE;
        PictureWords texts = PictureWords.NONE;
        int packets = 0;
        int count = 0;
        for (Chunk chunk : chunks(file)) {
            if (chunk.type().equals("eXIf")) {
                exif = exif.or(exif(bytes, chunk).words().cleaned());
            } else if (isXmp(chunk, file) && packets++ < XmpWords.MOST_PACKETS) {
                byte[] xml = content(bytes, chunk);
                xmp = xmp.or(
                        xml == null ? PictureWords.NONE : XmpWords.read(xml).cleaned());
            } else if (TEXTS.contains(chunk.type()) && count++ < MOST_TEXTS) {
                texts = texts.or(text(bytes, chunk).cleaned());
            }
        }
        return xmp.or(texts).or(exif);
    }

    /** What a text says under one of the keywords that the standard registers (11.3.3.1). */
    private static PictureWords text(byte[] bytes, Chunk chunk) {
        int end = afterText(bytes, chunk.data(), chunk.end());
        String keyword = new String(
                        bytes, chunk.data(), Math.max(0, end - 1 - chunk.data()), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (!Set.of("author", "creator", "copyright", "description").contains(keyword)) {
            return PictureWords.NONE;
        }
        byte[] content = content(bytes, chunk);
        // Programs write UTF-8 into those that should be in Latin-1, too.
        String text =
                content == null ? null : Iptc.decoded(content, chunk.type().equals("iTXt"));
        return switch (keyword) {
            case "copyright" -> new PictureWords(null, null, null, text, null);
            case "description" -> new PictureWords(text, null, null, null, null);
            default -> new PictureWords(null, null, text, null, null);
        };
    }

    /** The text in a chunk, behind its keyword; null where it cannot be read. */
    private static byte @Nullable [] content(byte[] bytes, Chunk chunk) {
        int at = afterText(bytes, chunk.data(), chunk.end());
        boolean compressed = chunk.type().equals("zTXt");
        if (compressed) {
            at = Math.min(chunk.end(), at + 1);
        } else if (chunk.type().equals("iTXt")) {
            compressed = at < chunk.end() && bytes[at] != 0;
            int language = afterText(bytes, Math.min(chunk.end(), at + 2), chunk.end());
            at = afterText(bytes, language, chunk.end());
        }
        return compressed
                ? inflated(bytes, at, chunk.end(), XmpWords.LONGEST_PACKET)
                : Arrays.copyOfRange(bytes, at, chunk.end());
    }

    /** Where something begins after a text that a zero ends; the end where none does. */
    private static int afterText(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != 0) {
            at++;
        }
        return Math.min(end, at + 1);
    }

    /** Bytes that were compressed; null where they cannot be read, or are more than {@code most}. */
    static byte @Nullable [] inflated(byte[] bytes, int from, int end, int most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, end - from);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[STEP];
            while (!inflater.finished()) {
                int more = inflater.inflate(buffer);
                if (out.size() + more > most || (more == 0 && !inflater.finished())) {
                    return null;
                }
                out.write(buffer, 0, more);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            return null;
        } finally {
            inflater.end();
        }
    }
}
