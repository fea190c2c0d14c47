package dev.newsline.image;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** IPTC's Information Interchange Model (4.2): datasets of tag, record, number, length and value, one after the other. */
final class Iptc {
    private static final int TAG = 0x1C;
    private static final int APPLICATION = 2;

    /** Record and number: the encoding, and what is printed. */
    private static final int CHARACTERS = 1 << 8 | 90;

    private static final int CREATOR = APPLICATION << 8 | 80;
    private static final int CREDIT = APPLICATION << 8 | 110;
    private static final int COPYRIGHT = APPLICATION << 8 | 116;
    private static final int CAPTION = APPLICATION << 8 | 120;
    private static final Set<Integer> WORDS = Set.of(CREATOR, CREDIT, COPYRIGHT, CAPTION);
    private static final int LONGEST = 2_000;

    private Iptc() {}

    /** What the datasets say to readers, as far as they can be read. */
    static PictureWords words(byte[] datasets) {
        Window file = new Window(datasets, PictureFormat.JPEG);
        Map<Integer, String> texts = new HashMap<>();
        boolean utf8 = false;
        try {
            int at = 0;
            while (at < datasets.length) {
                int length = file.be16(at + 3L);
                file.require(at, 5L + length);
                if (file.u8(at) != TAG || length > 0x7FFF) {
                    break;
                }
                int tag = file.u8(at + 1L) << 8 | file.u8(at + 2L);
                byte[] value = Arrays.copyOfRange(datasets, at + 5, at + 5 + length);
                if (tag == CHARACTERS) {
                    utf8 = file.has(at + 5L, "\u001B%G");
                } else if (WORDS.contains(tag)) {
                    String text = decoded(value, utf8);
                    // There may be several of those who made it.
                    texts.merge(tag, text, (a, b) -> a.length() > LONGEST ? a : a + ", " + b);
                }
                at += 5 + length;
            }
        } catch (UnusablePicture e) {
            // What was read until here is what other programs have of it, too.
        }
        return new PictureWords(texts.get(CAPTION), texts.get(CREDIT), texts.get(CREATOR), texts.get(COPYRIGHT), null);
    }

    /** A text in UTF-8 where it says so or can be read so, else in Latin-1. */
    static String decoded(byte[] text, boolean utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(utf8 ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(text))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(text, StandardCharsets.ISO_8859_1);
        }
    }
}
