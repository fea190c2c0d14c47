package dev.newsline.format;

import java.util.List;

/**
 * A thing of schema.org (release 30.0) as pages tell search engines of it. What is null or an empty list is left out.
 */
public sealed interface JsonLd
        permits JsonLd.Author,
                NewsArticleData,
                ImageData,
                BreadcrumbData,
                WebSiteData,
                CollectionPageData,
                CorrectionData {

    /** The thing, without a context. */
    JsonObject json();

    /** The things of one page, as the text of a {@code script} element of type {@code application/ld+json} wants them. */
    static JsonObject graph(List<? extends JsonLd> things) {
        return JsonObject.builder()
                .text("@context", "https://schema.org")
                .values("@graph", jsonOf(things))
                .build();
    }

    /** Who can have written something: a person, or an organisation. */
    sealed interface Author extends JsonLd permits PersonData, OrganizationData {}

    private static List<JsonObject> jsonOf(List<? extends JsonLd> things) {
        return things.stream().map(JsonLd::json).toList();
    }

    /** A thing that is told elsewhere in the graph, or on another page. */
    static JsonObject reference(String id) {
        return JsonObject.builder().text("@id", id).build();
    }
}
