package dev.newsline.plan;

import dev.newsline.assemble.StandingPage;
import dev.newsline.assemble.Target;
import dev.newsline.assemble.Urls;
import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import dev.newsline.view.Html;
import dev.newsline.view.LinkView;
import dev.newsline.view.PageView;
import dev.newsline.view.StandingView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** About, contact and their like; and the page for addresses that lead nowhere. */
final class StandingPages implements Contributor {
    private final Views views;
    private final BodyHtml bodies;
    private final Heads heads;
    private final Needs needs;

    StandingPages(Views views, BodyHtml bodies) {
        this.views = views;
        this.bodies = bodies;
        this.heads = new Heads(views);
        this.needs = new Needs(views);
    }

    @Override
    public void contribute(Plan.Jobs plan) {
        for (StandingPage page : views.edition.pages().values()) {
            PageView head = head(page);
            plan.add(new Job(
                    Urls.file(page.address()),
                    Job.Kind.PAGE,
                    page.document().path(),
                    digester -> digest(page, head, digester),
                    new Job.Page("page.ftlh", views.edition.language(), () -> {
                        Map<String, @Nullable Object> records = new LinkedHashMap<>();
                        records.put("site", views.siteView);
                        records.put("page", head);
                        var updated = page.document().front().updated();
                        records.put(
                                "standing",
                                new StandingView(
                                        page.document().front().title(),
                                        new Html(bodies.of(page.document(), BodyHtml.Form.FULL)),
                                        updated == null ? null : views.moment(updated)));
                        records.put("needs", needs.answers("page.ftlh", null));
                        return records;
                    })));
        }
        lost(plan);
    }

    private void digest(StandingPage page, PageView head, Digester digester) {
        views.begin(digester, "page.ftlh")
                .part("text")
                .add(page.document().bytes())
                .part("head")
                .add(head)
                .part("links");
        for (Target target : views.site.bodies().getOrDefault(page.document().path(), List.of())) {
            digester.add(target);
        }
        digester.part("blocks");
        page.document()
                .facts()
                .blocks()
                .forEach(block -> digester.add(views.theme.digest("blocks/" + block + ".ftlh")));
        needs.digest("page.ftlh", null, digester);
    }

    private PageView head(StandingPage page) {
        Map<String, String> versions = new LinkedHashMap<>();
        Map<String, StandingPage> all = views.site.pages().getOrDefault(page.name(), Map.of());
        for (String language : views.settings.languages()) {
            StandingPage version = all.get(language);
            if (version != null) {
                versions.put(language, version.address());
            }
        }
        String summary = page.document().front().summary();
        String first = page.document().facts().firstParagraph();
        return heads.page(
                "page",
                page.address(),
                versions,
                page.document().front().title(),
                summary != null ? summary : first.isBlank() ? null : Summaries.cut(first.strip()),
                List.of(new LinkView(views.siteName(), views.siteView.home())),
                heads.feeds("", true),
                List.of(),
                false);
    }

    private void lost(Plan.Jobs plan) {
        Map<String, String> versions = new LinkedHashMap<>();
        for (String language : views.settings.languages()) {
            versions.put(language, views.settings.prefix(language));
        }
        String address = views.below("404.html");
        PageView head = heads.page(
                "404",
                address,
                versions,
                views.language.text("notFoundTitle", Map.of()),
                null,
                List.of(),
                List.of(),
                List.of(),
                false);
        plan.add(lost(address, head));
        if (views.settings.prefixAll() && views.edition.language().equals(views.settings.defaultLanguage())) {
            plan.add(lost("/404.html", head));
        }
    }

    private Job lost(String address, PageView head) {
        Digestible made = digester -> {
            views.begin(digester, "404.ftlh").part("head").add(address).add(head);
            needs.digest("404.ftlh", null, digester);
        };
        return new Job(
                Urls.file(address),
                Job.Kind.PAGE,
                "the generated " + address,
                made,
                new Job.Page("404.ftlh", views.edition.language(), () -> {
                    Map<String, @Nullable Object> records = new LinkedHashMap<>();
                    records.put("site", views.siteView);
                    records.put("page", head);
                    records.put("needs", needs.answers("404.ftlh", null));
                    return records;
                }));
    }
}
