package dev.newsline.format;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A page that only leads on to another, for hosts that cannot redirect.
 *
 * @param target the absolute address of the other page, http or https, or a path
 * @param title of the page
 * @param linkText what the link says, for browsers that do not follow by themselves
 * @param language of the texts (BCP 47)
 */
public record RedirectPage(String target, String title, String linkText, String language) {
    private static final Pattern SAFE = Pattern.compile("(https?://|/|\\./|\\.\\./)[^\\p{Cntrl}\\s]*");

    public RedirectPage {
        if (!SAFE.matcher(target).matches()) {
            throw new IllegalArgumentException("No address to lead to: " + target);
        }
    }

    /** The page in UTF-8. */
    public byte[] encode() {
        String to = escape(target);
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                <meta name="robots" content="noindex">
                <link rel="canonical" href="%s">
                <meta http-equiv="refresh" content="0; url=%s">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                </head>
                <body>
                <p><a href="%s">%s</a></p>
                </body>
                </html>
                """.formatted(escape(language), escape(title), to, to, to, escape(linkText))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                // HTML's parser takes control characters, a NUL most of all, for mistakes.
                default ->
                    out.appendCodePoint(
                            (c < ' ' && c != '\n' && c != '\t') || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c);
            }
        });
        return out.toString();
    }
}
