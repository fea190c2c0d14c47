package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Registries;
import dev.newsline.model.Entry;
import dev.newsline.model.Flag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Set<Term> seen = new HashSet<>();
        for (Article article : own) {
            List<Term> all = new ArrayList<>(article.topics());
            all.addAll(article.authors());
            if (article.section() != null) {
                all.add(article.section());
            }
            if (article.series() != null) {
                all.add(article.series());
            }
            for (Term term : all) {
                if (seen.add(term)) {
                    put(byKind, term);
                }
                if (article.listed()) {
                    byTerm.computeIfAbsent(term, k -> new ArrayList<>()).add(article);
                }
            }
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

    private static void put(Map<String, Map<String, Term>> byKind, @Nullable Term term) {
        if (term != null) {
            byKind.computeIfAbsent(term.kind(), k -> new TreeMap<>()).put(term.id(), term);
        }
    }
}
