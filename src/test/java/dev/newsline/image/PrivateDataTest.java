package dev.newsline.image;

import static dev.newsline.image.Samples.bytes;
import static dev.newsline.image.Samples.join;
import static dev.newsline.image.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PrivateDataTest {
    @Test
    void aPictureWithoutPrivateDataStaysTheSameArray() throws UnusablePicture {
        for (String format : new String[] {"jpeg", "png", "gif"}) {
            byte[] picture = Samples.imageIo(format, 30, 20);
            assertThat(Pictures.withoutPrivateData(picture)).isSameAs(picture);
        }
    }

    @Test
    void jpegKeepsOrientationAndArtistButNoPlace() throws UnusablePicture, IOException {
        byte[] clean = Pictures.withoutPrivateData(Samples.jpegWith(30, 20, Samples.exif(6)));
        assertThat(text(clean)).doesNotContain("GPS").contains("A. Name");
        assertThat(Pictures.measure(clean)).isEqualTo(new PictureInfo(PictureFormat.JPEG, 20, 30));
        assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(30);
        assertThat(Pictures.withoutPrivateData(clean)).isSameAs(clean);
    }

    @Test
    void jpegLosesMakersNotesPreviewsAndWhatFollowsItsEnd() throws UnusablePicture {
        byte[] plain = Samples.imageIo("jpeg", 30, 20);
        byte[] icc = Samples.jpegSegment(0xE2, bytes("ICC_PROFILE\0\u0001\u0001profile"));
        byte[] dirty = join(
                Samples.insert(
                        plain,
                        2,
                        join(
                                icc,
                                Samples.jpegSegment(0xE2, bytes("MPF\0more")),
                                Samples.jpegSegment(0xE5, bytes("maker")),
                                Samples.jpegSegment(0xE0, bytes("JFXX\0preview")))),
                bytes("\0\0trailer with GPS"));
        assertThat(Pictures.withoutPrivateData(dirty)).isEqualTo(Samples.insert(plain, 2, icc));
    }

    @Test
    void xmpLosesPlacesAndKeepsCreators() throws UnusablePicture {
        byte[] dirty = Samples.jpegWith(
                30,
                20,
                Samples.xmp("<rdf:Description exif:GPSLatitude=\"40,24N\" aux:SerialNumber='7'"
                        + " photoshop:Credit=\"Agency\"><exifEX:BodySerialNumber>12</exifEX:BodySerialNumber>"
                        + "<dc:creator>Ə. Name</dc:creator></rdf:Description>"));
        byte[] expected = Samples.jpegWith(
                30,
                20,
                Samples.xmp(
                        "<rdf:Description photoshop:Credit=\"Agency\"><dc:creator>Ə. Name</dc:creator></rdf:Description>"));
        assertThat(Pictures.withoutPrivateData(dirty)).isEqualTo(expected);
        byte[] unclosed = Samples.jpegWith(30, 20, Samples.xmp("<x:GPSPlace><x:a>1</x:a>"));
        assertThat(Pictures.withoutPrivateData(unclosed)).isEqualTo(Samples.imageIo("jpeg", 30, 20));
    }

    @Test
    void xmpLosesNamesOfPlacesInEveryForm() throws UnusablePicture {
        byte[] dirty = Samples.jpegWith(30, 20, Samples.xmp("""
                <rdf:Description photoshop:City="Secretville" photoshop:Country='Secretland' photoshop:Credit="Agency">
                <ps:State>Secretshire</ps:State><Iptc4xmpCore:CountryCode>SEC</Iptc4xmpCore:CountryCode>
                <Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li rdf:parseType="Resource">
                <Iptc4xmpExt:City>Secretville</Iptc4xmpExt:City></rdf:li></rdf:Bag></Iptc4xmpExt:LocationCreated>
                <e:LocationShown rdf:parseType="Resource"><e:Sublocation>Secret street</e:Sublocation></e:LocationShown>
                <Iptc4xmpCore:Location /><dc:creator>Ə. Name</dc:creator></rdf:Description>
                """));
        assertThat(text(Pictures.withoutPrivateData(dirty)))
                .doesNotContain("Secret", "SEC<", "City", "Location")
                .contains("photoshop:Credit=\"Agency\"", "Name</dc:creator></rdf:Description>");
        byte[] twice = Samples.jpegWith(30, 20, Samples.xmp("<a:City><a:City>Secret</a:City></a:City>"));
        assertThat(Pictures.withoutPrivateData(twice)).isEqualTo(Samples.imageIo("jpeg", 30, 20));
    }

    @Test
    void iptcLosesNamesOfPlacesOnly() throws UnusablePicture {
        byte[] head = bytes("Photoshop 3.0\0");
        byte[] credit = bytes("\u001C\u0002n\0\u0006Agency");
        byte[] city = bytes("\u001C\u0002Z\0\u000BSecretville");
        byte[] country = bytes("\u001C\u0002e\0\nSecretland");
        byte[] caption = bytes("\u001C\u0002x\0\u0005Words");
        byte[] digest = join(bytes("8BIM\u0004%\0\0"), Samples.be(4, 16), new byte[16]);
        byte[] dirty = Samples.jpegWith(
                30, 20, Samples.jpegSegment(0xED, join(head, resource(join(city, credit, country, caption)), digest)));
        byte[] clean = Samples.jpegWith(30, 20, Samples.jpegSegment(0xED, join(head, resource(join(credit, caption)))));
        assertThat(Pictures.withoutPrivateData(dirty)).isEqualTo(clean);
        assertThat(Pictures.withoutPrivateData(clean)).isSameAs(clean);
    }

    @Test
    void iptcThatIsNotUnderstoodGoesWhole() throws UnusablePicture {
        byte[] plain = Samples.imageIo("jpeg", 30, 20);
        byte[] credit = bytes("\u001C\u0002n\0\u0006Agency");
        for (byte[] hostile : new byte[][] {
            bytes("Secretville"),
            join(credit, bytes("\u001C\u0002Z\0\u00FFSecretville")),
            join(credit, bytes("\u001C\u0002Z\u0080\u0004\0\0\0\u000BSecretville")),
            join(credit, bytes("\u001C\u0002"))
        }) {
            byte[] dirty = Samples.insert(
                    plain, 2, Samples.jpegSegment(0xED, join(bytes("Photoshop 3.0\0"), resource(hostile))));
            assertThat(Pictures.withoutPrivateData(dirty)).isEqualTo(plain);
        }
    }

    @Test
    void commentsGo() throws UnusablePicture {
        byte[] jpeg = Samples.imageIo("jpeg", 30, 20);
        assertThat(Pictures.withoutPrivateData(
                        Samples.insert(jpeg, 2, Samples.jpegSegment(0xFE, bytes("Secretville")))))
                .isEqualTo(jpeg);
        byte[] png = Samples.pngWith(
                30,
                20,
                Samples.pngChunk("tEXt", bytes("Comment\0Secretville")),
                Samples.pngChunk("iTXt", bytes("Place\0\0\0\0\0Secretville")));
        assertThat(Pictures.withoutPrivateData(png)).isEqualTo(Samples.pngWith(30, 20));
    }

    private static byte[] resource(byte[] iptc) {
        return join(bytes("8BIM\u0004\u0004\0\0"), Samples.be(4, iptc.length), iptc, new byte[iptc.length % 2]);
    }

    @Test
    void iptcStaysWithoutThePreviewBesideIt() throws UnusablePicture {
        byte[] head = bytes("Photoshop 3.0\0");
        byte[] iptc = join(bytes("8BIM\u0004\u0004\0\0"), Samples.be(4, 11), bytes("\u001C\u0002n\0\u0006credit\0"));
        byte[] preview = join(bytes("8BIM\u0004\u000C\0\0"), Samples.be(4, 3), bytes("old\0"));
        byte[] dirty = Samples.jpegWith(30, 20, Samples.jpegSegment(0xED, join(head, preview, iptc)));
        byte[] clean = Samples.jpegWith(30, 20, Samples.jpegSegment(0xED, join(head, iptc)));
        assertThat(Pictures.withoutPrivateData(dirty)).isEqualTo(clean);
        assertThat(Pictures.withoutPrivateData(clean)).isSameAs(clean);
    }

    @Test
    void pngLosesPrivateChunksAndKeepsAuthors() throws UnusablePicture {
        byte[] author = Samples.pngChunk("tEXt", bytes("Author\0A. Name"));
        byte[] dirty = join(
                Samples.pngWith(
                        30,
                        20,
                        Samples.pngChunk("eXIf", Samples.tiff(6)),
                        Samples.pngChunk("iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0GPS")),
                        Samples.pngChunk("zTXt", bytes("Raw profile type exif\0\0x")),
                        Samples.pngChunk("tIME", new byte[7]),
                        author),
                bytes("rest of a larger picture"));
        byte[] kept = Samples.pngChunk("eXIf", Exif.read(Samples.tiff(6)).publicTags());
        byte[] clean = Pictures.withoutPrivateData(dirty);
        assertThat(clean).isEqualTo(Samples.pngWith(30, 20, kept, author));
        assertThat(text(clean)).doesNotContain("GPS");
        assertThat(Pictures.measure(clean)).isEqualTo(new PictureInfo(PictureFormat.PNG, 20, 30));
    }

    @Test
    void webpLosesMetadataWithTheirFlags() throws UnusablePicture {
        byte[] dirty = Samples.webp(
                Samples.vp8x(0x2C, 30, 20),
                Samples.vp8l(30, 20),
                Samples.riffChunk("EXIF", bytes("GPS")),
                Samples.riffChunk("XMP ", bytes("GPS!")),
                Samples.riffChunk("XMP\0", bytes("GPS!")));
        byte[] clean = Samples.webp(Samples.vp8x(0x20, 30, 20), Samples.vp8l(30, 20));
        assertThat(Pictures.withoutPrivateData(dirty)).isEqualTo(clean);
        assertThat(Pictures.withoutPrivateData(clean)).isSameAs(clean);
    }

    @Test
    void gifLosesCommentsAndXmp() throws UnusablePicture {
        byte[] plain = Samples.imageIo("gif", 30, 20);
        int colours = 3 << ((plain[10] & 7) + 1);
        StringBuilder tail = new StringBuilder("\u0001");
        for (int i = 255; i >= 0; i--) {
            tail.append((char) i);
        }
        byte[] dirty = Samples.insert(
                plain,
                13 + colours,
                bytes("!\u00FE\u0003GPS\0" + "!\u00FF\u000BXMP DataXMP<x:xmpmeta>GPS</x:xmpmeta>" + tail + "\0"));
        assertThat(Pictures.withoutPrivateData(dirty)).isEqualTo(plain);
    }

    @Test
    void avifKeepsItsLengthAndLosesItsMetadata() throws UnusablePicture {
        byte[] dirty =
                join(Samples.avif(30, 20, 0, Samples.tiff(6)), Samples.box("uuid", bytes("GPS in an extension")));
        byte[] clean = Pictures.withoutPrivateData(dirty);
        assertThat(text(clean)).hasSize(dirty.length).doesNotContain("GPS").contains("PICTURE!");
        assertThat(Pictures.withoutPrivateData(clean)).isSameAs(clean);
    }
}
