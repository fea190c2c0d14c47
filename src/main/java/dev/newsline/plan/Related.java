package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Edition;
import dev.newsline.assemble.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what to read next among the 200 listed articles at or before an article, so that a newer one never changes an
 * older one's page: the same series first, then shared topics, a rare one weighing more, then the same section.
 */
final class Related {
    static final int WINDOW = 200;
    static final int MOST = 4;

    private Related() {}

    private record Scored(Article article, double score, int position) {}

    static List<Article> to(Article article, Edition edition, Map<String, Map<String, Article>> translations) {
        List<Article> chosen = new ArrayList<>();
        for (String id : article.related()) {
            Article named = translations.getOrDefault(id, Map.of()).get(article.language());
            if (named != null && !same(named, article) && named.listed() && chosen.size() < MOST) {
                chosen.add(named);
            }
        }
        List<Article> listed = edition.listed();
        int end = Edition.upTo(listed, article);
        List<Article> window = listed.subList(Math.max(0, end - WINDOW), end);
        Map<Term, Integer> frequency = new HashMap<>();
        for (Article other : window) {
            other.topics().forEach(topic -> frequency.merge(topic, 1, Integer::sum));
        }
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < window.size(); i++) {
            Article other = window.get(i);
            double score = same(other, article) || chosen.contains(other) ? 0 : score(article, other, frequency);
            if (score > 0) {
                scored.add(new Scored(other, score, i));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score)
                .thenComparingInt(Scored::position)
                .reversed());
        for (Scored each : scored) {
            if (chosen.size() < MOST) {
                chosen.add(each.article());
            }
        }
        return chosen;
    }

    private static double score(Article article, Article other, Map<Term, Integer> frequency) {
        double score = 0;
        if (article.series() != null && article.series().equals(other.series())) {
            score += 1_000;
        }
        for (Term topic : article.topics()) {
            if (other.topics().contains(topic)) {
                score += 1 + 10.0 / frequency.getOrDefault(topic, 1);
            }
        }
        return score + (same(article.section(), other.section()) ? 0.001 : 0);
    }

    private static boolean same(Article a, Article b) {
        return a.document().path().equals(b.document().path());
    }

    private static boolean same(@Nullable Term a, @Nullable Term b) {
        return a != null && a.equals(b);
    }
}
