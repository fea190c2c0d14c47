package dev.newsline.image;

import static dev.newsline.image.Samples.bytes;
import static dev.newsline.image.Samples.join;
import static dev.newsline.image.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        byte[] icc = Samples.jpegSegment(0xE2, join(bytes("ICC_PROFILE\0\u0001\u0001"), Photographs.wide()));
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

    /** The packet that stays of whatever was said. */
    private static final String SAID =
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                    + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                    + " xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\">"
                    + "<dc:creator><rdf:Seq><rdf:li>Ə. Name</rdf:li></rdf:Seq></dc:creator>"
                    + "<photoshop:Credit>Agency</photoshop:Credit>"
                    + "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">© Agency</rdf:li></rdf:Alt></dc:rights>"
                    + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>";

    /** As programs write it, with much that is nobody's business. */
    private static final String WRITTEN = """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:ps="http://ns.adobe.com/photoshop/1.0/"
             xmlns:mm="http://ns.adobe.com/xap/1.0/mm/" xmlns:o="urn:secret" xmlns:exif="http://ns.adobe.com/exif/1.0/"
             xmlns:core="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
             xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" ps:Credit="Agency" ps:City="Secretville"
             exif:GPSLatitude="40,24N" mm:DocumentID="secret" ps:Instructions="Secret">
            <core:CreatorContactInfo><core:CiEmailWork>secret@example.org</core:CiEmailWork></core:CreatorContactInfo>
            <ext:PersonInImage><rdf:Bag><rdf:li>Secret Person</rdf:li></rdf:Bag></ext:PersonInImage>
            <ext:LocationShown rdf:parseType="Resource"><ext:Sublocation>Secret street</ext:Sublocation></ext:LocationShown>
            <o:any>Secret</o:any>
            <dc:creator><rdf:Seq><rdf:li>Ə. Name</rdf:li></rdf:Seq></dc:creator>
            <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Agency</rdf:li></rdf:Alt></dc:rights>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            """;

    private static final byte[] HEAD = bytes("Photoshop 3.0\0");

    @Test
    void ofXmpOnlyCreatorCreditAndCopyrightStay() throws UnusablePicture {
        byte[] extended = Samples.jpegSegment(0xE1, bytes("http://ns.adobe.com/xmp/extension/\0secret"));
        byte[] clean = Samples.jpegWith(30, 20, Samples.xmp(SAID));
        assertThat(Pictures.withoutPrivateData(
                        Samples.jpegWith(30, 20, Samples.xmp(WRITTEN), extended, Samples.xmp(WRITTEN))))
                .isEqualTo(clean);
        assertThat(Pictures.withoutPrivateData(clean)).isSameAs(clean);
    }

    @Test
    void xmpThatSaysNothingToReadersGoesWhole() throws UnusablePicture {
        byte[] plain = Samples.imageIo("jpeg", 30, 20);
        String endless = WRITTEN.replace("<o:any>Secret", "<o:any>" + "<o:a/>".repeat(10_000));
        for (String packet : new String[] {
            "<x:GPSPlace><x:a>1</x:a>",
            "no packet",
            "\0",
            "",
            WRITTEN.replaceAll("(?s)ps:Credit=\"Agency\"|<dc:.*</dc:\\w+>", "")
        }) {
            assertThat(Pictures.withoutPrivateData(Samples.jpegWith(30, 20, Samples.xmp(packet))))
                    .as(packet)
                    .isEqualTo(plain);
        }
        // Of one that is endless, what was read until then.
        assertThat(text(Pictures.withoutPrivateData(Samples.jpegWith(30, 20, Samples.xmp(endless)))))
                .contains("<photoshop:Credit>Agency</photoshop:Credit>")
                .doesNotContain("dc:creator", "<o:", "ecret");
    }

    @Test
    void whatAProgramFilledInDoesNotHideWhatSomebodyWrote() throws UnusablePicture {
        byte[] filled = Samples.xmp(WRITTEN.replace("\"Agency\"", "\"default\""));
        byte[] iptc = iptc(dataset(110, "Agency"));
        assertThat(Pictures.withoutPrivateData(Samples.jpegWith(30, 20, filled, iptc)))
                .isEqualTo(Samples.jpegWith(30, 20, Samples.xmp(SAID)));
    }

    @Test
    void ofIptcOnlyCreatorCreditAndCopyrightStay() throws UnusablePicture {
        byte[] preview = join(bytes("8BIM\u0004\u000C\0\0"), Samples.be(4, 3), bytes("old\0"));
        byte[] digest = join(bytes("8BIM\u0004%\0\0"), Samples.be(4, 16), new byte[16]);
        byte[] datasets = resource(join(
                bytes("\u001C\u0001Z\0\u0003\u001B%G"),
                dataset(90, "Secretville"),
                dataset(118, "secret@example.org"),
                dataset(40, "Secret"),
                dataset(80, "Ə. Name"),
                dataset(110, "Agency"),
                dataset(116, "© Agency"),
                dataset(120, "Words")));
        byte[] dirty = Samples.jpegWith(30, 20, Samples.jpegSegment(0xED, join(HEAD, preview, datasets, digest)));
        byte[] clean = Samples.jpegWith(30, 20, Samples.xmp(SAID));
        assertThat(Pictures.withoutPrivateData(dirty)).isEqualTo(clean);
    }

    @Test
    void iptcThatIsNotUnderstoodGoesWhole() throws UnusablePicture {
        byte[] plain = Samples.imageIo("jpeg", 30, 20);
        for (byte[] hostile : new byte[][] {
            bytes("Secretville"),
            bytes("\u001C\u0002n\0\u00FFSecretville"),
            bytes("\u001C\u0002n\u0080\u0004\0\0\0\u000BSecretville"),
            bytes("\u001C\u0002")
        }) {
            assertThat(Pictures.withoutPrivateData(Samples.insert(plain, 2, iptc(hostile))))
                    .isEqualTo(plain);
        }
        byte[] other = Samples.jpegSegment(0xED, bytes("Adobe_CM\0secret"));
        assertThat(Pictures.withoutPrivateData(Samples.insert(plain, 2, other))).isEqualTo(plain);
    }

    private static byte[] iptc(byte[] datasets) {
        return Samples.jpegSegment(0xED, join(HEAD, resource(datasets)));
    }

    private static byte[] dataset(int number, String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        return join(new byte[] {0x1C, 2, (byte) number}, Samples.be(2, text.length), text);
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
    void pngLosesPrivateChunksAndKeepsItsAuthor() throws UnusablePicture {
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
        byte[] packet = XmpPacket.of(new PictureWords(null, null, "A. Name", null, null));
        byte[] said = Samples.pngChunk("iTXt", join(bytes("XML:com.adobe.xmp\0\0\0\0\0"), packet));
        byte[] clean = Pictures.withoutPrivateData(dirty);
        assertThat(clean).isEqualTo(Samples.pngWith(30, 20, kept, said));
        assertThat(text(clean)).doesNotContain("GPS");
        assertThat(Pictures.measure(clean)).isEqualTo(new PictureInfo(PictureFormat.PNG, 20, 30));
    }

    @Test
    void pngTextsAreReadAndSaidAnew() throws UnusablePicture {
        byte[] dirty = Samples.pngWith(
                30,
                20,
                Samples.pngChunk("tEXt", bytes("Title\0Secret")),
                Samples.pngChunk("tEXt", bytes("Author\0\u00C6. Name")),
                Samples.pngChunk("zTXt", join(bytes("Copyright\0\0"), Samples.deflated(bytes("Agency")))),
                Samples.pngChunk("iTXt", bytes("Description\0\0\0az\0\0Two \u00C6\u008Franes")),
                Samples.pngChunk("tEXt", bytes("Disclaimer\0Secret")),
                Samples.pngChunk("sPLT", bytes("Secret")));
        PictureWords words = new PictureWords("Two Əranes", null, "Æ. Name", "Agency", null);
        assertThat(Pictures.words(dirty)).isEqualTo(words);
        byte[] packet = join(bytes("XML:com.adobe.xmp\0\0\0\0\0"), XmpPacket.of(words));
        byte[] clean = Samples.pngWith(30, 20, Samples.pngChunk("iTXt", packet));
        assertThat(Pictures.withoutPrivateData(dirty)).isEqualTo(clean);
        assertThat(Pictures.withoutPrivateData(clean)).isSameAs(clean);
    }

    @Test
    void webpLosesMetadataWithTheirFlags() throws UnusablePicture {
        byte[] dirty = Samples.webp(
                Samples.vp8x(0x2C, 30, 20),
                Samples.vp8l(30, 20),
                Samples.riffChunk("EXIF", bytes("GPS")),
                Samples.riffChunk("XMP ", bytes("GPS!")),
                Samples.riffChunk("XMP\0", bytes("GPS!")));
        byte[] clean = Samples.webp(Samples.vp8x(0, 30, 20), Samples.vp8l(30, 20));
        assertThat(Pictures.withoutPrivateData(dirty)).isEqualTo(clean);
        assertThat(Pictures.withoutPrivateData(clean)).isSameAs(clean);
    }

    @Test
    void webpSaysWhoseItIs() throws UnusablePicture {
        byte[] written = Samples.riffChunk("XMP ", WRITTEN.getBytes(StandardCharsets.UTF_8));
        byte[] said = Samples.riffChunk("XMP ", SAID.getBytes(StandardCharsets.UTF_8));
        byte[] icc = Samples.riffChunk("ICCP", Photographs.wide());
        byte[] picture = Samples.vp8l(30, 20);
        byte[] clean = Samples.webp(Samples.vp8x(0x24, 30, 20), icc, picture, said);
        assertThat(Pictures.withoutPrivateData(Samples.webp(Samples.vp8x(0x24, 30, 20), icc, picture, written)))
                .isEqualTo(clean);
        assertThat(Pictures.withoutPrivateData(clean)).isSameAs(clean);
        // The extension that must announce it is made where it is missing.
        byte[] made = Pictures.withoutPrivateData(Samples.webp(picture, icc, written));
        assertThat(made).isEqualTo(Samples.webp(Samples.vp8x(0x04, 30, 20), picture, said));
        assertThat(Pictures.withoutPrivateData(made)).isSameAs(made);
    }

    @Test
    void webpSaysWhatItsExifSaid() throws UnusablePicture {
        byte[] extended = Samples.vp8x(0x08, 30, 20);
        for (String name : new String[] {"", "Exif\0\0"}) {
            byte[] exif = Samples.riffChunk("EXIF", join(bytes(name), Samples.tiff(1)));
            byte[] clean = Pictures.withoutPrivateData(Samples.webp(extended, Samples.vp8l(30, 20), exif));
            assertThat(Pictures.words(clean)).isEqualTo(new PictureWords(null, null, "A. Name", null, null));
            assertThat(text(clean)).doesNotContain("GPS", "EXIF").contains("VP8X\n\0\0\0\u0004");
        }
    }

    @Test
    void pngSaysWhoseItIs() throws UnusablePicture {
        byte[] head = bytes("XML:com.adobe.xmp\0\0\0\0\0");
        byte[] written = WRITTEN.getBytes(StandardCharsets.UTF_8);
        byte[] packed = bytes("XML:com.adobe.xmp\0\u0001\0\0\0");
        byte[] said = Samples.pngChunk("iTXt", join(head, SAID.getBytes(StandardCharsets.UTF_8)));
        byte[] clean = Samples.pngWith(30, 20, said);
        for (byte[] data : new byte[][] {join(head, written), join(packed, Samples.deflated(written))}) {
            byte[] chunk = Samples.pngChunk("iTXt", data);
            assertThat(Pictures.withoutPrivateData(Samples.pngWith(30, 20, chunk, chunk)))
                    .isEqualTo(clean);
        }
        assertThat(Pictures.withoutPrivateData(clean)).isSameAs(clean);
    }

    @Test
    void pngLosesChunksOfPrograms() throws UnusablePicture {
        byte[] density = Samples.pngChunk("pHYs", new byte[9]);
        byte[] dirty = Samples.pngWith(
                30, 20, Samples.pngChunk("caBX", bytes("Secret")), density, Samples.pngChunk("prVW", bytes("Secret")));
        assertThat(Pictures.withoutPrivateData(dirty)).isEqualTo(Samples.pngWith(30, 20, density));
    }

    @Test
    void jpegSegmentsAreCutToWhatIsShown() throws UnusablePicture {
        byte[] plain = Samples.imageIo("jpeg", 30, 20);
        byte[] rest = java.util.Arrays.copyOfRange(plain, 20, plain.length);
        byte[] jfif = bytes("JFIF\0\1\2\1\0H\0H");
        byte[] thumbnail = join(jfif, bytes("\1\1RGBSecret"));
        byte[] adobe = bytes("Adobe\0d\0\0\0\0\1");
        byte[] part = bytes("ICC_PROFILE\0\7\1Secret");
        byte[] dirty = join(
                bytes("\u00FF\u00D8"),
                Samples.jpegSegment(0xE0, thumbnail),
                Samples.jpegSegment(0xE0, thumbnail),
                Samples.jpegSegment(0xEE, join(adobe, bytes("Secret"))),
                Samples.jpegSegment(0xF3, bytes("Secret")),
                Samples.jpegSegment(0x42, bytes("Secret")),
                Samples.jpegSegment(0xE2, part),
                rest);
        byte[] clean = join(
                bytes("\u00FF\u00D8"),
                Samples.jpegSegment(0xE0, join(jfif, new byte[2])),
                Samples.jpegSegment(0xEE, adobe),
                rest);
        assertThat(Pictures.withoutPrivateData(dirty)).isEqualTo(clean);
        assertThat(Pictures.withoutPrivateData(clean)).isSameAs(clean);
    }

    @Test
    void framesOfAWebpThatMovesKeepOnlyPixels() throws UnusablePicture {
        byte[] place = new byte[16];
        byte[] secret = Samples.riffChunk("EXIF", bytes("Secret"));
        byte[] pixels = Samples.vp8l(30, 20);
        byte[] head = Samples.vp8x(2, 30, 20);
        byte[] clean = Samples.webp(head, Samples.riffChunk("ANMF", join(place, pixels)));
        assertThat(Pictures.withoutPrivateData(
                        Samples.webp(head, Samples.riffChunk("ANMF", join(place, secret, pixels, secret)))))
                .isEqualTo(clean);
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
    void gifKeepsOfApplicationsOnlyHowOftenItMoves() throws UnusablePicture {
        byte[] plain = Samples.imageIo("gif", 30, 20);
        int at = 13 + (3 << ((plain[10] & 7) + 1));
        for (String loop : new String[] {"NETSCAPE2.0", "ANIMEXTS1.0"}) {
            String moves = "!\u00FF\u000B" + loop + "\u0003\u0001\0\0\0";
            byte[] dirty = Samples.insert(
                    plain,
                    at,
                    bytes("!\u00FF\u000BMGK8BIM0000\u0004GPS \0" + moves
                            + "!\u00FF\u000BMGKIPTC0000\u0004GPS \0!\u00AA\0"));
            assertThat(Pictures.withoutPrivateData(dirty)).isEqualTo(Samples.insert(plain, at, bytes(moves)));
        }
    }

    @Test
    void whatXmpSaysOfAWordIsNotPartOfIt() {
        String q = " xmlns:q='urn:q' rdf:parseType='Resource'";
        for (String named : new String[] {
            "<rdf:li" + q + "><rdf:value>Anna Q</rdf:value> <q:email>secret</q:email></rdf:li>",
            "<rdf:li" + q + "><q:email>secret<q:a>secret</q:a></q:email><rdf:value>Anna Q</rdf:value></rdf:li>",
            "<rdf:li" + q
                    + "><q:all><rdf:Bag><rdf:li>secret</rdf:li></rdf:Bag></q:all><rdf:value>Anna Q</rdf:value></rdf:li>",
            "<rdf:li xmlns:q='urn:q' rdf:value='Anna Q' q:email='secret'/>",
            "<rdf:li xmlns:q='urn:q'><rdf:Description rdf:value='Anna Q' q:email='secret'/></rdf:li>",
            "<rdf:li xmlns:q='urn:q'><rdf:Description><rdf:value>Anna Q</rdf:value><q:e>secret</q:e></rdf:Description></rdf:li>"
        }) {
            PictureWords words = XmpWords.read(
                    WRITTEN.replace("<rdf:li>Ə. Name</rdf:li>", named).getBytes(StandardCharsets.UTF_8));
            assertThat(words.cleaned().creator()).as(named).isEqualTo("Anna Q");
            assertThat(words.rights()).isEqualTo("© Agency");
        }
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
