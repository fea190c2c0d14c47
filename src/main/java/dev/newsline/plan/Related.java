package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Edition;
import dev.newsline.assemble.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what to read next among the 200 listed articles at or before an article, so that a newer one never changes an
 * older one's page: what the writer names, then the same series, then shared topics, a rare one weighing more, then the
 * same section. How rare is told in powers of two, or an article that goes would change the choice on pages that never showed
 * it. Candidates are found through posting lists: comparing each article with 200 others takes twenty times as
 * long. Immutable.
 */
final class Related {
    static final int WINDOW = 200;
    static final int MOST = 4;

    private final Edition edition;
    private final List<Article> listed;
    private final Map<String, Map<String, Article>> translations;
    /** By the articles' numbers: how many of the listed ones are older. */
    private final int[] places;

    Related(Edition edition, Map<String, Map<String, Article>> translations) {
        this.edition = edition;
        this.listed = edition.listed();
        this.translations = translations;
        this.places = new int[edition.articles().size()];
        for (int place = 0; place < listed.size(); place++) {
            places[listed.get(place).number()] = place;
        }
    }

    private int place(Article article) {
        return places[article.number()];
    }

    /** How many of a term's articles are among the first {@code end} listed ones. */
    private int upTo(List<Article> articles, int end) {
        int low = 0;
        int high = articles.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place(articles.get(middle)) < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private record Scored(int position, double score) {}

    /**
     * At most {@link #MOST}, the nearest first.
     *
     * @param end how many of the listed articles are not newer than this one
     */
    List<Article> to(Article article, int end) {
        List<Article> chosen = new ArrayList<>(MOST);
        for (String id : article.related()) {
            Article named = translations.getOrDefault(id, Map.of()).get(edition.language());
            if (named != null && named.listed()) {
                add(chosen, article, named);
            }
        }
        int start = Math.max(0, end - WINDOW);
        for (Scored each : scored(article, start, end)) {
            add(chosen, article, listed.get(each.position));
        }
        fillFromSection(chosen, article, start, end);
        return chosen;
    }

    private static void add(List<Article> chosen, Article article, Article candidate) {
        String id = candidate.id();
        if (chosen.size() >= MOST || id.equals(article.id())) {
            return;
        }
        for (Article each : chosen) {
            if (each.id().equals(id)) {
                return;
            }
        }
        chosen.add(candidate);
    }

    private List<Scored> scored(Article article, int start, int end) {
        List<Scored> scored = new ArrayList<>();
        double[] scores = new double[end - start];
        score(scores, article.series(), start, end, count -> 1_000);
        for (Term topic : article.topics()) {
            score(scores, topic, start, end, count -> 1 + 10.0 / Integer.highestOneBit(count));
        }
        for (int i = 0; i < end - start; i++) {
            if (scores[i] > 0) {
                boolean near = article.section() != null
                        && article.section().equals(listed.get(start + i).section());
                scored.add(new Scored(start + i, scores[i] + (near ? 0.001 : 0)));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score)
                .thenComparingInt(Scored::position)
                .reversed());
        return scored;
    }

    /** What a term that {@code count} of the window have is worth. */
    private interface Weight {
        double of(int count);
    }

    private void score(double[] scores, @Nullable Term term, int start, int end, Weight weight) {
        List<Article> all = term == null ? List.of() : edition.of(term);
        int after = upTo(all, end);
        int first = after;
        while (first > 0 && place(all.get(first - 1)) >= start) {
            first--;
        }
        double worth = weight.of(after - first);
        for (int i = first; i < after; i++) {
            scores[place(all.get(i)) - start] += worth;
        }
    }

    private void fillFromSection(List<Article> chosen, Article article, int start, int end) {
        List<Article> section = article.section() == null ? List.of() : edition.of(article.section());
        for (int i = upTo(section, end) - 1; i >= 0 && chosen.size() < MOST; i--) {
            if (place(section.get(i)) < start) {
                return;
            }
            add(chosen, article, section.get(i));
        }
    }
}
