package dev.newsline.image;

import java.util.ArrayList;
import java.util.List;

/**
 * WebP (RFC 9649): chunks in a RIFF container. Its EXIF orientation is neither applied nor kept: browsers do not agree on
 * it, and without EXIF they show the pixels as they are.
 */
final class WebpFile {
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;

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
                yield PictureInfo.of(PictureFormat.WEBP, file.le24(at + 4) + 1L, file.le24(at + 7) + 1L);
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
                yield PictureInfo.of(PictureFormat.WEBP, (sizes & 0x3FFF) + 1, (sizes >> 14 & 0x3FFF) + 1);
            }
            default -> throw file.cutOff();
        };
    }

    static byte[] withoutPrivateData(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.WEBP);
        Copy copy = new Copy(bytes);
        copy.keep(0, 12);
        int length = 4;
        for (Chunk chunk : chunks(file)) {
            if (!chunk.type().equals("EXIF") && !chunk.type().equals("XMP ")) {
                copy.keep(chunk.start(), chunk.end());
                length += chunk.end() - chunk.start();
            }
        }
        byte[] result = copy.result();
        boolean flagged = file.has(12, "VP8X") && (bytes[20] & (EXIF_FLAG | XMP_FLAG)) != 0;
        if (result == bytes && !flagged) {
            return bytes;
        }
        byte[] mended = result.clone();
        for (int i = 0; i < 4; i++) {
            mended[4 + i] = (byte) (length >> (8 * i));
        }
        if (flagged) {
            mended[20] &= (byte) ~(EXIF_FLAG | XMP_FLAG);
        }
        return mended;
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
}
