package dev.newsline.format;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed. All URLs are absolute, those in the content too.
 *
 * @param id permanent and unique, a URI; a {@code tag:} URI (RFC 4151) stays when the address changes
 * @param url the item's page
 * @param title plain text
 * @param summary plain text
 * @param contentHtml the whole text as sanitised HTML, without scripts, frames and styles
 * @param published when it was first published
 * @param updated when it last changed for its readers; a correction counts, a misspelt word does not
 * @param authors names only
 * @param categories as readers know them
 * @param language where it is not the feed's (BCP 47)
 */
public record FeedItem(
        String id,
        String url,
        String title,
        @Nullable String summary,
        @Nullable String contentHtml,
        OffsetDateTime published,
        OffsetDateTime updated,
        List<String> authors,
        List<String> categories,
        @Nullable FeedPicture picture,
        @Nullable String language) {
    public FeedItem {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }
}
