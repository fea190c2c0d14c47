package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Data;
import dev.newsline.assemble.Edition;
import dev.newsline.assemble.StandingPage;
import dev.newsline.assemble.Term;
import dev.newsline.digest.Digester;
import dev.newsline.theme.Need;
import dev.newsline.view.LinkView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers what a template declares that it needs, so that the answer is part of the record. On a page with a date it is
 * answered as of that date: a newer article never changes an older page.
 */
final class Needs {
    private final Views views;

    Needs(Views views) {
        this.views = views;
    }

    /** Adds what the answers consist of to a fingerprint. */
    void digest(String template, @Nullable Article asOf, Digester digester) {
        digester.part("needs");
        views.theme.needs(template).forEach((name, need) -> {
            digester.add(name).add(need);
            if (need instanceof Need.Articles wanted) {
                views.digests.addCards(digester, articles(wanted, asOf));
            } else if (need instanceof Need.One one && one.kind().equals("data")) {
                digester.add(views.site.data().get(one.id()));
            } else if (need instanceof Need.One one && one.kind().equals("article")) {
                Article article = article(one.id(), asOf);
                digester.add(article == null ? null : views.digests.cardDigest(article));
            } else {
                add(answer(need, asOf), digester);
            }
        });
    }

    private static void add(@Nullable Object answer, Digester digester) {
        if (answer instanceof List<?> list) {
            digester.add(list.size());
            list.forEach(each -> add(each, digester));
        } else {
            digester.add((dev.newsline.digest.Digestible) answer);
        }
    }

    /** The answers by name. */
    Map<String, @Nullable Object> answers(String template, @Nullable Article asOf) {
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        views.theme.needs(template).forEach((name, need) -> answers.put(name, answer(need, asOf)));
        return answers;
    }

    private @Nullable Object answer(Need need, @Nullable Article asOf) {
        if (need instanceof Need.Articles wanted) {
            return views.cards(articles(wanted, asOf));
        }
        if (need instanceof Need.All all) {
            return views.edition.terms().getOrDefault(all.kind(), List.of()).stream()
                    .map(views::section)
                    .toList();
        }
        Need.One one = (Need.One) need;
        return switch (one.kind()) {
            case "article" -> {
                Article article = article(one.id(), asOf);
                yield article == null ? null : views.card(article);
            }
            case "page" -> {
                StandingPage page = views.edition.pages().get(one.id());
                yield page == null ? null : new LinkView(page.document().front().title(), views.href(page.address()));
            }
            case "menu" -> views.siteView.menus().getOrDefault(one.id(), List.of());
            case "data" -> {
                Data data = views.site.data().get(one.id());
                yield data == null ? null : data.value();
            }
            case "author" ->
                views.edition
                        .term("authors", one.id())
                        .map(term -> views.author(term, null))
                        .orElse(null);
            default ->
                views.edition
                        .term(one.kind().equals("series") ? "series" : one.kind() + "s", one.id())
                        .map(views::section)
                        .orElse(null);
        };
    }

    private @Nullable Article article(String id, @Nullable Article asOf) {
        Article article = views.site.translations().of(id, views.edition.language());
        boolean newer = article != null && asOf != null && Article.ORDER.compare(article, asOf) > 0;
        return newer ? null : article;
    }

    private List<Article> articles(Need.Articles wanted, @Nullable Article asOf) {
        List<Article> from = from(wanted);
        int end = asOf == null ? from.size() : Edition.upTo(from, asOf);
        List<Article> found = new ArrayList<>();
        for (int i = end - 1; i >= 0 && found.size() < wanted.limit(); i--) {
            Article article = from.get(i);
            String since = wanted.since();
            if (since != null && views.periods.day(article).toString().compareTo(since) < 0) {
                break;
            }
            if (matches(wanted, article) && (asOf == null || !article.id().equals(asOf.id()))) {
                found.add(article);
            }
        }
        return found;
    }

    /** The shortest list that has all that is wanted. */
    private List<Article> from(Need.Articles wanted) {
        List<Article> shortest = views.edition.listed();
        String[][] terms = {
            {"sections", wanted.section()},
            {"topics", wanted.topic()},
            {"authors", wanted.author()},
            {"series", wanted.series()}
        };
        for (String[] term : terms) {
            if (term[1] != null) {
                List<Article> list = views.edition
                        .term(term[0], term[1])
                        .map(views.edition::of)
                        .orElse(List.of());
                shortest = list.size() < shortest.size() ? list : shortest;
            }
        }
        return shortest;
    }

    private static boolean matches(Need.Articles wanted, Article article) {
        return is(wanted.section(), article.section())
                && (wanted.topic() == null || article.topics().stream().anyMatch(term -> is(wanted.topic(), term)))
                && (wanted.author() == null || article.authors().stream().anyMatch(term -> is(wanted.author(), term)))
                && is(wanted.series(), article.series())
                && (wanted.type() == null || wanted.type().equals(article.type().id()))
                && !wanted.without().contains(article.id());
    }

    private static boolean is(@Nullable String id, @Nullable Term term) {
        return id == null || (term != null && term.id().equals(id));
    }
}
