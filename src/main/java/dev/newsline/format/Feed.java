package dev.newsline.format;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed before it is RSS, Atom or JSON. All URLs are absolute.
 *
 * @param title the feed's name
 * @param description one sentence; RSS demands one, so where it is empty RSS says the title
 * @param siteUrl the page that the feed follows
 * @param selfUrl the feed's own address; Atom's permanent id of the feed too
 * @param language of the texts (BCP 47)
 * @param updated when something in the feed last changed for its readers; null: as the newest of its items
 * @param authorName who publishes
 * @param items newest first
 */
public record Feed(
        String title,
        String description,
        String siteUrl,
        String selfUrl,
        String language,
        @Nullable OffsetDateTime updated,
        String authorName,
        List<FeedItem> items) {
    public Feed {
        items = List.copyOf(items);
    }

    /** When the feed was last changed; null if nothing says so, for it is empty. */
    @Nullable
    OffsetDateTime lastChange() {
        OffsetDateTime last = updated;
        if (last == null) {
            for (FeedItem item : items) {
                if (last == null || item.updated().isAfter(last)) {
                    last = item.updated();
                }
            }
        }
        return last;
    }
}
