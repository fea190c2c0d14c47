package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Term;
import dev.newsline.assemble.Urls;
import dev.newsline.digest.Digester;
import dev.newsline.model.ArticleType;
import dev.newsline.model.Flag;
import dev.newsline.view.FrontBlockView;
import dev.newsline.view.FrontView;
import dev.newsline.view.PageView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The front page: the lead (newest pinned, else newest of breaking news, else newest with a picture, else newest), four top
 * stories, a block of four for each section in menu order or, where there is none, twelve others, opinion, the News Line. No story
 * stands in it twice, the News Line apart.
 */
final class FrontPage implements Contributor {
    private static final int TOP = 4;
    private static final int BLOCK = 4;
    private static final int LATEST = 12;
    /** How far back the lead is sought among stories with a picture. */
    private static final int RECENT = 50;

    private final Views views;
    private final Heads heads;
    private final Needs needs;

    FrontPage(Views views) {
        this.views = views;
        this.heads = new Heads(views);
        this.needs = new Needs(views);
    }

    private record Block(Term section, List<Article> articles) {}

    private record Choice(
            @Nullable Article lead,
            List<Article> top,
            List<Block> blocks,
            List<Article> opinion,
            List<Article> latest,
            List<Article> line) {}

    @Override
    public void contribute(Plan.Jobs plan) {
        Choice choice = choose();
        Map<String, String> versions = new LinkedHashMap<>();
        for (String language : views.settings.languages()) {
            versions.put(language, views.settings.prefix(language));
        }
        PageView head = heads.page(
                "front",
                views.edition.prefix(),
                versions,
                views.siteName(),
                views.description(),
                List.of(),
                heads.feeds("", true),
                new StructuredData(views).front(),
                true);
        add(plan, "front.ftlh", views.edition.prefix(), head, choice);
        if (views.settings.lite()) {
            add(plan, "lite/front.ftlh", Urls.lite(views.edition.prefix()), head, choice);
        }
    }

    private void add(Plan.Jobs plan, String template, String address, PageView head, Choice choice) {
        plan.add(new Job(
                Urls.file(address),
                Job.Kind.FRONT,
                "the front page",
                digester -> digest(template, head, choice, digester),
                new Job.Page(template, views.edition.language(), () -> records(template, head, choice))));
    }

    private void digest(String template, PageView head, Choice choice, Digester digester) {
        views.begin(digester, template).part("head").add(head);
        views.digests.addLiveCards(digester.part("lead"), choice.lead == null ? List.of() : List.of(choice.lead));
        views.digests.addLiveCards(digester.part("top"), choice.top);
        digester.part("sections");
        for (Block block : choice.blocks) {
            digester.add(views.section(block.section));
            views.digests.addLiveCards(digester, block.articles);
        }
        views.digests.addLiveCards(digester.part("opinion"), choice.opinion);
        views.digests.addLiveCards(digester.part("latest"), choice.latest);
        views.digests.addLiveCards(digester.part("line"), choice.line);
        digester.part("breaking").add(views.breakingView());
        needs.digest(template, null, digester);
    }

    private Map<String, @Nullable Object> records(String template, PageView head, Choice choice) {
        Map<String, @Nullable Object> records = new LinkedHashMap<>();
        records.put("site", views.siteView);
        records.put("page", head);
        records.put(
                "front",
                new FrontView(
                        choice.lead == null ? null : views.liveCard(choice.lead),
                        views.liveCards(choice.top),
                        choice.blocks.stream()
                                .map(block -> new FrontBlockView(
                                        views.section(block.section), views.liveCards(block.articles)))
                                .toList(),
                        views.liveCards(choice.opinion),
                        views.liveCards(choice.latest)));
        records.put("line", views.liveLine(choice.line));
        records.put("needs", needs.answers(template, null));
        return records;
    }

    private Choice choose() {
        List<Article> newest = Views.newest(views.edition.listed(), 2_000, article -> !article.has(Flag.NO_HOME));
        Set<Article> used = new HashSet<>();
        Article lead = lead(newest);
        if (lead != null) {
            used.add(lead);
        }
        List<Article> top = take(
                newest.stream()
                        .filter(a -> a.type() != ArticleType.OPINION && a.type() != ArticleType.SPONSORED)
                        .toList(),
                TOP,
                used);
        List<Article> opinion = take(
                newest.stream()
                        .filter(a -> a.type() == ArticleType.OPINION || a.type() == ArticleType.EDITORIAL)
                        .toList(),
                BLOCK,
                used);
        List<Block> blocks = new ArrayList<>();
        for (String id : views.settings.sections()) {
            views.edition.term("sections", id).ifPresent(section -> {
                List<Article> articles =
                        take(Views.newest(views.edition.of(section), 100, a -> !a.has(Flag.NO_HOME)), BLOCK, used);
                if (!articles.isEmpty()) {
                    blocks.add(new Block(section, articles));
                }
            });
        }
        return new Choice(
                lead,
                top,
                blocks,
                opinion,
                blocks.isEmpty() ? take(newest, LATEST, used) : List.of(),
                Views.newest(views.edition.line(), views.settings.line().items()));
    }

    private static @Nullable Article lead(List<Article> newest) {
        for (Article article : newest) {
            if (article.pinned()) {
                return article;
            }
        }
        for (Article article : newest) {
            if (article.breaking()) {
                return article;
            }
        }
        for (Article article : newest.subList(0, Math.min(RECENT, newest.size()))) {
            if (article.pictureAddress() != null && article.type() != ArticleType.SPONSORED) {
                return article;
            }
        }
        return newest.isEmpty() ? null : newest.get(0);
    }

    private static List<Article> take(List<Article> from, int limit, Set<Article> used) {
        List<Article> taken = new ArrayList<>();
        for (Article article : from) {
            if (taken.size() < limit && used.add(article)) {
                taken.add(article);
            }
        }
        return taken;
    }
}
