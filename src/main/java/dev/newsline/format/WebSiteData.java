package dev.newsline.format;

import org.jspecify.annotations.Nullable;

/**
 * The site. Google takes the name of the site from this, on its front page.
 *
 * @param url the front page
 * @param name as readers know it
 * @param alternateName a shorter name
 * @param description a line
 * @param language of the edition (BCP 47)
 * @param publisherId the id of the organisation
 */
public record WebSiteData(
        String url,
        String name,
        @Nullable String alternateName,
        @Nullable String description,
        String language,
        @Nullable String publisherId)
        implements JsonLd {

    /** The id by which other things are part of this site. */
    public String id() {
        return url + "#website";
    }

    @Override
    public JsonObject json() {
        return JsonObject.builder()
                .text("@type", "WebSite")
                .text("@id", id())
                .text("url", url)
                .text("name", name)
                .text("alternateName", alternateName)
                .text("description", description)
                .text("inLanguage", language)
                .value("publisher", publisherId == null ? null : JsonLd.reference(publisherId))
                .build();
    }
}
