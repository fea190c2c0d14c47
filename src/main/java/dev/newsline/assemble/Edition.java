package dev.newsline.assemble;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All of one language. Lists are in {@link Article#ORDER}, oldest first.
 *
 * @param prefix what its addresses start with
 * @param articles every article with a page
 * @param listed those that lists have
 * @param line those that the News Line has
 * @param terms all sections, topics, authors and series that have a page, by kind, in order of id
 * @param byTerm listed articles of each term
 * @param termsById the same by kind, then id
 * @param pages standing pages by name
 */
public record Edition(
        String language,
        String prefix,
        List<Article> articles,
        List<Article> listed,
        List<Article> line,
        Map<String, List<Term>> terms,
        Map<Term, List<Article>> byTerm,
        Map<String, Map<String, Term>> termsById,
        Map<String, StandingPage> pages) {
    public List<Article> of(Term term) {
        return byTerm.getOrDefault(term, List.of());
    }

    public Optional<Term> term(String kind, String id) {
        return Optional.ofNullable(termsById.getOrDefault(kind, Map.of()).get(id));
    }

    /** How many of {@code sorted} stand before an article. */
    public static int before(List<Article> sorted, Article article) {
        int upTo = upTo(sorted, article);
        return upTo > 0 && sorted.get(upTo - 1).equals(article) ? upTo - 1 : upTo;
    }

    /** How many of {@code sorted} stand at or before an article. */
    public static int upTo(List<Article> sorted, Article article) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Article.ORDER.compare(sorted.get(middle), article) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
