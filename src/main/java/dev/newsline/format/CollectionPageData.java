package dev.newsline.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that lists others: a front, a section, a day.
 *
 * @param url canonical
 * @param name its heading
 * @param description a line
 * @param language (BCP 47)
 * @param websiteId the id of the site
 * @param itemUrls the addresses of what it lists, in its order
 */
public record CollectionPageData(
        String url,
        String name,
        @Nullable String description,
        String language,
        @Nullable String websiteId,
        List<String> itemUrls)
        implements JsonLd {
    public CollectionPageData {
        itemUrls = List.copyOf(itemUrls);
    }

    @Override
    public JsonObject json() {
        return JsonObject.builder()
                .text("@type", "CollectionPage")
                .text("@id", url + "#page")
                .text("url", url)
                .text("name", name)
                .text("description", description)
                .text("inLanguage", language)
                .value("isPartOf", websiteId == null ? null : JsonLd.reference(websiteId))
                .value("mainEntity", itemUrls.isEmpty() ? null : list())
                .build();
    }

    private JsonObject list() {
        List<JsonObject> items = new ArrayList<>();
        for (String item : itemUrls) {
            items.add(JsonObject.builder()
                    .text("@type", "ListItem")
                    .number("position", items.size() + 1)
                    .text("url", item)
                    .build());
        }
        return JsonObject.builder()
                .text("@type", "ItemList")
                .values("itemListElement", items)
                .build();
    }
}
