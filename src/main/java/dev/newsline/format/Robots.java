package dev.newsline.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code /robots.txt} (RFC 9309), the same for all crawlers.
 *
 * @param sitemapUrl absolute; null if there is none
 * @param disallow paths that crawlers should not read, each beginning with a slash
 */
public record Robots(@Nullable String sitemapUrl, List<String> disallow) {
    public Robots {
        disallow = List.copyOf(disallow);
    }

    /** The file in UTF-8. */
    public byte[] encode() {
        StringBuilder out = new StringBuilder("User-agent: *\n");
        if (disallow.isEmpty()) {
            out.append("Disallow:\n");
        }
        for (String path : disallow) {
            out.append("Disallow: ").append(oneLine(path)).append('\n');
        }
        if (sitemapUrl != null) {
            out.append("\nSitemap: ").append(oneLine(sitemapUrl)).append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A line feed within a value would begin a rule. */
    private static String oneLine(String value) {
        return value.replaceAll("\\p{Cntrl}", "");
    }
}
