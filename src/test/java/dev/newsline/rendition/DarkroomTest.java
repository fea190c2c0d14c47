package dev.newsline.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import dev.newsline.image.Crop;
import dev.newsline.image.Focus;
import dev.newsline.image.Photographs;
import dev.newsline.image.PictureFormat;
import dev.newsline.image.PictureInfo;
import dev.newsline.image.Pictures;
import dev.newsline.image.Recipe;
import dev.newsline.image.UnusablePicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made of pictures are decoded again and taken apart. */
class DarkroomTest {
    private final Darkroom darkroom = new Darkroom(200_000_000);

    private byte[] made(byte[] picture, Recipe recipe) throws IOException, UnusablePicture {
        byte[] made = Objects.requireNonNull(
                darkroom.develop(picture, List.of(recipe)).get(recipe));
        PictureInfo info = Pictures.measure(made);
        assertThat(info.format()).isEqualTo(recipe.format());
        assertThat(info.width()).isEqualTo(recipe.width());
        assertThat(info.height()).isEqualTo(recipe.height());
        return made;
    }

    private static Recipe whole(int width, int height, PictureFormat format) {
        return new Recipe(Crop.WHOLE, Focus.CENTRE, width, height, format);
    }

    private static BufferedImage decoded(byte[] picture) throws IOException {
        if (picture[0] == 'R') {
            ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(picture)));
            return reader.read(0);
        }
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    /** The colours in the middle of the four quarters, each as the number of what it was in the source. */
    private static String quarters(BufferedImage image) {
        StringBuilder out = new StringBuilder();
        for (int quarter = 0; quarter < 4; quarter++) {
            int rgb = image.getRGB(
                    image.getWidth() * (1 + 2 * (quarter % 2)) / 4, image.getHeight() * (1 + 2 * (quarter / 2)) / 4);
            int found = -1;
            for (int i = 0; i < 4; i++) {
                found = near(rgb, Photographs.QUARTERS.get(i)) ? i : found;
            }
            out.append(found);
        }
        return out.toString();
    }

    private static boolean near(int a, int b) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) > 12) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @ValueSource(strings = {"10123", "21032", "33210", "42301", "50213", "62031", "73120", "81302"})
    void aPictureIsTurnedUpright(String orientation) throws Exception {
        int number = orientation.charAt(0) - '0';
        byte[] picture = Photographs.turned(640, 400, number);
        for (PictureFormat format : List.of(PictureFormat.WEBP, PictureFormat.JPEG)) {
            Recipe recipe = number >= 5 ? whole(200, 320, format) : whole(320, 200, format);
            byte[] made = made(picture, recipe);
            assertThat(quarters(decoded(made))).isEqualTo(orientation.substring(1));
            assertThat(Pictures.source(made).orientation()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PictureFormat.class,
            names = {"WEBP", "JPEG"})
    void whoseItIsStaysAndWhereItWasTakenDoesNot(PictureFormat format) throws Exception {
        byte[] picture = Photographs.iptc(
                Photographs.turned(640, 400, 1),
                80,
                "A. Name",
                110,
                "Xəzər / Reuters",
                116,
                "© <Xəzər> & Co",
                90,
                "Bakı");
        byte[] made = made(picture, whole(320, 200, format));
        String text = new String(made, StandardCharsets.UTF_8);
        assertThat(text)
                .contains("<dc:creator><rdf:Seq><rdf:li>A. Name</rdf:li></rdf:Seq></dc:creator>")
                .contains("<photoshop:Credit>Xəzər / Reuters</photoshop:Credit>")
                .contains("© &lt;Xəzər&gt; &amp; Co")
                .doesNotContain("GPS", "40.4093", "Exif", "Bakı", "8BIM");
        assertThat(Pictures.words(made).credit()).isEqualTo("Xəzər / Reuters");
        assertThat(Pictures.words(made).rights()).isEqualTo("© <Xəzər> & Co");
        assertThat(quarters(decoded(made))).isEqualTo("0123");
    }

    @ParameterizedTest
    @EnumSource(
            value = PictureFormat.class,
            names = {"WEBP", "JPEG"})
    void aProfileThatIsNotSrgbGoesAlong(PictureFormat format) throws Exception {
        byte[] profile = Photographs.profile("Display P3");
        byte[] picture = Photographs.withProfile(Photographs.jpeg(640, 400), profile);
        byte[] made = made(picture, whole(320, 200, format));
        assertThat(Pictures.source(made).profile())
                .isEqualTo(Pictures.source(picture).profile());
        assertThat(new String(made, StandardCharsets.ISO_8859_1))
                .contains("acsp")
                .doesNotContain("Display P3");
        byte[] usual = made(
                Photographs.withProfile(Photographs.jpeg(640, 400), Photographs.profile("sRGB IEC61966-2.1")),
                whole(320, 200, format));
        assertThat(new String(usual, StandardCharsets.ISO_8859_1)).doesNotContain("acsp", "ICC");
    }

    @Test
    void aPartLiesAroundTheFocus() throws Exception {
        byte[] picture = Photographs.jpeg(800, 400);
        Recipe left = new Recipe(Crop.SQUARE, new Focus(0, 500), 200, 200, PictureFormat.JPEG);
        assertThat(quarters(decoded(made(picture, left)))).isEqualTo("0022");
        Recipe right = new Recipe(Crop.SQUARE, new Focus(900, 500), 200, 200, PictureFormat.JPEG);
        assertThat(quarters(decoded(made(picture, right)))).isEqualTo("1133");
        Recipe middle = new Recipe(Crop.SQUARE, Focus.CENTRE, 200, 200, PictureFormat.JPEG);
        assertThat(quarters(decoded(made(picture, middle)))).isEqualTo("0123");
    }

    @Test
    void whatCannotBeSeenStaysSo() throws Exception {
        byte[] made = made(Photographs.transparentPng(640, 400), whole(320, 200, PictureFormat.WEBP));
        BufferedImage image = decoded(made);
        assertThat(image.getRGB(300, 100) >>> 24).isZero();
        assertThat(image.getRGB(20, 20) >>> 24).isEqualTo(255);
    }

    @Test
    void ourOwnFilesAreDecodedAgain() throws Exception {
        byte[] webp = made(Photographs.png(640, 400), whole(640, 400, PictureFormat.WEBP));
        assertThat(quarters(decoded(made(webp, whole(320, 200, PictureFormat.JPEG)))))
                .isEqualTo("0123");
    }

    @Test
    void manyAreMadeAtOnceAndTheSameBytesAgain() throws Exception {
        byte[] picture = Photographs.jpeg(1600, 1000);
        List<Recipe> recipes = List.of(
                whole(800, 500, PictureFormat.WEBP),
                whole(480, 300, PictureFormat.JPEG),
                new Recipe(Crop.WIDE, new Focus(100, 100), 640, 360, PictureFormat.WEBP));
        var once = darkroom.develop(picture, recipes);
        var again = new Darkroom(1).develop(picture, recipes);
        assertThat(once.keySet()).containsExactlyElementsOf(recipes);
        once.forEach((recipe, bytes) -> assertThat(again.get(recipe)).isEqualTo(bytes));
    }

    @Test
    void whatCannotBeDecodedSaysSo() {
        assertThatThrownBy(() -> made(Photographs.damaged(640, 400), whole(320, 200, PictureFormat.WEBP)))
                .isInstanceOf(UnusablePicture.class)
                .hasMessage("it cannot be decoded; open it in a picture editor and save it anew");
        assertThatThrownBy(() -> made(Photographs.cmyk(640, 400), whole(320, 200, PictureFormat.WEBP)))
                .isInstanceOf(UnusablePicture.class)
                .hasMessage("it is in CMYK, the colours of print; save it as RGB");
    }

    @Test
    void whatMemoryIsTooSmallForSaysSoAndTheNextIsMade() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LittleMemory.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said)
                .isEqualTo("there is not enough memory for its 5000 × 4000 pixels; save it smaller, or build with"
                        + " --clean after NEWSLINE_OPTS=-Xmx2g\nthe next: 1\n");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void hundredsOfScansAreNotGoneThrough() throws Exception {
        byte[] picture = Photographs.jpeg(640, 400);
        for (int scans : new int[] {100, 101}) {
            byte[] made = Photographs.scans(picture, scans);
            assertThat(Pictures.obstacle(made, Pictures.measure(made)))
                    .isEqualTo(
                            scans == 100
                                    ? null
                                    : "its pixels are in 101 scans, which takes minutes to decode; save it anew");
        }
    }

    @Test
    void whatIsNoPictureDoesNotMakeUpForMissingPixels() throws Exception {
        byte[] png = Photographs.claiming(5000, 5000, 2_000_000);
        assertThat(Pictures.obstacle(png, Pictures.measure(png)))
                .isEqualTo("it says that it has 5000 × 5000 pixels, but has only 0 bytes for them; save it anew");
        byte[] webp = Photographs.paddedWebp(5000, 5000, 2_000_000);
        assertThat(Pictures.obstacle(webp, Pictures.measure(webp)))
                .isEqualTo("it says that it has 5000 × 5000 pixels, but has only 7 bytes for them; save it anew");
    }
}
