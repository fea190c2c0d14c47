package dev.newsline.image;

import static dev.newsline.image.Samples.bytes;
import static dev.newsline.image.Samples.join;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What of colour profiles is published. */
class ColourProfileTest {
    @Test
    void soundColourProfilesStayInEveryFormat() throws UnusablePicture {
        for (byte[] picture : coloured(Photographs.wide())) {
            assertThat(Pictures.withoutPrivateData(picture)).isSameAs(picture);
        }
        List<byte[]> plain = coloured(Photographs.wide());
        byte[] padded = join(Photographs.wide(), new byte[3]);
        for (byte[] wide : new byte[][] {padded, Photographs.profile("Secret screen")}) {
            for (int i = 0; i < 3; i++) {
                assertThat(Pictures.withoutPrivateData(coloured(wide).get(i))).isEqualTo(plain.get(i));
            }
        }
    }

    /** Two numbers, as profiles have them, of each colour; a curve that two share, and bytes behind and between. */
    @Test
    void ofAColourProfileOnlyColoursStay() throws UnusablePicture {
        byte[] xyz = join(bytes("XYZ \0\0\0\0"), Samples.be(4, 1), Samples.be(4, 2), Samples.be(4, 3));
        byte[] curve = bytes("curv\0\0\0\0\0\0\0\1\2\63");
        byte[] secret = bytes("mmodSecret serial number");
        byte[] head = new byte[128];
        java.util.Arrays.fill(head, (byte) 'S');
        System.arraycopy(bytes("\4\0\0\0mntrRGB XYZ "), 0, head, 8, 16);
        System.arraycopy(bytes("acsp"), 0, head, 36, 4);
        byte[] tags = join(
                Samples.be(4, 5),
                tag("rXYZ", 192, 24),
                tag("mmod", 216, 24),
                tag("rTRC", 240, 18),
                tag("gTRC", 240, 18),
                tag("Priv", 216, 24));
        byte[] profile = join(head, tags, xyz, bytes("more"), secret, curve, bytes("more"), bytes("\0\0"));
        System.arraycopy(Samples.be(4, profile.length), 0, profile, 0, 4);
        byte[] kept = ColourProfile.published(profile);
        byte[] intent = bytes("SSSSSSSSSSSSSSSS");
        assertThat(kept)
                .isEqualTo(join(
                        Samples.be(4, 296),
                        new byte[4],
                        bytes("\4\0\0\0mntrRGB XYZ \7\u00D0\0\1\0\1\0\0\0\0\0\0acsp"),
                        new byte[24],
                        intent,
                        new byte[48],
                        Samples.be(4, 5),
                        tag("desc", 192, 34),
                        tag("cprt", 228, 30),
                        tag("rXYZ", 260, 20),
                        tag("rTRC", 280, 14),
                        tag("gTRC", 280, 14),
                        bytes("mluc\0\0\0\0\0\0\0\1\0\0\0\14enUS\0\0\0\6\0\0\0\34\0R\0G\0B\0\0"),
                        bytes("mluc\0\0\0\0\0\0\0\1\0\0\0\14enUS\0\0\0\2\0\0\0\34\0-\0\0"),
                        xyz,
                        curve,
                        bytes("\0\0")));
        assertThat(ColourProfile.published(kept)).isEqualTo(kept);
        byte[] named = Samples.pngChunk("iCCP", join(bytes("Secret\0\0"), Samples.deflated(profile), bytes("Secret")));
        byte[] clean = Samples.pngChunk("iCCP", join(bytes("ICC\0\0"), Samples.stored(kept)));
        assertThat(Pictures.withoutPrivateData(Samples.pngWith(30, 20, named, named)))
                .isEqualTo(Samples.pngWith(30, 20, clean));
    }

    private static byte[] tag(String name, int at, int length) {
        return join(bytes(name), Samples.be(4, at), Samples.be(4, length));
    }

    @Test
    void colourProfilesThatNobodyCanReadGo() throws UnusablePicture {
        byte[] sound = Photographs.wide();
        byte[] odd = sound.clone();
        odd[16] = 'L';
        byte[] unnamed = sound.clone();
        unnamed[36] = 'x';
        byte[] outside = sound.clone();
        outside[137] = 1;
        byte[] many = sound.clone();
        many[130] = 1;
        for (byte[] profile : new byte[][] {
            bytes("Secret"),
            join(sound, bytes("more")),
            java.util.Arrays.copyOf(sound, 150),
            odd,
            unnamed,
            outside,
            many
        }) {
            List<byte[]> plain = List.of(
                    Samples.imageIo("jpeg", 30, 20),
                    Samples.imageIo("png", 30, 20),
                    Samples.webp(Samples.vp8x(0, 30, 20), Samples.vp8l(30, 20)));
            List<byte[]> coloured = coloured(profile);
            for (int i = 0; i < 3; i++) {
                assertThat(Pictures.withoutPrivateData(coloured.get(i))).isEqualTo(plain.get(i));
            }
        }
    }

    @Test
    void aColourProfileWithoutEndIsNotReadToIt() throws UnusablePicture {
        byte[] sound = Photographs.wide();
        byte[] endless = java.util.Arrays.copyOf(sound, 1 << 26);
        System.arraycopy(Samples.be(4, endless.length), 0, endless, 0, 4);
        byte[] png = coloured(endless).get(1);
        assertThat(png).hasSizeLessThan(100_000);
        assertThat(Pictures.withoutPrivateData(png)).isEqualTo(Samples.imageIo("png", 30, 20));
        byte[] packed = Samples.deflated(new byte[1000]);
        assertThat(PngFile.inflated(packed, 0, packed.length, 1000)).hasSize(1000);
        assertThat(PngFile.inflated(packed, 0, packed.length, 999)).isNull();
    }

    /** A JPEG where it fits into one, a PNG and a WebP with a profile. */
    private static List<byte[]> coloured(byte[] profile) {
        byte[] jpeg = Samples.imageIo("jpeg", 30, 20);
        byte[] packed = profile.length > 60_000 ? Samples.deflated(profile) : Samples.stored(profile);
        return List.of(
                profile.length > 60_000 ? jpeg : Photographs.withProfile(jpeg, profile),
                Samples.pngWith(30, 20, Samples.pngChunk("iCCP", join(bytes("ICC\0\0"), packed))),
                Samples.webp(Samples.vp8x(0x20, 30, 20), Samples.riffChunk("ICCP", profile), Samples.vp8l(30, 20)));
    }
}
