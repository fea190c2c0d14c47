package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Edition;
import dev.newsline.assemble.Term;
import dev.newsline.assemble.Translations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

    private static final int[] NONE = {};

    private final Edition edition;
    private final Translations translations;
    /** Sections of the listed articles, by their places, as numbers; 0 where there is none. */
    private final int[] sections;

    private final Map<Term, Integer> numbers = new HashMap<>();
    /** Of each term, the places of its articles among the listed ones, ascending. */
    private final Map<Term, int[]> postings = new HashMap<>();

    /** Each thread's, clean between two articles: made anew for each, they were a third of all that planning allocates. */
    private final ThreadLocal<Scores> scores = ThreadLocal.withInitial(Scores::new);

    Related(Edition edition, Translations translations) {
        this.edition = edition;
        this.translations = translations;
        List<Article> listed = edition.listed();
        int[] places = new int[edition.articles().size()];
        this.sections = new int[listed.size()];
        edition.terms().getOrDefault("sections", List.of()).forEach(term -> numbers.put(term, numbers.size() + 1));
        for (int place = 0; place < listed.size(); place++) {
            Article article = listed.get(place);
            places[article.number()] = place;
            sections[place] = number(article.section());
        }
        edition.byTerm().forEach((term, articles) -> {
            int[] all = new int[articles.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = places[articles.get(i).number()];
            }
            postings.put(term, all);
        });
    }

    /**
     * At most {@link #MOST}, the nearest first.
     *
     * @param end how many of the listed articles are not newer than this one
     */
    List<Article> to(Article article, int end) {
        List<Article> chosen = new ArrayList<>(MOST);
        for (String id : article.related()) {
            Article named = translations.of(id, edition.language());
            if (named != null && named.listed()) {
                add(chosen, article, named);
            }
        }
        int start = Math.max(0, end - WINDOW);
        // The article itself is the nearest of all, and what was named is not chosen again.
        for (int place : best(article, start, end, MOST + 1 + chosen.size())) {
            add(chosen, article, edition.listed().get(start + place));
        }
        fillFromSection(chosen, article, start, end);
        return chosen;
    }

    private static void add(List<Article> chosen, Article article, Article candidate) {
        if (chosen.size() < MOST && !candidate.equals(article) && !chosen.contains(candidate)) {
            chosen.add(candidate);
        }
    }

    /** Places in the window of those that are nearest, the nearest first. */
    private int[] best(Article article, int start, int end, int most) {
        Scores scores = this.scores.get();
        score(scores, article.series(), start, end, count -> 1_000);
        for (Term topic : article.topics()) {
            score(scores, topic, start, end, count -> 1 + 10.0 / Integer.highestOneBit(count));
        }
        int section = number(article.section());
        for (int i = 0; i < scores.found; i++) {
            int place = scores.places[i];
            if (section > 0 && section == sections[start + place]) {
                scores.of[place] += 0.001;
            }
        }
        int[] best = scores.best(most);
        scores.clear();
        return best;
    }

    private int number(@Nullable Term section) {
        return section == null ? 0 : numbers.getOrDefault(section, 0);
    }

    /** How near each of the window is: 0 where nothing connects it. */
    private static final class Scores {
        private final double[] of = new double[WINDOW];
        /** The first {@link #found} are those that something connects. */
        private final int[] places = new int[WINDOW];

        private int found;

        void clear() {
            for (int i = 0; i < found; i++) {
                of[places[i]] = 0;
            }
            found = 0;
        }

        void add(int place, double worth) {
            if (of[place] == 0) {
                places[found++] = place;
            }
            of[place] += worth;
        }

        /** Where the highest are, the highest first and of equal ones the last. */
        int[] best(int most) {
            int[] best = new int[most];
            int size = 0;
            for (int i = 0; i < found; i++) {
                int place = places[i];
                if (size == most && !before(place, best[size - 1])) {
                    continue;
                }
                int at = size < most ? size++ : size - 1;
                for (; at > 0 && before(place, best[at - 1]); at--) {
                    best[at] = best[at - 1];
                }
                best[at] = place;
            }
            return Arrays.copyOf(best, size);
        }

        private boolean before(int place, int other) {
            return of[place] > of[other] || (of[place] == of[other] && place > other);
        }
    }

    /** What a term that {@code count} of the window have is worth. */
    private interface Weight {
        double of(int count);
    }

    private void score(Scores scores, @Nullable Term term, int start, int end, Weight weight) {
        int[] all = places(term);
        int after = upTo(all, end);
        int first = after;
        while (first > 0 && all[first - 1] >= start) {
            first--;
        }
        double worth = weight.of(after - first);
        for (int i = first; i < after; i++) {
            scores.add(all[i] - start, worth);
        }
    }

    private int[] places(@Nullable Term term) {
        return term == null ? NONE : postings.getOrDefault(term, NONE);
    }

    /** How many of some places are before one. */
    private static int upTo(int[] places, int end) {
        int found = Arrays.binarySearch(places, end);
        return found < 0 ? -found - 1 : found;
    }

    private void fillFromSection(List<Article> chosen, Article article, int start, int end) {
        int[] section = places(article.section());
        for (int i = upTo(section, end) - 1; i >= 0 && section[i] >= start && chosen.size() < MOST; i--) {
            add(chosen, article, edition.listed().get(section[i]));
        }
    }
}
