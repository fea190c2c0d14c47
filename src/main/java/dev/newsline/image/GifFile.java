package dev.newsline.image;

import java.util.ArrayList;
import java.util.List;

/** GIF (89a): a screen, then blocks that begin with a byte of their kind and end with an empty sub-block. */
final class GifFile {
    private record Block(long start, long end, boolean isPrivate) {}

    private GifFile() {}

    static PictureInfo measure(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.GIF);
        PictureInfo info = PictureInfo.of(PictureFormat.GIF, file.le16(6), file.le16(8));
        if (blocks(file).isEmpty()) {
            throw file.cutOff();
        }
        return info;
    }

    static byte[] withoutPrivateData(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.GIF);
        Copy copy = new Copy(bytes);
        copy.keep(0, afterScreen(file));
        for (Block block : blocks(file)) {
            if (!block.isPrivate()) {
                copy.keep(block.start(), block.end());
            }
        }
        return copy.result();
    }

    private static long afterScreen(Window file) throws UnusablePicture {
        return 13 + colours(file.u8(10));
    }

    private static long colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3L << ((flags & 7) + 1);
    }

    /** All blocks up to the trailer. */
    private static List<Block> blocks(Window file) throws UnusablePicture {
        List<Block> blocks = new ArrayList<>();
        long at = afterScreen(file);
        boolean picture = false;
        while (true) {
            int kind = file.u8(at);
            if (kind == 0x3B && picture) {
                blocks.add(new Block(at, at + 1, false));
                return blocks;
            } else if (kind == 0x2C) {
                long data = at + 10 + colours(file.u8(at + 9)) + 1; // one byte of code size precedes the sub-blocks
                long end = afterSubBlocks(file, data);
                blocks.add(new Block(at, end, false));
                picture = true;
                at = end;
            } else if (kind == 0x21) {
                long end = afterSubBlocks(file, at + 2);
                blocks.add(new Block(at, end, !isShown(file, at + 1)));
                at = end;
            } else {
                throw file.cutOff();
            }
        }
    }

    /**
     * Whether browsers need an extension: of the applications' ones, how often the picture moves. XMP, which is one too, is no chain of
     * sub-blocks, but ends in a tail that leads every reader of such chains to its end.
     */
    private static boolean isShown(Window file, long at) throws UnusablePicture {
        return switch (file.u8(at)) {
            case 0xF9, 0x01 -> true;
            case 0xFF -> file.has(at + 1, "\u000BNETSCAPE2.0") || file.has(at + 1, "\u000BANIMEXTS1.0");
            default -> false;
        };
    }

    private static long afterSubBlocks(Window file, long from) throws UnusablePicture {
        long at = from;
        int length = file.u8(at);
        while (length > 0) {
            at += 1 + length;
            length = file.u8(at);
        }
        return at + 1;
    }
}
