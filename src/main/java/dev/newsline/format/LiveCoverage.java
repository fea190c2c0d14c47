package dev.newsline.format;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes an article a live blog.
 *
 * @param start when coverage began
 * @param end when it ended; null while it goes on
 * @param updates newest first
 */
public record LiveCoverage(OffsetDateTime start, @Nullable OffsetDateTime end, List<Update> updates) {
    public LiveCoverage {
        updates = List.copyOf(updates);
    }

    /**
     * An entry of a live blog.
     *
     * @param url its address, with its anchor
     * @param headline plain text
     * @param body plain text
     */
    public record Update(
            String url, String headline, String body, OffsetDateTime published, List<? extends JsonLd.Author> authors) {
        public Update {
            authors = List.copyOf(authors);
        }

        JsonObject json() {
            return JsonObject.builder()
                    .text("@type", "BlogPosting")
                    .text("url", url)
                    .text("headline", headline)
                    .text("articleBody", body)
                    .text("datePublished", Timestamps.rfc3339(published))
                    .values("author", authors.stream().map(JsonLd::json).toList())
                    .build();
        }
    }
}
