package dev.newsline.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    private static final byte[] SVG =
            Samples.bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"/>");

    private static Map<PictureFormat, byte[]> all() {
        Map<PictureFormat, byte[]> all = new LinkedHashMap<>();
        all.put(PictureFormat.JPEG, Samples.jpegWith(30, 20, Samples.exif(1)));
        all.put(PictureFormat.PNG, Samples.pngWith(30, 20, Samples.pngChunk("eXIf", Samples.tiff(1))));
        all.put(PictureFormat.GIF, Samples.imageIo("gif", 30, 20));
        all.put(
                PictureFormat.WEBP,
                Samples.webp(
                        Samples.vp8x(8, 30, 20), Samples.vp8l(30, 20), Samples.riffChunk("EXIF", Samples.tiff(1))));
        all.put(PictureFormat.AVIF, Samples.avif(30, 20, 0, Samples.tiff(1)));
        all.put(PictureFormat.SVG, SVG);
        return all;
    }

    @Test
    void everyFormatIsMeasured() throws UnusablePicture {
        for (Map.Entry<PictureFormat, byte[]> sample : all().entrySet()) {
            assertThat(Pictures.measure(sample.getValue())).isEqualTo(new PictureInfo(sample.getKey(), 30, 20));
        }
    }

    @Test
    void plainWebPsAreMeasured() throws UnusablePicture {
        byte[] lossy = Samples.riffChunk(
                "VP8 ",
                Samples.join(
                        new byte[3], Samples.bytes("\u009D\u0001*"), Samples.le(2, 640 | 0x4000), Samples.le(2, 480)));
        assertThat(Pictures.measure(Samples.webp(lossy))).isEqualTo(new PictureInfo(PictureFormat.WEBP, 640, 480));
        assertThat(Pictures.measure(Samples.webp(Samples.vp8l(16384, 3))))
                .isEqualTo(new PictureInfo(PictureFormat.WEBP, 16384, 3));
    }

    @ParameterizedTest
    @CsvSource({"1,30,20", "3,30,20", "5,20,30", "6,20,30", "8,20,30", "9,30,20", "0,30,20"})
    void picturesThatLieOnTheirSideAreMeasuredStanding(int orientation, int width, int height) throws UnusablePicture {
        assertThat(Pictures.measure(Samples.jpegWith(30, 20, Samples.exif(orientation))))
                .isEqualTo(new PictureInfo(PictureFormat.JPEG, width, height));
    }

    @Test
    void turnedAvifsAreMeasuredStanding() throws UnusablePicture {
        assertThat(Pictures.measure(Samples.avif(30, 20, 3, Samples.tiff(1))))
                .isEqualTo(new PictureInfo(PictureFormat.AVIF, 20, 30));
    }

    @Test
    void aFileCutOffAnywhereIsRefusedOrMeasured() {
        all().forEach((format, bytes) -> {
            for (int length = 0; length < bytes.length; length++) {
                tryBoth(Arrays.copyOf(bytes, length));
            }
            byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
            assertThatThrownBy(() -> Pictures.measure(half)).isInstanceOf(UnusablePicture.class);
        });
    }

    @Test
    void randomDamageIsRefusedOrMeasured() {
        Random random = new Random(1);
        all().forEach((format, bytes) -> {
            for (int i = 0; i < 4000; i++) {
                byte[] damaged = bytes.clone();
                for (int j = random.nextInt(4); j >= 0; j--) {
                    int value = random.nextBoolean() ? 0xFF : random.nextInt(256);
                    // Most of what is read stands near the beginning.
                    int span = random.nextBoolean() ? Math.min(64, bytes.length) : bytes.length;
                    damaged[random.nextInt(span)] = (byte) value;
                }
                tryBoth(damaged);
            }
        });
    }

    private static void tryBoth(byte[] bytes) {
        try {
            byte[] out = Pictures.withoutPrivateData(bytes);
            assertThat(Pictures.measure(out)).isEqualTo(Pictures.measure(bytes));
            assertThat(Pictures.withoutPrivateData(out)).isSameAs(out);
        } catch (UnusablePicture e) {
            assertThat(e).hasMessageEndingWith(".");
        }
    }

    @Test
    void whatIsNoPictureIsSaidInAnEditorsWords() {
        refused("", "The file is empty.");
        refused("version https://git-lfs.github.com/spec/v1\noid sha256:0", "Git LFS pointer");
        refused("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "HEIC");
        refused("II*\0\b\0\0\0", "TIFF");
        refused("<!DOCTYPE html><title>404</title>", "web page");
        refused("%PDF-1.7", "PDF");
        refused("hello", "not a picture of a kind");
        refused("\0\0\0\u0014ftypisom\0\0\0\0mp41", "video");
    }

    @Test
    void picturesTooLargeForReadersAreRefused() {
        byte[] ihdr = Samples.join(Samples.be(4, 20_000), Samples.be(4, 20_000), new byte[] {8, 2, 0, 0, 0});
        byte[] png = Samples.join(
                Samples.bytes("\u0089PNG\r\n\u001A\n"),
                Samples.pngChunk("IHDR", ihdr),
                Samples.pngChunk("IEND", new byte[0]));
        assertThatThrownBy(() -> Pictures.measure(png)).hasMessageContaining("at most 100 million pixels");
    }

    private static void refused(String latin1, String why) {
        assertThatThrownBy(() -> Pictures.measure(Samples.bytes(latin1)))
                .isInstanceOf(UnusablePicture.class)
                .hasMessageContaining(why);
    }

    @Test
    void endingsOfNamesPromiseFormats() {
        assertThat(PictureFormat.ofFileName("A.JPG")).contains(PictureFormat.JPEG);
        assertThat(PictureFormat.ofFileName("a.tar.webp")).contains(PictureFormat.WEBP);
        assertThat(PictureFormat.ofFileName("jpg")).isEmpty();
        assertThat(PictureFormat.ofFileName("a.txt")).isEmpty();
    }
}
