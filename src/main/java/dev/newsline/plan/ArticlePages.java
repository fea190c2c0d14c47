package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Edition;
import dev.newsline.assemble.Target;
import dev.newsline.assemble.Urls;
import dev.newsline.config.Settings;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.model.FrontMatter.Correction;
import dev.newsline.view.ArticleView;
import dev.newsline.view.CorrectionView;
import dev.newsline.view.Html;
import dev.newsline.view.LineView;
import dev.newsline.view.LinkView;
import dev.newsline.view.Moment;
import dev.newsline.view.PageView;
import dev.newsline.view.ReviewsView;
import dev.newsline.view.SeriesView;
import dev.newsline.view.SourceView;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page for each article. Nothing on it moves: what it says of others is what stood before it. */
final class ArticlePages implements Contributor {
    private static final String TEMPLATE = "article.ftlh";

    private final Views views;
    private final BodyHtml bodies;
    private final Heads heads;
    private final Needs needs;
    private final StructuredData data;
    private final Related related;

    ArticlePages(Views views, BodyHtml bodies) {
        this.views = views;
        this.bodies = bodies;
        this.heads = new Heads(views);
        this.needs = new Needs(views);
        this.data = new StructuredData(views);
        this.related = new Related(views.edition, views.site.translations());
    }

    /** What a page shows of other articles. */
    private record Neighbours(
            List<Article> line,
            List<Article> related,
            @Nullable Article previous,
            @Nullable Article next) {}

    @Override
    public void contribute(Plan.Builder plan) {
        for (Article article : views.edition.articles()) {
            String template = template(article);
            Neighbours neighbours = neighbours(article);
            plan.add(new Job(
                    Urls.file(article.address()),
                    Job.Kind.ARTICLE,
                    article.document().path(),
                    fingerprint(article, template, neighbours),
                    new Job.Page(template, views.edition.language(), () -> records(article, neighbours))));
        }
    }

    /** Of all that the records are made of: what was digested when it was read is not made for this. */
    private Digest fingerprint(Article article, String template, Neighbours neighbours) {
        Digester digester = views.fingerprint(template)
                .add(views.editions)
                .add(article.document().hash())
                .add(views.digests.cardDigest(article))
                .add(views.digests.termDigest(article.series()))
                // These two are not printed while they lead to what is not published.
                .add(article.front().canonical())
                .add(
                        article.front().source() == null
                                ? null
                                : article.front().source().url())
                .add(article.state());
        article.topics().forEach(topic -> digester.add(views.digests.termDigest(topic)));
        article.gallery().forEach(picture -> views.digests.add(digester, picture));
        views.digests.addPhrase(digester, article.front().dateline());
        views.site
                .translations()
                .getOrDefault(article.id(), Map.of())
                .forEach((language, version) ->
                        digester.add(language).add(version.address()).add(Alternates.indexed(version)));
        for (Target target : views.site.bodies().getOrDefault(article.document().path(), List.of())) {
            digester.add(target);
        }
        views.digests.addCards(digester, neighbours.line);
        views.digests.addCards(digester, neighbours.related);
        digester.add(neighbours.previous == null ? null : views.digests.cardDigest(neighbours.previous));
        digester.add(neighbours.next == null ? null : views.digests.cardDigest(neighbours.next));
        for (String block : article.document().facts().blocks()) {
            digester.add(views.theme.digest("blocks/" + block + ".ftlh"));
        }
        needs.digest(template, article, digester);
        return digester.digest();
    }

    private static String template(Article article) {
        String layout = article.front().layout();
        return layout == null ? TEMPLATE : "articles/" + layout + ".ftlh";
    }

    private Neighbours neighbours(Article article) {
        Edition edition = views.edition;
        int upTo = Edition.upTo(edition.line(), article);
        List<Article> line = Views.newest(edition.line().subList(0, upTo), views.settings.lineItems());
        List<Article> listed = edition.listed();
        int at = Edition.upTo(listed, article);
        boolean in = at > 0 && Article.ORDER.compare(listed.get(at - 1), article) == 0;
        int before = in ? at - 2 : at - 1;
        return new Neighbours(
                line,
                related.to(article),
                before >= 0 ? listed.get(before) : null,
                at < listed.size() ? listed.get(at) : null);
    }

    private Map<String, @Nullable Object> records(Article article, Neighbours neighbours) throws IOException {
        boolean retracted = article.front().retracted();
        ArticleView view = view(article, new Html(retracted ? "" : body(article)));
        ArticleView whole = new ArticleView(
                view.card(),
                view.title(),
                view.standfirst(),
                view.updated(),
                view.dateline(),
                view.place(),
                view.keyPoints(),
                view.body(),
                view.retracted(),
                view.correctionsAbove(),
                view.correctionsBelow(),
                view.topics(),
                view.series(),
                view.source(),
                view.gallery(),
                views.cards(neighbours.related),
                neighbours.previous == null ? null : views.card(neighbours.previous),
                neighbours.next == null ? null : views.card(neighbours.next),
                view.share(),
                view.reviews(),
                view.mailto(),
                view.state());
        Map<String, @Nullable Object> records = new LinkedHashMap<>();
        records.put("site", views.siteView);
        records.put("page", page(article));
        records.put("article", whole);
        Article first = neighbours.line.isEmpty() ? article : neighbours.line.get(0);
        records.put("line", new LineView(views.moment(first.published()), views.cards(neighbours.line)));
        records.put("needs", needs.answers(template(article), article));
        return records;
    }

    private String body(Article article) throws IOException {
        String body = bodies.of(article.document());
        String dateline = dateline(article);
        return dateline == null || !views.settings.dateline().equals("lead")
                ? body
                : LeadDateline.before(body, dateline);
    }

    private PageView page(Article article) {
        List<LinkView> crumbs = new ArrayList<>();
        crumbs.add(new LinkView(views.siteName(), views.siteView.home()));
        if (article.section() != null) {
            crumbs.add(new LinkView(
                    article.section().name(), views.href(article.section().address())));
        }
        return heads.article(
                article, crumbs, data.article(article, crumbs, heads.modified(article), dateline(article)));
    }

    private @Nullable String dateline(Article article) {
        String place = article.front().dateline();
        return place == null
                ? null
                : views.language.dateline(
                        views.phrase(place),
                        views.moment(article.published()).local().toLocalDate(),
                        views.siteName());
    }

    /** The article without what stands on other pages too. */
    private ArticleView view(Article article, Html body) {
        var front = article.front();
        List<CorrectionView> above = new ArrayList<>();
        List<CorrectionView> below = new ArrayList<>();
        front.corrections().stream()
                .sorted(Comparator.comparing((Correction c) -> c.date().toInstant())
                        .reversed())
                .forEach(correction -> {
                    boolean material = correction.kind() == Correction.Kind.CORRECTION
                            || correction.kind() == Correction.Kind.RETRACTION;
                    (material ? above : below)
                            .add(new CorrectionView(
                                    views.moment(correction.date()),
                                    correction.kind().name().toLowerCase(java.util.Locale.ROOT),
                                    new Html(bodies.ofText(correction.text()))));
                });
        Moment updated = heads.modified(article);
        boolean retracted = front.retracted();
        return new ArticleView(
                views.card(article),
                front.title(),
                retracted ? null : front.standfirst(),
                updated,
                dateline(article),
                front.dateline() == null ? null : views.phrase(front.dateline()),
                retracted ? List.of() : front.keyPoints(),
                body,
                retracted,
                above,
                below,
                article.topics().stream().map(views::section).toList(),
                article.series() == null
                        ? null
                        : new SeriesView(
                                article.series().id(),
                                article.series().name(),
                                views.href(article.series().address()),
                                front.series() == null ? 0 : front.series().part()),
                front.source() == null
                        ? null
                        : new SourceView(
                                front.source().name(),
                                front.source().url(),
                                front.source().licence()),
                retracted
                        ? List.of()
                        : article.gallery().stream()
                                .map(each -> views.picture(article, each))
                                .filter(java.util.Objects::nonNull)
                                .toList(),
                List.of(),
                null,
                null,
                share(article),
                reviews(article),
                mailto(article),
                article.state());
    }

    private @Nullable ReviewsView reviews(Article article) {
        Settings.Reviews reviews = views.settings.reviews();
        String mode = article.front().reviews() == null
                ? reviews.mode()
                : article.front().reviews();
        if (mode.equals("none") || (mode.equals("open") && reviews.mail() == null && reviews.endpoint() == null)) {
            return null;
        }
        return new ReviewsView(mode, reviews.mail(), reviews.endpoint());
    }

    private @Nullable String mailto(Article article) {
        String mail = views.settings.reviews().mail();
        if (mail == null) {
            return null;
        }
        String address = views.absolute(article.address());
        return "mailto:" + mail + "?subject="
                + escape(views.language.text(
                        "reviewSubject", Map.of("title", article.front().title())))
                + (address == null ? "" : "&body=" + escape(article.front().title() + "\r\n" + address + "\r\n\r\n"));
    }

    /** Links that share the page, without anybody's script or tracker. */
    private List<LinkView> share(Article article) {
        String address = views.absolute(article.address());
        if (address == null) {
            return List.of();
        }
        String url = escape(address);
        String title = escape(
                article.front().shareTitle() == null
                        ? article.front().title()
                        : article.front().shareTitle());
        return List.of(
                new LinkView("telegram", "https://t.me/share/url?url=" + url + "&text=" + title),
                new LinkView("whatsapp", "https://wa.me/?text=" + title + "%20" + url),
                new LinkView("facebook", "https://www.facebook.com/sharer/sharer.php?u=" + url),
                new LinkView("x", "https://x.com/intent/post?url=" + url + "&text=" + title),
                new LinkView("mail", "mailto:?subject=" + title + "&body=" + url));
    }

    private static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
