package dev.newsline.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Photographs within an SVG picture, as {@code data:image/jpeg;base64,…}: they tell what files of their own would. */
final class SvgEmbedded {
    private static final Pattern ADDRESS = Pattern.compile(
            "\\s*+data:(image/(?:png|jpe?g|gif|webp|avif))((?:;[^,]*+)?+),(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern IN_STYLE = Pattern.compile(
            "\"\\s*+data:image/[^\"]*+|'\\s*+data:image/[^']*+|data:image/[^\\s\"')]*+", Pattern.CASE_INSENSITIVE);

    private SvgEmbedded() {}

    /** The value of an attribute with its pictures cleaned; the same where there are none. */
    static String cleaned(String attribute, String value) throws UnusablePicture {
        if (SvgSafety.isText(attribute)) {
            return value;
        }
        String name = attribute.toLowerCase(Locale.ROOT);
        return name.equals("href") || name.equals("src") ? cleaned(value) : cleanedStyle(value);
    }

    private static String cleaned(String address) throws UnusablePicture {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return address;
        }
        byte[] written = percentDecoded(parts.group(3));
        byte[] bytes = written;
        if (parts.group(2).strip().toLowerCase(Locale.ROOT).endsWith("base64")) {
            try {
                bytes = Base64.getMimeDecoder().decode(written);
            } catch (IllegalArgumentException e) {
                throw unreadable("It is not in base64.");
            }
        }
        byte[] clean;
        try {
            if (Signature.of(bytes) == PictureFormat.SVG) {
                throw new UnusablePicture("It is another SVG picture.");
            }
            clean = Pictures.withoutPrivateData(bytes);
        } catch (UnusablePicture e) {
            throw unreadable(e.getMessage());
        }
        return clean == bytes
                ? address
                : "data:" + parts.group(1) + ";base64," + Base64.getEncoder().encodeToString(clean);
    }

    private static UnusablePicture unreadable(@Nullable String why) {
        return new UnusablePicture("A picture within the SVG picture cannot be used: " + why);
    }

    /** A style with its pictures cleaned. */
    static String cleanedStyle(String css) throws UnusablePicture {
        if (!css.toLowerCase(Locale.ROOT).contains("data:image/")) {
            return css;
        }
        StringBuilder out = new StringBuilder();
        Matcher picture = IN_STYLE.matcher(css);
        while (picture.find()) {
            String found = picture.group();
            String quote = found.startsWith("\"") || found.startsWith("'") ? found.substring(0, 1) : "";
            picture.appendReplacement(out, Matcher.quoteReplacement(quote + cleaned(found.substring(quote.length()))));
        }
        return picture.appendTail(out).toString();
    }

    private static byte[] percentDecoded(String text) {
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(all.length);
        for (int i = 0; i < all.length; i++) {
            int high = all[i] == '%' && i + 2 < all.length ? Character.digit(all[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(all[i + 2], 16);
            out.write(low < 0 ? all[i] : high << 4 | low);
            i += low < 0 ? 0 : 2;
        }
        return out.toByteArray();
    }
}
