package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Site;
import dev.newsline.config.Settings;
import dev.newsline.model.Flag;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The versions of a page that search engines may show for one another. Heads and sitemaps must name the same ones: a set
 * that is not the same on all its pages is ignored, and so is one with a page that is not to be found.
 */
final class Alternates {
    private Alternates() {}

    /** Whether search engines are to find the article at its own address. */
    static boolean indexed(Article article) {
        return !article.has(Flag.NOINDEX)
                && !article.retracted()
                && (article.plain() || article.front().canonical() == null);
    }

    /** Addresses by language, then x-default; none where there is nothing to choose from. */
    static Map<String, String> of(Article article, Site site) {
        Map<String, Article> translations = site.translations().of(article);
        if (translations.size() < 2) {
            return Map.of();
        }
        Map<String, String> versions = new LinkedHashMap<>();
        for (String language : site.settings().languages()) {
            Article version = translations.get(language);
            if (version != null && indexed(version)) {
                versions.put(language, version.address());
            }
        }
        return indexed(article) ? of(versions, site.settings()) : Map.of();
    }

    static Map<String, String> of(Map<String, String> versions, Settings settings) {
        if (versions.size() < 2 || settings.baseUrl() == null) {
            return Map.of();
        }
        Map<String, String> alternates = new LinkedHashMap<>(versions);
        alternates.put(
                "x-default",
                versions.getOrDefault(
                        settings.defaultLanguage(), versions.values().iterator().next()));
        return alternates;
    }
}
