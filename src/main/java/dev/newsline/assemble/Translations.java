package dev.newsline.assemble;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Published versions of articles, by id. Most have one, for which a map of its own would be much. Immutable. */
public final class Translations {
    private final Map<String, Article> first;
    /** Of those that have more than one. */
    private final Map<String, Map<String, Article>> all = new HashMap<>();

    Translations(Iterable<Article> articles, int size) {
        first = new HashMap<>(size * 2);
        for (Article article : articles) {
            Article other = first.putIfAbsent(article.id(), article);
            if (other != null) {
                all.computeIfAbsent(article.id(), k -> new TreeMap<>(Map.of(other.language(), other)))
                        .put(article.language(), article);
            }
        }
    }

    /** The versions of an article, sorted by language; none where it is not published. */
    public Map<String, Article> of(String id) {
        Map<String, Article> several = all.get(id);
        Article one = several == null ? first.get(id) : null;
        return several != null ? several : one == null ? Map.of() : Map.of(one.language(), one);
    }

    /** The version of an article in a language; null where it is not published. */
    public @Nullable Article of(String id, String language) {
        return of(id).get(language);
    }
}
