package dev.newsline.format;

import java.time.OffsetDateTime;

/**
 * What was wrong in an article, and when that was said.
 *
 * @param text as readers read it
 */
public record CorrectionData(String text, OffsetDateTime published) implements JsonLd {
    @Override
    public JsonObject json() {
        return JsonObject.builder()
                .text("@type", "CorrectionComment")
                .text("text", text)
                .text("datePublished", Timestamps.rfc3339(published))
                .build();
    }
}
