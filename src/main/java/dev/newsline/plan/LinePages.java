package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Urls;
import dev.newsline.digest.Digestible;
import dev.newsline.format.LineHead;
import dev.newsline.view.CardView;
import dev.newsline.view.LinkView;
import dev.newsline.view.PageView;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The News Line: its page with the newest headlines, and its live head, which old pages put in place of their own. */
final class LinePages implements Contributor {
    /** Headlines on the page; older ones are in the archive of their day. */
    private static final int NEWEST = 50;

    private final Views views;
    private final Heads heads;
    private final Needs needs;

    LinePages(Views views) {
        this.views = views;
        this.heads = new Heads(views);
        this.needs = new Needs(views);
    }

    @Override
    public void contribute(Plan.Jobs plan) {
        Map<String, String> versions = new LinkedHashMap<>();
        views.settings.languages().forEach(each -> versions.put(each, views.settings.prefix(each) + "line/"));
        List<LinkView> crumbs = List.of(new LinkView(views.siteName(), views.siteView.home()));
        PageView head = heads.page(
                "line",
                views.below("line/"),
                versions,
                views.language.text("newsLine", Map.of()),
                views.language.text("lineDescription", Map.of("name", views.siteName())),
                crumbs,
                heads.feeds("", true),
                new StructuredData(views).list(crumbs),
                true);
        add(plan, "line.ftlh", views.below("line/"), head, NEWEST);
        add(
                plan,
                "line-head.ftlh",
                views.below("line/head.html"),
                head,
                views.settings.line().items());
        if (views.settings.lite()) {
            add(plan, "lite/line.ftlh", Urls.lite(views.below("line/")), head, NEWEST);
        }
        head(plan);
    }

    /** The same for programs. */
    private void head(Plan.Jobs plan) {
        List<Article> newest =
                Views.newest(views.edition.line(), views.settings.line().items());
        plan.add(new Job(
                Urls.file(views.below("line/head.json")),
                Job.Kind.LINE,
                "the News Line",
                digester -> {
                    digester.part("settings").add("line 1").add(views.settings.baseUrl());
                    views.digests.addLiveCards(digester.part("line"), newest);
                    digester.part("breaking").add(views.breakingView());
                },
                new Job.Bytes(() -> head(newest).encode())));
    }

    private LineHead head(List<Article> newest) {
        Article breaking = views.breaking();
        OffsetDateTime until = breaking == null ? null : Views.until(breaking);
        return new LineHead(
                views.edition.language(),
                newest.isEmpty()
                        ? null
                        : views.moment(newest.get(0).published()).time(),
                breaking == null
                        ? null
                        : new LineHead.Breaking(
                                views.card(breaking).linkTitle(),
                                inFull(breaking),
                                until == null ? null : views.moment(until).time()),
                newest.stream().map(this::item).toList());
    }

    private LineHead.Item item(Article article) {
        CardView card = views.card(article);
        return new LineHead.Item(
                card.id(),
                inFull(article),
                card.linkTitle(),
                card.section() == null ? null : card.section().name(),
                card.published().time(),
                article.breaking());
    }

    private String inFull(Article article) {
        String absolute = views.absolute(article.address());
        return absolute == null ? views.href(article.address()) : absolute;
    }

    private void add(Plan.Jobs plan, String template, String address, PageView head, int limit) {
        List<Article> newest = Views.newest(views.edition.line(), limit);
        Digestible made = digester -> {
            views.begin(digester, template).part("head").add(head);
            views.digests.addLiveCards(digester.part("line"), newest);
            digester.part("breaking").add(views.breakingView());
            needs.digest(template, null, digester);
        };
        plan.add(new Job(
                Urls.file(address),
                Job.Kind.LINE,
                "the News Line",
                made,
                new Job.Page(template, views.edition.language(), () -> {
                    Map<String, @Nullable Object> records = new LinkedHashMap<>();
                    records.put("site", views.siteView);
                    records.put("page", head);
                    records.put("line", views.liveLine(newest));
                    records.put("needs", needs.answers(template, null));
                    return records;
                })));
    }
}
