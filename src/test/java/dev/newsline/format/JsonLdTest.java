package dev.newsline.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JsonLdTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2022-07-28T23:10+04:00");

    private static NewsArticleData article(ArticleType type) {
        return new NewsArticleData(
                type,
                "https://ex.az/a/",
                "Headline",
                null,
                "In short",
                "en",
                AT,
                AT,
                List.of(PersonData.of("A. Name", "https://ex.az/author/a/")),
                "https://ex.az/#org",
                List.of(ImageData.of("https://ex.az/a.jpg", 1600, 900)),
                "Politics",
                List.of(),
                List.of(),
                "BAKU, July 28",
                "Baku",
                null,
                null,
                412,
                List.of(new CorrectionData("Was wrong", AT)),
                null,
                null,
                null,
                List.of("https://ex.az/az/a/"),
                List.of(),
                0,
                null,
                null,
                null);
    }

    @Test
    void anArticleIsExactlyThis() {
        assertThat(JsonLd.graph(List.of(article(ArticleType.REPORTAGE))).text())
                .isEqualTo("{\"@context\":\"https://schema.org\",\"@graph\":[{"
                        + "\"@type\":[\"NewsArticle\",\"ReportageNewsArticle\"],\"@id\":\"https://ex.az/a/#article\","
                        + "\"url\":\"https://ex.az/a/\",\"mainEntityOfPage\":\"https://ex.az/a/\",\"headline\":\"Headline\","
                        + "\"description\":\"In short\",\"inLanguage\":\"en\",\"datePublished\":\"2022-07-28T23:10:00+04:00\","
                        + "\"dateModified\":\"2022-07-28T23:10:00+04:00\",\"dateline\":\"BAKU, July 28\","
                        + "\"locationCreated\":{\"@type\":\"Place\",\"name\":\"Baku\"},"
                        + "\"author\":[{\"@type\":\"Person\",\"@id\":\"https://ex.az/author/a/#person\",\"name\":\"A. Name\","
                        + "\"url\":\"https://ex.az/author/a/\"}],\"publisher\":{\"@id\":\"https://ex.az/#org\"},"
                        + "\"image\":[{\"@type\":\"ImageObject\",\"contentUrl\":\"https://ex.az/a.jpg\","
                        + "\"url\":\"https://ex.az/a.jpg\",\"width\":1600,\"height\":900}],"
                        + "\"articleSection\":\"Politics\",\"isAccessibleForFree\":true,\"wordCount\":412,"
                        + "\"correction\":[{\"@type\":\"CorrectionComment\",\"text\":\"Was wrong\","
                        + "\"datePublished\":\"2022-07-28T23:10:00+04:00\"}],"
                        + "\"workTranslation\":[{\"@id\":\"https://ex.az/az/a/#article\"}]}]}");
    }

    @Test
    void whatIsNoNewsArticleHasNoDateline() {
        assertThat(article(ArticleType.ADVERTISER).json().text())
                .startsWith("{\"@type\":[\"Article\",\"AdvertiserContentArticle\"]")
                .doesNotContain("dateline");
        assertThat(article(ArticleType.NEWS).json().text()).startsWith("{\"@type\":\"NewsArticle\"");
    }

    @Test
    void thePublisherNamesThePoliciesThatThereAre() {
        OrganizationData publisher = new OrganizationData(
                "https://ex.az/#org",
                "Ex",
                "https://ex.az/",
                null,
                null,
                "2006",
                null,
                List.of(),
                new TreeMap<>(Map.of(OrganizationData.Policy.CORRECTIONS, "https://ex.az/corrections/")));
        assertThat(publisher.json().text())
                .isEqualTo("{\"@type\":\"NewsMediaOrganization\",\"@id\":\"https://ex.az/#org\",\"name\":\"Ex\","
                        + "\"url\":\"https://ex.az/\",\"foundingDate\":\"2006\","
                        + "\"correctionsPolicy\":\"https://ex.az/corrections/\"}");
    }

    @Test
    void pagesSayWhereTheyAre() {
        assertThat(new BreadcrumbData(List.of(
                                new BreadcrumbData.Step("Home", "https://ex.az/"),
                                new BreadcrumbData.Step("Politics", "https://ex.az/politics/")))
                        .json()
                        .text())
                .isEqualTo(
                        "{\"@type\":\"BreadcrumbList\",\"itemListElement\":["
                                + "{\"@type\":\"ListItem\",\"position\":1,\"name\":\"Home\",\"item\":\"https://ex.az/\"},"
                                + "{\"@type\":\"ListItem\",\"position\":2,\"name\":\"Politics\",\"item\":\"https://ex.az/politics/\"}]}");
        assertThat(new CollectionPageData(
                                "https://ex.az/p/",
                                "P",
                                null,
                                "en",
                                "https://ex.az/#website",
                                List.of("https://ex.az/a/"))
                        .json()
                        .text())
                .contains("\"isPartOf\":{\"@id\":\"https://ex.az/#website\"}", "\"itemListElement\":[{");
        assertThat(new WebSiteData("https://ex.az/", "Ex", null, null, "en", null)
                        .json()
                        .text())
                .isEqualTo("{\"@type\":\"WebSite\",\"@id\":\"https://ex.az/#website\",\"url\":\"https://ex.az/\","
                        + "\"name\":\"Ex\",\"inLanguage\":\"en\"}");
    }

    @Test
    void aLiveBlogTellsItsUpdates() {
        LiveCoverage live = new LiveCoverage(
                AT, null, List.of(new LiveCoverage.Update("https://ex.az/a/#1", "H", "B", AT, List.of())));
        NewsArticleData blog = new NewsArticleData(
                ArticleType.LIVE,
                "https://ex.az/a/",
                "H",
                null,
                null,
                "en",
                AT,
                AT,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                0,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                0,
                null,
                null,
                live);
        assertThat(blog.json().text())
                .startsWith("{\"@type\":[\"NewsArticle\",\"LiveBlogPosting\"]")
                .endsWith("\"coverageStartTime\":\"2022-07-28T23:10:00+04:00\",\"liveBlogUpdate\":["
                        + "{\"@type\":\"BlogPosting\",\"url\":\"https://ex.az/a/#1\",\"headline\":\"H\","
                        + "\"articleBody\":\"B\",\"datePublished\":\"2022-07-28T23:10:00+04:00\"}]}");
    }
}
