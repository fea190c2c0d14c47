package dev.newsline.format;

import java.util.List;

/**
 * A sitemap (sitemaps.org 0.9) with language versions and pictures.
 *
 * @param urls at most {@link #MOST_URLS}; at least one, by the schema, so a sitemap without pages is better not written
 */
public record Sitemap(List<SitemapUrl> urls) {
    /** As many pages as one sitemap may have (sitemaps.org protocol). */
    public static final int MOST_URLS = 50_000;

    public Sitemap {
        if (urls.size() > MOST_URLS) {
            throw new IllegalArgumentException("A sitemap of " + urls.size() + " pages");
        }
        urls = List.copyOf(urls);
    }

    /** The document in UTF-8. */
    public byte[] encode() {
        Xml xml = new Xml();
        xml.open(
                "urlset",
                "xmlns",
                "http://www.sitemaps.org/schemas/sitemap/0.9",
                "xmlns:xhtml",
                "http://www.w3.org/1999/xhtml",
                "xmlns:image",
                "http://www.google.com/schemas/sitemap-image/1.1");
        urls.forEach(url -> url.writeTo(xml));
        return xml.close().encode();
    }
}
