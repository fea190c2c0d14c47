package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Registries;
import dev.newsline.model.Entry;
import dev.newsline.model.Flag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sorts published articles into editions. */
final class Editions {
    private final Settings settings;
    private final Terms terms;
    private final Registries registries;

    Editions(Settings settings, Terms terms, Registries registries) {
        this.settings = settings;
        this.terms = terms;
        this.registries = registries;
    }

    /** @param articles in {@link Article#ORDER} */
    Map<String, Edition> of(List<Article> articles, Map<String, Map<String, StandingPage>> pages) {
        Map<String, Edition> editions = new LinkedHashMap<>();
        for (String language : settings.languages()) {
            editions.put(language, edition(language, articles, pages));
        }
        return editions;
    }

    private Edition edition(String language, List<Article> articles, Map<String, Map<String, StandingPage>> pages) {
        List<Article> own =
                articles.stream().filter(a -> a.language().equals(language)).toList();
        List<Article> listed = own.stream().filter(Article::listed).toList();
        Map<String, Map<String, Term>> byKind = new HashMap<>();
        Map<Term, List<Article>> byTerm = new HashMap<>();
        for (String section : settings.sections()) {
            put(byKind, terms.term("sections", section, language));
        }
        for (String kind : Entry.KINDS) {
            for (String id : registries.of(kind).keySet()) {
                put(byKind, terms.term(kind, id, language));
            }
        }
        for (Article article : own) {
            boolean shown = article.listed();
            for (Term topic : article.topics()) {
                put(byKind, byTerm, topic, article, shown);
            }
            for (Term author : article.authors()) {
                put(byKind, byTerm, author, article, shown);
            }
            put(byKind, byTerm, article.section(), article, shown);
            put(byKind, byTerm, article.series(), article, shown);
        }
        Map<String, List<Term>> sorted = new TreeMap<>();
        byKind.forEach((kind, map) -> sorted.put(kind, List.copyOf(map.values())));
        Map<String, StandingPage> standing = new TreeMap<>();
        pages.forEach((name, versions) -> {
            StandingPage page = versions.get(language);
            if (page != null) {
                standing.put(name, page);
            }
        });
        return new Edition(
                language,
                settings.prefix(language),
                own,
                listed,
                listed.stream().filter(a -> !a.has(Flag.NO_LINE)).toList(),
                sorted,
                byTerm,
                byKind,
                standing);
    }

    private static void put(
            Map<String, Map<String, Term>> byKind,
            Map<Term, List<Article>> byTerm,
            @Nullable Term term,
            Article article,
            boolean shown) {
        if (term == null) {
            return;
        }
        List<Article> articles = byTerm.get(term);
        if (articles == null) {
            put(byKind, term);
            if (!shown) {
                return;
            }
            articles = new ArrayList<>();
            byTerm.put(term, articles);
        }
        if (shown) {
            articles.add(article);
        }
    }

    private static void put(Map<String, Map<String, Term>> byKind, @Nullable Term term) {
        if (term != null) {
            byKind.computeIfAbsent(term.kind(), k -> new TreeMap<>()).put(term.id(), term);
        }
    }
}
