package dev.newsline.format;

import java.time.OffsetDateTime;

/** A feed as Atom (RFC 4287, media type {@code application/atom+xml}), with pictures as in Media RSS. */
public record AtomFeed(Feed feed) {
    /** RFC 4287 demands a time even of a feed to which nothing ever happened; the clock is not ours to read. */
    private static final String NEVER = "1970-01-01T00:00:00Z";

    /** The document in UTF-8. */
    public byte[] encode() {
        Xml xml = new Xml();
        xml.open(
                "feed",
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xmlns:media",
                "http://search.yahoo.com/mrss/",
                "xml:lang",
                feed.language());
        xml.text("id", feed.selfUrl());
        xml.text("title", feed.title());
        if (!feed.description().isBlank()) {
            xml.text("subtitle", feed.description());
        }
        OffsetDateTime lastChange = feed.lastChange();
        xml.text("updated", lastChange == null ? NEVER : Timestamps.rfc3339(lastChange));
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.selfUrl());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.siteUrl());
        // Holds for every entry that names none (RFC 4287, 4.2.1).
        writeAuthor(feed.authorName(), xml);
        feed.items().forEach(item -> writeEntry(item, xml));
        return xml.close().encode();
    }

    private static void writeEntry(FeedItem item, Xml xml) {
        xml.open("entry", "xml:lang", item.language());
        xml.text("id", item.id());
        xml.text("title", item.title());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", item.url());
        xml.text("published", Timestamps.rfc3339(item.published()));
        xml.text("updated", Timestamps.rfc3339(item.updated()));
        item.authors().forEach(author -> writeAuthor(author, xml));
        item.categories().forEach(category -> xml.empty("category", "term", category));
        xml.text("summary", item.summary());
        xml.text("content", item.contentHtml(), "type", "html");
        FeedPicture picture = item.picture();
        if (picture != null) {
            picture.writeTo(xml);
        }
        xml.close();
    }

    private static void writeAuthor(String name, Xml xml) {
        xml.open("author").text("name", name).close();
    }
}
