package dev.newsline.format;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of a site's sitemaps (sitemaps.org 0.9).
 *
 * @param entries at most {@link Sitemap#MOST_URLS}, all in the index's own folder or below it
 */
public record SitemapIndex(List<Entry> entries) {
    public SitemapIndex {
        if (entries.size() > Sitemap.MOST_URLS) {
            throw new IllegalArgumentException("An index of " + entries.size() + " sitemaps");
        }
        entries = List.copyOf(entries);
    }

    /**
     * One sitemap.
     *
     * @param loc absolute
     * @param lastmod when something in it last changed
     */
    public record Entry(String loc, @Nullable OffsetDateTime lastmod) {}

    /** The document in UTF-8. */
    public byte[] encode() {
        Xml xml = new Xml();
        xml.open("sitemapindex", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        for (Entry entry : entries) {
            OffsetDateTime lastmod = entry.lastmod();
            xml.open("sitemap");
            xml.text("loc", entry.loc());
            xml.text("lastmod", lastmod == null ? null : Timestamps.rfc3339(lastmod));
            xml.close();
        }
        return xml.close().encode();
    }
}
