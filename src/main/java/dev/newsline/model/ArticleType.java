package dev.newsline.model;

import java.util.Locale;
import java.util.Optional;

/** What kind of text an article is: which label it has. */
public enum ArticleType {
    NEWS,
    ANALYSIS,
    OPINION,
    EDITORIAL,
    INTERVIEW,
    EXPLAINER,
    FACTCHECK,
    GALLERY,
    VIDEO,
    PRESS_RELEASE,
    SPONSORED,
    OBITUARY,
    LETTER;

    /** The name that front matter and templates use: {@code press-release}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ArticleType> of(String id) {
        for (ArticleType type : values()) {
            if (type.id().equalsIgnoreCase(id.strip())) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
