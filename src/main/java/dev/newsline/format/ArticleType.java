package dev.newsline.format;

import java.util.List;

/**
 * What kind of article this is, by schema.org. Google knows only Article, NewsArticle and BlogPosting, so the finer type
 * stands beside one of these.
 */
public enum ArticleType {
    NEWS("NewsArticle"),
    REPORTAGE("NewsArticle", "ReportageNewsArticle"),
    OPINION("NewsArticle", "OpinionNewsArticle"),
    ANALYSIS("NewsArticle", "AnalysisNewsArticle"),
    BACKGROUND("NewsArticle", "BackgroundNewsArticle"),
    ASK_PUBLIC("NewsArticle", "AskPublicNewsArticle"),
    REVIEW("NewsArticle", "ReviewNewsArticle"),
    /** By schema.org no kind of NewsArticle, but of BlogPosting. */
    LIVE("NewsArticle", "LiveBlogPosting"),
    /** Paid for; by schema.org no NewsArticle. */
    ADVERTISER("Article", "AdvertiserContentArticle"),
    /** By schema.org no NewsArticle. */
    SATIRE("Article", "SatiricalArticle");

    private final String broad;
    private final String exact;

    ArticleType(String type) {
        this(type, type);
    }

    ArticleType(String broad, String exact) {
        this.broad = broad;
        this.exact = exact;
    }

    /** Whether this is one of schema.org's news articles, which alone have a dateline. */
    public boolean isNews() {
        return broad.equals("NewsArticle");
    }

    JsonValue json() {
        return broad.equals(exact) ? new JsonValue.Text(broad) : JsonValue.Array.of(List.of(broad, exact));
    }
}
