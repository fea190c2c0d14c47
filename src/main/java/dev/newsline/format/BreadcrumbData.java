package dev.newsline.format;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from the front page to a page.
 *
 * @param steps the front page first
 */
public record BreadcrumbData(List<Step> steps) implements JsonLd {
    public BreadcrumbData {
        steps = List.copyOf(steps);
    }

    /** A page on the way, with its absolute address. */
    public record Step(String name, String url) {
        JsonObject json(int position) {
            return JsonObject.builder()
                    .text("@type", "ListItem")
                    .number("position", position)
                    .text("name", name)
                    .text("item", url)
                    .build();
        }
    }

    @Override
    public JsonObject json() {
        List<JsonObject> items = new ArrayList<>();
        for (Step step : steps) {
            items.add(step.json(items.size() + 1));
        }
        return JsonObject.builder()
                .text("@type", "BreadcrumbList")
                .values("itemListElement", items)
                .build();
    }
}
