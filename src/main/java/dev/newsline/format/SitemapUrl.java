package dev.newsline.format;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page in a sitemap: canonical, indexable and there.
 *
 * @param loc absolute and percent-encoded, 12 to 2,048 characters
 * @param lastmod when its content last changed, not its template; null where nothing true can be said
 * @param alternates all language versions of the page, itself among them, or none
 * @param images absolute URLs of its pictures; the first 1,000 are written
 */
public record SitemapUrl(
        String loc, @Nullable OffsetDateTime lastmod, List<Alternate> alternates, List<String> images) {
    private static final int MOST_IMAGES = 1000;

    public SitemapUrl {
        alternates = List.copyOf(alternates);
        images = List.copyOf(images);
    }

    /**
     * A language version of a page.
     *
     * @param hreflang the language (BCP 47), or {@code x-default}
     * @param href absolute
     */
    public record Alternate(String hreflang, String href) {}

    void writeTo(Xml xml) {
        xml.open("url");
        xml.text("loc", loc);
        xml.text("lastmod", lastmod == null ? null : Timestamps.rfc3339(lastmod));
        for (Alternate alternate : alternates) {
            xml.empty("xhtml:link", "rel", "alternate", "hreflang", alternate.hreflang(), "href", alternate.href());
        }
        for (String image : images.subList(0, Math.min(images.size(), MOST_IMAGES))) {
            xml.open("image:image").text("image:loc", image).close();
        }
        xml.close();
    }
}
