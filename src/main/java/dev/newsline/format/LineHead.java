package dev.newsline.format;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of the News Line for programs: partners' pages, screens, apps. A format of our own, {@code version} 1; what it
 * says is what the page says. Addresses are absolute where the site knows its own.
 *
 * @param language BCP 47 tag
 * @param asOf publication of the newest item; null where there is none
 * @param breaking what is breaking news now; null where nothing is
 * @param items newest first
 */
public record LineHead(
        String language,
        @Nullable OffsetDateTime asOf,
        @Nullable Breaking breaking,
        List<Item> items) {
    /**
     * What is breaking news.
     *
     * @param until when it no longer is; null where that is not said
     */
    public record Breaking(
            String title, String url, @Nullable OffsetDateTime until) {}

    /** One headline. */
    public record Item(
            String id,
            String url,
            String title,
            @Nullable String section,
            OffsetDateTime published,
            boolean breaking) {}

    /** The document in UTF-8. */
    public byte[] encode() {
        return JsonObject.builder()
                .number("version", 1)
                .text("language", language)
                .text("asOf", asOf == null ? null : Timestamps.rfc3339(asOf))
                .value("breaking", breaking == null ? null : value(breaking))
                // There is a list, be it an empty one.
                .value(
                        "items",
                        new JsonValue.Array(items.stream().map(LineHead::value).toList()))
                .build()
                .encode();
    }

    private static JsonValue value(Breaking breaking) {
        return JsonObject.builder()
                .text("title", breaking.title)
                .text("url", breaking.url)
                .text("until", breaking.until == null ? null : Timestamps.rfc3339(breaking.until))
                .build();
    }

    private static JsonValue value(Item item) {
        JsonObject.Builder out = JsonObject.builder()
                .text("id", item.id)
                .text("url", item.url)
                .text("title", item.title)
                .text("section", item.section)
                .text("published", Timestamps.rfc3339(item.published));
        return (item.breaking ? out.bool("breaking", true) : out).build();
    }
}
