package dev.newsline.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/** PNG (W3C, third edition): chunks of length, type, data and checksum, from IHDR to IEND. */
final class PngFile {
    private static final int SIGNATURE = 8;

    /** Keywords that the standard registers (11.3.3.1) and that tell no place. */
    private static final Set<String> CREDITS = Set.of("title", "author", "description", "copyright", "disclaimer");

    private record Chunk(String type, int start, int data, int end) {}

    private PngFile() {}

    static PictureInfo measure(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.PNG);
        PictureInfo info = null;
        int orientation = 1;
        for (Chunk chunk : chunks(file)) {
            if (info == null) {
                if (!chunk.type().equals("IHDR") || chunk.end() - chunk.data() < 13) {
                    throw file.cutOff();
                }
                info = PictureInfo.of(PictureFormat.PNG, file.be32(chunk.data()), file.be32(chunk.data() + 4));
            } else if (chunk.type().equals("eXIf")) {
                orientation = exif(bytes, chunk).orientation();
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
        for (Chunk chunk : chunks(file)) {
            if (chunk.type().equals("eXIf")) {
                copy.add(chunk("eXIf", exif(bytes, chunk).publicTags()));
            } else if (!isPrivate(chunk, bytes)) {
                copy.keep(chunk.start(), chunk.end() + 4);
            }
        }
        return copy.result();
    }

    private static boolean isPrivate(Chunk chunk, byte[] bytes) {
        return switch (chunk.type()) {
            case "tIME" -> true;
            case "tEXt", "zTXt", "iTXt" -> isPrivateText(chunk, bytes);
            default -> false;
        };
    }

    /** Of texts, those stay that say what is shown and whose it is; other metadata, and comments, go. */
    private static boolean isPrivateText(Chunk chunk, byte[] bytes) {
        int end = chunk.data();
        while (end < chunk.end() && bytes[end] != 0) {
            end++;
        }
        String keyword = new String(bytes, chunk.data(), end - chunk.data(), StandardCharsets.ISO_8859_1);
        return !CREDITS.contains(keyword.toLowerCase(Locale.ROOT));
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
}
