package dev.newsline.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class FeedsTest {
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2022-07-28T23:10:00.123+04:00");
    private static final OffsetDateTime UPDATED = OffsetDateTime.parse("2022-07-29T09:00:00+04:00");
    private static final FeedItem ITEM = new FeedItem(
            "tag:ex.az,2022:1",
            "https://ex.az/a/?b&c",
            "Rise & <fall>",
            "In short",
            "<p>Text ]]> end</p>",
            PUBLISHED,
            UPDATED,
            List.of("A. Name", "B. Name"),
            List.of("Politics"),
            new FeedPicture("https://ex.az/a.jpg", "image/jpeg", 30, 20, "A \"house\"", "C. Name"),
            "az");

    private static Feed feed(FeedItem... items) {
        return new Feed("Ex", "News", "https://ex.az/", "https://ex.az/feed", "en", null, "Ex", List.of(items));
    }

    @Test
    void rssIsExactlyThis() throws Exception {
        byte[] encoded = new RssFeed(feed(ITEM)).encode();
        assertThat(new String(encoded, StandardCharsets.UTF_8)).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/">
                          <channel>
                            <title>Ex</title>
                            <link>https://ex.az/</link>
                            <description>News</description>
                            <language>en</language>
                            <lastBuildDate>Fri, 29 Jul 2022 09:00:00 +0400</lastBuildDate>
                            <atom:link rel="self" href="https://ex.az/feed" type="application/rss+xml"/>
                            <item>
                              <title>Rise &amp; &lt;fall&gt;</title>
                              <link>https://ex.az/a/?b&amp;c</link>
                              <guid isPermaLink="false">tag:ex.az,2022:1</guid>
                              <pubDate>Thu, 28 Jul 2022 23:10:00 +0400</pubDate>
                              <dcterms:modified>2022-07-29T09:00:00+04:00</dcterms:modified>
                              <dc:creator>A. Name</dc:creator>
                              <dc:creator>B. Name</dc:creator>
                              <dc:language>az</dc:language>
                              <category>Politics</category>
                              <description>In short</description>
                              <content:encoded><![CDATA[<p>Text ]]]]><![CDATA[> end</p>]]></content:encoded>
                              <media:content url="https://ex.az/a.jpg" type="image/jpeg" medium="image" width="30" height="20">
                                <media:description type="plain">A "house"</media:description>
                                <media:credit role="photographer" scheme="urn:ebu">C. Name</media:credit>
                              </media:content>
                            </item>
                          </channel>
                        </rss>
                        """);
        assertThat(parse(encoded)
                        .getElementsByTagName("content:encoded")
                        .item(0)
                        .getTextContent())
                .isEqualTo(ITEM.contentHtml());
    }

    @Test
    void atomIsExactlyThis() throws Exception {
        byte[] encoded = new AtomFeed(feed(ITEM)).encode();
        assertThat(new String(encoded, StandardCharsets.UTF_8)).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en">
                          <id>https://ex.az/feed</id>
                          <title>Ex</title>
                          <subtitle>News</subtitle>
                          <updated>2022-07-29T09:00:00+04:00</updated>
                          <link rel="self" type="application/atom+xml" href="https://ex.az/feed"/>
                          <link rel="alternate" type="text/html" href="https://ex.az/"/>
                          <author>
                            <name>Ex</name>
                          </author>
                          <entry xml:lang="az">
                            <id>tag:ex.az,2022:1</id>
                            <title>Rise &amp; &lt;fall&gt;</title>
                            <link rel="alternate" type="text/html" href="https://ex.az/a/?b&amp;c"/>
                            <published>2022-07-28T23:10:00+04:00</published>
                            <updated>2022-07-29T09:00:00+04:00</updated>
                            <author>
                              <name>A. Name</name>
                            </author>
                            <author>
                              <name>B. Name</name>
                            </author>
                            <category term="Politics"/>
                            <summary>In short</summary>
                            <content type="html">&lt;p&gt;Text ]]&gt; end&lt;/p&gt;</content>
                            <media:content url="https://ex.az/a.jpg" type="image/jpeg" medium="image" width="30" height="20">
                              <media:description type="plain">A "house"</media:description>
                              <media:credit role="photographer" scheme="urn:ebu">C. Name</media:credit>
                            </media:content>
                          </entry>
                        </feed>
                        """);
        parse(encoded);
    }

    @Test
    void jsonFeedIsExactlyThis() throws MalformedJson {
        String text = new String(new JsonFeed(feed(ITEM)).encode(), StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Ex\","
                        + "\"home_page_url\":\"https://ex.az/\",\"feed_url\":\"https://ex.az/feed\","
                        + "\"description\":\"News\",\"authors\":[{\"name\":\"Ex\"}],\"language\":\"en\",\"items\":["
                        + "{\"id\":\"tag:ex.az,2022:1\",\"url\":\"https://ex.az/a/?b&c\",\"title\":\"Rise & <fall>\","
                        + "\"summary\":\"In short\",\"content_html\":\"<p>Text ]]> end</p>\","
                        + "\"image\":\"https://ex.az/a.jpg\",\"date_published\":\"2022-07-28T23:10:00+04:00\","
                        + "\"date_modified\":\"2022-07-29T09:00:00+04:00\","
                        + "\"authors\":[{\"name\":\"A. Name\"},{\"name\":\"B. Name\"}],\"tags\":[\"Politics\"],"
                        + "\"language\":\"az\",\"_picture\":{\"mime_type\":\"image/jpeg\",\"width\":30,\"height\":20,"
                        + "\"alt\":\"A \\\"house\\\"\",\"credit\":\"C. Name\"}}]}\n");
        assertThat(Json.read(text).text() + '\n').isEqualTo(text);
    }

    @Test
    void feedsOfNothingAndOfLittleAreWhole() throws Exception {
        FeedItem bare = new FeedItem(
                "tag:x", "https://x/", "T", null, null, PUBLISHED, PUBLISHED, List.of(), List.of(), null, null);
        for (Feed feed : List.of(feed(), feed(bare))) {
            parse(new RssFeed(feed).encode());
            parse(new AtomFeed(feed).encode());
            Json.read(new String(new JsonFeed(feed).encode(), StandardCharsets.UTF_8));
        }
        assertThat(new String(new AtomFeed(feed()).encode(), StandardCharsets.UTF_8))
                .contains("<updated>1970-01-01T00:00:00Z</updated>");
        assertThat(new String(new JsonFeed(feed(bare)).encode(), StandardCharsets.UTF_8))
                .contains("\"content_text\":\"T\"");
    }

    @Test
    void hostileTextsStayTexts() throws Exception {
        String hostile = "a\0\u0001\u001F\uD800\uFFFE\uFFFF]]>]\u0000]></title><x y='\"&amp;\t\n\uDC00\uD83D\uDE00";
        String expected = "a]]>]]></title><x y='\"&amp;\t\n\uD83D\uDE00";
        FeedItem item = new FeedItem(
                hostile,
                hostile,
                hostile,
                hostile,
                hostile,
                PUBLISHED,
                UPDATED,
                List.of(hostile),
                List.of(hostile),
                new FeedPicture(hostile, hostile, 1, 1, hostile, hostile),
                hostile);
        Feed feed = new Feed(hostile, hostile, hostile, hostile, hostile, null, hostile, List.of(item));
        Document rss = parse(new RssFeed(feed).encode());
        for (String name : List.of("title", "guid", "dc:creator", "category", "content:encoded", "media:credit")) {
            assertThat(rss.getElementsByTagName(name).item(0).getTextContent()).isEqualTo(expected);
        }
        Document atom = parse(new AtomFeed(feed).encode());
        assertThat(atom.getDocumentElement().getAttribute("xml:lang")).isEqualTo(expected);
        assertThat(atom.getElementsByTagName("content").item(0).getTextContent())
                .isEqualTo(expected);
        Json.read(new String(new JsonFeed(feed).encode(), StandardCharsets.UTF_8));
    }

    @Test
    void offsetsOfOldTimesAreWrittenInMinutes() {
        OffsetDateTime old = OffsetDateTime.parse("1901-02-03T04:05:06+03:19:24");
        assertThat(Timestamps.rfc3339(old)).isEqualTo("1901-02-03T04:04:42+03:19");
        assertThat(Timestamps.rfc822(old)).isEqualTo("Sun, 03 Feb 1901 04:04:42 +0319");
        assertThat(Timestamps.rfc822(OffsetDateTime.parse("2026-12-31T00:00:00Z")))
                .isEqualTo("Thu, 31 Dec 2026 00:00:00 +0000");
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
