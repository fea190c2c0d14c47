package dev.newsline.format;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article. What it says must be what the page shows (Google Search Central, publication dates).
 *
 * @param url canonical
 * @param headline as on the page
 * @param alternativeHeadline a second headline
 * @param description the summary
 * @param language (BCP 47)
 * @param published with the offset of the site's zone
 * @param modified when it last changed for its readers
 * @param authors one object a person
 * @param publisherId the id of the organisation
 * @param images 16:9, 4:3 and 1:1 if there are such
 * @param section as readers know it
 * @param keywords as readers know them
 * @param about the topics
 * @param dateline such as "BAKU, July 28"; only news articles have one, of others it is left out
 * @param place where it happened
 * @param isPartOf the id of the site
 * @param series what it is one part of
 * @param wordCount of the text; 0 leaves it out
 * @param corrections newest first
 * @param backstory how it came about
 * @param sponsor who paid for it
 * @param translationOf address of the article from which it was translated
 * @param translations addresses of the articles that were translated from it
 * @param citations addresses of its sources
 * @param copyrightYear 0 leaves it out
 * @param license address of the licence's text
 * @param digitalSourceType an IPTC code's URI
 * @param live what makes it a live blog
 */
public record NewsArticleData(
        ArticleType type,
        String url,
        String headline,
        @Nullable String alternativeHeadline,
        @Nullable String description,
        String language,
        OffsetDateTime published,
        OffsetDateTime modified,
        List<? extends JsonLd.Author> authors,
        @Nullable String publisherId,
        List<ImageData> images,
        @Nullable String section,
        List<String> keywords,
        List<Topic> about,
        @Nullable String dateline,
        @Nullable String place,
        @Nullable String isPartOf,
        @Nullable Series series,
        int wordCount,
        List<CorrectionData> corrections,
        @Nullable String backstory,
        @Nullable String sponsor,
        @Nullable String translationOf,
        List<String> translations,
        List<String> citations,
        int copyrightYear,
        @Nullable String license,
        @Nullable String digitalSourceType,
        @Nullable LiveCoverage live)
        implements JsonLd {
    public NewsArticleData {
        authors = List.copyOf(authors);
        images = List.copyOf(images);
        keywords = List.copyOf(keywords);
        about = List.copyOf(about);
        corrections = List.copyOf(corrections);
        translations = List.copyOf(translations);
        citations = List.copyOf(citations);
    }

    /**
     * What an article is about.
     *
     * @param sameAs where others define the same, such as an IPTC Media Topic
     */
    public record Topic(
            String name, @Nullable String url, @Nullable String sameAs) {
        JsonObject json() {
            return JsonObject.builder()
                    .text("@type", "Thing")
                    .text("name", name)
                    .text("url", url)
                    .text("sameAs", sameAs)
                    .build();
        }
    }

    /** A series, with its page. */
    public record Series(String name, String url) {
        JsonObject json() {
            return JsonObject.builder()
                    .text("@type", "CreativeWorkSeries")
                    .text("name", name)
                    .text("url", url)
                    .build();
        }
    }

    @Override
    public JsonObject json() {
        JsonObject.Builder out = JsonObject.builder()
                .value("@type", type.json())
                .text("@id", url + "#article")
                .text("url", url)
                .text("mainEntityOfPage", url)
                .text("headline", headline)
                .text("alternativeHeadline", alternativeHeadline)
                .text("description", description)
                .text("inLanguage", language)
                .text("datePublished", Timestamps.rfc3339(published))
                .text("dateModified", Timestamps.rfc3339(modified))
                .text("dateline", type.isNews() ? dateline : null)
                .value("locationCreated", place == null ? null : named("Place", place))
                .values("author", jsonOf(authors))
                .value("publisher", publisherId == null ? null : JsonLd.reference(publisherId))
                .values("image", jsonOf(images))
                .text("articleSection", section)
                .texts("keywords", keywords)
                .values("about", about.stream().map(Topic::json).toList());
        addBelonging(out);
        out.bool("isAccessibleForFree", true);
        if (wordCount > 0) {
            out.number("wordCount", wordCount);
        }
        out.values("correction", jsonOf(corrections))
                .text("backstory", backstory)
                .value("sponsor", sponsor == null ? null : named("Organization", sponsor))
                .value("translationOfWork", translationOf == null ? null : JsonLd.reference(translationOf + "#article"))
                .values(
                        "workTranslation",
                        translations.stream()
                                .map(to -> JsonLd.reference(to + "#article"))
                                .toList())
                .texts("citation", citations);
        addRights(out);
        addLive(out);
        return out.build();
    }

    private void addBelonging(JsonObject.Builder out) {
        List<JsonObject> wholes = new ArrayList<>();
        if (isPartOf != null) {
            wholes.add(JsonLd.reference(isPartOf));
        }
        if (series != null) {
            wholes.add(series.json());
        }
        out.values("isPartOf", wholes);
    }

    private void addRights(JsonObject.Builder out) {
        if (copyrightYear > 0) {
            out.value("copyrightHolder", publisherId == null ? null : JsonLd.reference(publisherId));
            out.number("copyrightYear", copyrightYear);
        }
        out.text("license", license).text("digitalSourceType", digitalSourceType);
    }

    private void addLive(JsonObject.Builder out) {
        if (live != null) {
            OffsetDateTime end = live.end();
            out.text("coverageStartTime", Timestamps.rfc3339(live.start()))
                    .text("coverageEndTime", end == null ? null : Timestamps.rfc3339(end))
                    .values(
                            "liveBlogUpdate",
                            live.updates().stream()
                                    .map(LiveCoverage.Update::json)
                                    .toList());
        }
    }

    private static List<JsonObject> jsonOf(List<? extends JsonLd> things) {
        return things.stream().map(JsonLd::json).toList();
    }

    private static JsonObject named(String type, String name) {
        return JsonObject.builder().text("@type", type).text("name", name).build();
    }
}
