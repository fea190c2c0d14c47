package dev.newsline.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Published versions of articles, by id. Most have one, for which a map of its own would be much; where the site has one
 * language, all have, and nothing is made before somebody asks for an id. Immutable and thread-safe.
 */
public final class Translations {
    private final List<Article> articles;
    /** Whether no article has more than one version. */
    private final boolean alone;

    private volatile @Nullable Map<String, Article> first;
    /** Of those that have more than one. */
    private final Map<String, Map<String, Article>> all = new HashMap<>();

    /** @param languages how many the site has */
    Translations(List<Article> articles, int languages) {
        this.articles = articles;
        this.alone = languages == 1;
        if (!alone) {
            first();
        }
    }

    private synchronized Map<String, Article> first() {
        Map<String, Article> known = first;
        if (known == null) {
            known = new HashMap<>(articles.size() * 2);
            for (Article article : articles) {
                Article other = known.putIfAbsent(article.id(), article);
                if (other != null) {
                    all.computeIfAbsent(article.id(), k -> new TreeMap<>(Map.of(other.language(), other)))
                            .put(article.language(), article);
                }
            }
            first = known;
        }
        return known;
    }

    /** The versions of an article, sorted by language, itself among them. */
    public Map<String, Article> of(Article article) {
        Map<String, Article> several = alone ? null : all.get(article.id());
        return several == null ? Map.of(article.language(), article) : several;
    }

    /** The version of an article in a language; null where it is not published. */
    public @Nullable Article of(String id, String language) {
        Map<String, Article> known = first;
        Article one = (known == null ? first() : known).get(id);
        Map<String, Article> several = all.get(id);
        return several != null
                ? several.get(language)
                : one != null && one.language().equals(language) ? one : null;
    }
}
