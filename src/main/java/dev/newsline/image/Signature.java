package dev.newsline.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells formats by their first bytes; a file's name is not asked. */
final class Signature {
    private Signature() {}

    static PictureFormat of(byte[] bytes) throws UnusablePicture {
        if (bytes.length == 0) {
            throw new UnusablePicture("The file is empty.");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return PictureFormat.JPEG;
        } else if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PictureFormat.PNG;
        } else if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return PictureFormat.GIF;
        } else if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return PictureFormat.WEBP;
        } else if (head.startsWith("ftyp", 4)) {
            return ofBrands(bytes);
        } else if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return PictureFormat.TIFF;
        } else if (head.startsWith("BM") && bytes.length >= 26 && head.startsWith("\0\0\0\0", 6)) {
            return PictureFormat.BMP;
        } else if (head.startsWith("\0\0\1\0")) {
            return PictureFormat.ICO;
        } else if (head.startsWith("\u00FF\n") || head.startsWith("\0\0\0\fJXL ")) {
            return PictureFormat.JPEG_XL;
        } else if (head.startsWith("\0\0\0\fjP  ")) {
            return PictureFormat.JPEG_2000;
        } else if (head.startsWith("8BPS")) {
            return PictureFormat.PHOTOSHOP;
        }
        return ofText(head);
    }

    private static PictureFormat ofBrands(byte[] bytes) throws UnusablePicture {
        Window file = new Window(bytes, PictureFormat.AVIF);
        long end = Math.min(file.be32(0), bytes.length);
        boolean heic = false;
        for (long at = 8; at + 4 <= end; at += 4) {
            String brand = file.ascii(at, 4);
            if (brand.equals("avif") || brand.equals("avis")) {
                return PictureFormat.AVIF;
            }
            heic |= brand.startsWith("he") || brand.equals("mif1") || brand.equals("msf1");
        }
        if (heic) {
            return PictureFormat.HEIC;
        }
        throw new UnusablePicture("This is a video, or of a kind that is not known; it cannot be shown as a picture.");
    }

    private static PictureFormat ofText(String head) throws UnusablePicture {
        String text = (head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("version https://git-lfs.github.com/spec/")) {
            throw new UnusablePicture(
                    "This is not the picture but a Git LFS pointer to it; fetch the pictures with \"git lfs pull\".");
        } else if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            throw new UnusablePicture("This is a web page, not a picture; the download probably went wrong.");
        } else if (text.startsWith("%pdf")) {
            throw new UnusablePicture("This is a PDF document, not a picture.");
        } else if (text.startsWith("<svg")
                || text.startsWith("<?xml")
                || text.startsWith("<!--")
                || text.startsWith("<!doctype svg")) {
            return PictureFormat.SVG;
        }
        throw new UnusablePicture(
                "This is not a picture of a kind that browsers show: JPEG, PNG, GIF, WebP, AVIF or SVG.");
    }
}
