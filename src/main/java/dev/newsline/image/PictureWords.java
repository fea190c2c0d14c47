package dev.newsline.image;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a picture's own metadata (IPTC, XMP, EXIF) say to readers, as plain text of one line. Whoever made the file may have
 * written anything.
 *
 * @param caption what it shows
 * @param credit whose it is, as it is to be printed
 * @param creator who made it
 * @param rights the copyright notice
 * @param alt the text for those who do not see it
 */
public record PictureWords(
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String creator,
        @Nullable String rights,
        @Nullable String alt) {
    public static final PictureWords NONE = new PictureWords(null, null, null, null, null);

    private static final int LONGEST = 2_000;

    /** What cameras and programs write where nobody wrote anything. */
    private static final Set<String> FILLERS = Set.of(
            "olympus digital camera",
            "sony dsc",
            "kodak digital still camera",
            "minolta digital camera",
            "konica minolta digital camera",
            "samsung camera pictures",
            "exif_jpeg_picture",
            "created with gimp",
            "dcim",
            "dig",
            "default",
            "screenshot",
            "untitled");

    /** These, and what they lack from others. */
    PictureWords or(PictureWords others) {
        return new PictureWords(
                caption == null ? others.caption : caption,
                credit == null ? others.credit : credit,
                creator == null ? others.creator : creator,
                rights == null ? others.rights : rights,
                alt == null ? others.alt : alt);
    }

    /** The same texts as they may be printed; of these, they are the same again. */
    PictureWords cleaned() {
        return new PictureWords(text(caption), text(credit), text(creator), text(rights), text(alt));
    }

    /** Whose it is, in the words of its credit or else of its creator. */
    public @Nullable String creditLine() {
        return credit == null ? creator : credit;
    }

    private static @Nullable String text(@Nullable String given) {
        if (given == null) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        given.codePoints().limit(2L * LONGEST).forEach(c -> {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (!space) {
                // Not asked of the Unicode table, which is another one in each JDK.
                boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xD800 && c <= 0xDFFF);
                if (c != 0xFFFD && !none) {
                    out.appendCodePoint(c);
                }
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        String text = out.toString().strip();
        if (text.length() > LONGEST) {
            text = text.substring(0, Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST)
                    .strip();
        }
        return text.isEmpty() || FILLERS.contains(text.toLowerCase(Locale.ROOT)) ? null : text;
    }
}
