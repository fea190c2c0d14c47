package dev.newsline.format;

import java.time.OffsetDateTime;

/** A feed as RSS 2.0 (media type {@code application/rss+xml}), with the content, Dublin Core and Media RSS modules. */
public record RssFeed(Feed feed) {

    /** The document in UTF-8. */
    public byte[] encode() {
        Xml xml = new Xml();
        xml.open(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:media",
                "http://search.yahoo.com/mrss/");
        xml.open("channel");
        xml.text("title", feed.title());
        xml.text("link", feed.siteUrl());
        xml.text("description", feed.description().isBlank() ? feed.title() : feed.description());
        xml.text("language", feed.language());
        OffsetDateTime lastChange = feed.lastChange();
        xml.text("lastBuildDate", lastChange == null ? null : Timestamps.rfc822(lastChange));
        xml.empty("atom:link", "rel", "self", "href", feed.selfUrl(), "type", "application/rss+xml");
        feed.items().forEach(item -> writeItem(item, xml));
        return xml.close().close().encode();
    }

    private static void writeItem(FeedItem item, Xml xml) {
        xml.open("item");
        xml.text("title", item.title());
        xml.text("link", item.url());
        // Not the address: a changed address must not announce the item again.
        xml.text("guid", item.id(), "isPermaLink", "false");
        xml.text("pubDate", Timestamps.rfc822(item.published()));
        if (!item.updated().isEqual(item.published())) {
            xml.text("dcterms:modified", Timestamps.rfc3339(item.updated()));
        }
        // RSS's own author element is an e-mail address.
        item.authors().forEach(author -> xml.text("dc:creator", author));
        xml.text("dc:language", item.language());
        item.categories().forEach(category -> xml.text("category", category));
        xml.text("description", item.summary());
        xml.cdata("content:encoded", item.contentHtml());
        FeedPicture picture = item.picture();
        if (picture != null) {
            picture.writeTo(xml);
        }
        xml.close();
    }
}
