package dev.newsline.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed as JSON Feed 1.1 (media type {@code application/feed+json}). */
public record JsonFeed(Feed feed) {

    /** The document in UTF-8. */
    public byte[] encode() {
        return JsonObject.builder()
                .text("version", "https://jsonfeed.org/version/1.1")
                .text("title", feed.title())
                .text("home_page_url", feed.siteUrl())
                .text("feed_url", feed.selfUrl())
                .text("description", feed.description().isBlank() ? null : feed.description())
                .values("authors", authors(List.of(feed.authorName())))
                .text("language", feed.language())
                // Demanded, and so written when it is empty too.
                .value(
                        "items",
                        new JsonValue.Array(
                                feed.items().stream().map(JsonFeed::item).toList()))
                .build()
                .encode();
    }

    private static JsonValue item(FeedItem item) {
        FeedPicture picture = item.picture();
        JsonObject.Builder out = JsonObject.builder()
                .text("id", item.id())
                .text("url", item.url())
                .text("title", item.title())
                .text("summary", item.summary());
        // One of the two is demanded of every item.
        if (item.contentHtml() != null) {
            out.text("content_html", item.contentHtml());
        } else {
            out.text("content_text", item.summary() == null ? item.title() : item.summary());
        }
        return out.text("image", picture == null ? null : picture.url())
                .text("date_published", Timestamps.rfc3339(item.published()))
                .text("date_modified", Timestamps.rfc3339(item.updated()))
                .values("authors", authors(item.authors()))
                .texts("tags", item.categories())
                .text("language", item.language())
                .value("_picture", picture(picture))
                .build();
    }

    /** An extension, as its underscore says: what JSON Feed has no words for. */
    private static @Nullable JsonObject picture(@Nullable FeedPicture picture) {
        if (picture == null) {
            return null;
        }
        return JsonObject.builder()
                .text("mime_type", picture.mediaType())
                .number("width", picture.width())
                .number("height", picture.height())
                .text("alt", picture.alt())
                .text("credit", picture.credit())
                .build();
    }

    private static List<JsonObject> authors(List<String> names) {
        return names.stream()
                .map(name -> JsonObject.builder().text("name", name).build())
                .toList();
    }
}
