package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Urls;
import dev.newsline.digest.Digestible;
import dev.newsline.view.LinkView;
import dev.newsline.view.PageView;
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
                null,
                crumbs,
                heads.feeds("", true),
                new StructuredData(views).list(crumbs));
        add(plan, "line.ftlh", views.below("line/"), head, NEWEST);
        add(
                plan,
                "line-head.ftlh",
                views.below("line/head.html"),
                head,
                views.settings.line().items());
    }

    private void add(Plan.Jobs plan, String template, String address, PageView head, int limit) {
        List<Article> newest = Views.newest(views.edition.line(), limit);
        Digestible made = digester -> {
            views.begin(digester, template).part("head").add(head);
            views.digests.addLiveCards(digester.part("line"), newest);
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
