package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Edition;
import dev.newsline.assemble.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what to read next among the 200 listed articles at or before an article, so that a newer one never changes an
 * older one's page: what the writer names, then the same series, then shared topics, a rare one weighing more, then the
 * same section. Candidates are found through posting lists: comparing each article with 200 others takes twenty times as
 * long. Immutable.
 */
final class Related {
    static final int WINDOW = 200;
    static final int MOST = 4;

    private final List<Article> listed;
    private final String language;
    private final Map<String, Map<String, Article>> translations;
    /** Of each term, the positions in the list of the articles that have it, oldest first. */
    private final Map<Term, Postings> postings = new HashMap<>();

    Related(Edition edition, Map<String, Map<String, Article>> translations) {
        this.listed = edition.listed();
        this.language = edition.language();
        this.translations = translations;
        for (int position = 0; position < listed.size(); position++) {
            Article article = listed.get(position);
            for (Term topic : article.topics()) {
                add(topic, position);
            }
            add(article.series(), position);
            add(article.section(), position);
        }
    }

    private void add(@Nullable Term term, int position) {
        if (term != null) {
            postings.computeIfAbsent(term, k -> new Postings()).add(position);
        }
    }

    /** Positions, ascending. */
    private static final class Postings {
        private int[] positions = new int[4];
        private int size;

        void add(int position) {
            if (size == positions.length) {
                positions = Arrays.copyOf(positions, size * 2);
            }
            positions[size++] = position;
        }

        /** The index of the first position that is not below {@code from}. */
        int from(int from) {
            int found = Arrays.binarySearch(positions, 0, size, from);
            return found < 0 ? -found - 1 : found;
        }
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
            Article named = translations.getOrDefault(id, Map.of()).get(language);
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
            score(scores, topic, start, end, count -> 1 + 10.0 / count);
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
        Postings all = term == null ? null : postings.get(term);
        if (all == null) {
            return;
        }
        int first = all.from(start);
        int after = all.from(end);
        double worth = weight.of(after - first);
        for (int i = first; i < after; i++) {
            scores[all.positions[i] - start] += worth;
        }
    }

    private void fillFromSection(List<Article> chosen, Article article, int start, int end) {
        Postings section = article.section() == null ? null : postings.get(article.section());
        if (section != null) {
            for (int i = section.from(end) - 1; i >= 0 && section.positions[i] >= start && chosen.size() < MOST; i--) {
                add(chosen, article, listed.get(section.positions[i]));
            }
        }
    }
}
