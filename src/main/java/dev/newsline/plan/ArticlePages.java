package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Edition;
import dev.newsline.assemble.Target;
import dev.newsline.assemble.Urls;
import dev.newsline.config.Settings;
import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import dev.newsline.model.FrontMatter;
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

    /** Articles that are planned together. */
    private static final int PART = 2_048;

    private final Views views;
    private final BodyHtml bodies;
    private final Heads heads;
    private final Needs needs;
    private final StructuredData data;
    private final Related related;
    private final int from;
    private final int to;

    /** Those of an edition, in parts that can be planned beside each other. */
    static List<ArticlePages> of(Views views, BodyHtml bodies) {
        Related related = new Related(views.edition, views.site.translations());
        List<ArticlePages> parts = new ArrayList<>();
        int size = views.edition.articles().size();
        for (int from = 0; from < size; from += PART) {
            parts.add(new ArticlePages(views, bodies, related, from, Math.min(size, from + PART)));
        }
        return parts;
    }

    private ArticlePages(Views views, BodyHtml bodies, Related related, int from, int to) {
        this.from = from;
        this.to = to;
        this.views = views;
        this.bodies = bodies;
        this.heads = new Heads(views);
        this.needs = new Needs(views);
        this.data = new StructuredData(views);
        this.related = related;
    }

    /** The page of one article. There are as many as articles, so one object is all that is kept of it. */
    private final class ArticlePage implements Digestible, Job.Records {
        private final Article article;
        private final String template;
        /** How many of the News Line are not newer. */
        private final int line;
        /** How many of those that lists have are not newer, itself included where it is one of them. */
        private final int listed;
        /** Whether it is one of them. */
        private final boolean in;

        ArticlePage(Article article, int line, int listed, boolean in) {
            this.article = article;
            this.template = template(article);
            this.line = line;
            this.listed = listed;
            this.in = in;
        }

        private @Nullable Article previous() {
            int before = in ? listed - 2 : listed - 1;
            return before >= 0 ? views.edition.listed().get(before) : null;
        }

        private @Nullable Article next() {
            List<Article> all = views.edition.listed();
            return listed < all.size() ? all.get(listed) : null;
        }

        @Override
        public void digest(Digester digester) {
            ArticlePages.this.digest(this, digester);
        }

        @Override
        public Map<String, @Nullable Object> make() throws IOException {
            return records(this);
        }
    }

    @Override
    public void contribute(Plan.Jobs plan) {
        Edition edition = views.edition;
        // All three lists have one order, so one way through them finds every place.
        int line = from == to
                ? 0
                : Edition.before(edition.line(), edition.articles().get(from));
        int listed = from == to
                ? 0
                : Edition.before(edition.listed(), edition.articles().get(from));
        for (Article article : edition.articles().subList(from, to)) {
            line += isAt(edition.line(), line, article) ? 1 : 0;
            boolean in = isAt(edition.listed(), listed, article);
            listed += in ? 1 : 0;
            ArticlePage page = new ArticlePage(article, line, listed, in);
            plan.add(new Job(
                    Urls.file(article.address()),
                    Job.Kind.ARTICLE,
                    article.document().path(),
                    page,
                    new Job.Page(page.template, edition.language(), page)));
        }
    }

    private static boolean isAt(List<Article> articles, int index, Article article) {
        return index < articles.size() && articles.get(index).equals(article);
    }

    /** Of all that the records are made of: what was digested when it was read is not made for this. */
    private void digest(ArticlePage page, Digester digester) {
        Article article = page.article;
        views.begin(digester, page.template)
                .part("article")
                .add(article.document().bytes())
                .add(article.state());
        // These two are not printed while they lead to what is not published.
        FrontMatter printable = article.printable();
        FrontMatter.Source source = printable == null ? null : printable.source();
        String sourceUrl = source == null ? null : source.url();
        digester.add(printable != null)
                .add(printable == null ? null : printable.canonical())
                .add(sourceUrl);
        digester.part("card").add(views.digests.cardDigest(article));
        if (digester.tellsParts()) {
            // The card's digest has these in it.
            digester.part("section").add(views.digests.termDigest(article.section()));
            digester.part("authors");
            article.authors().forEach(author -> digester.add(views.digests.termDigest(author)));
        }
        digester.part("topics");
        article.topics().forEach(topic -> digester.add(views.digests.termDigest(topic)));
        digester.part("series").add(views.digests.termDigest(article.series()));
        digester.part("gallery");
        article.gallery().forEach(picture -> views.digests.add(digester, picture));
        digester.part("dateline");
        views.digests.addPhrase(
                digester, article.filing().dateline(), () -> article.front().dateline());
        digester.part("translations").add(views.editions);
        views.site
                .translations()
                .of(article.id())
                .forEach((language, version) ->
                        digester.add(language).add(version.address()).add(Alternates.indexed(version)));
        digester.part("links");
        for (Target target : views.site.bodies().getOrDefault(article.document().path(), List.of())) {
            digester.add(target);
        }
        int lineItems = views.settings.line().onArticle();
        digester.part("line").add(Math.min(lineItems, page.line));
        for (int i = page.line - 1; i >= 0 && i >= page.line - lineItems; i--) {
            digester.add(views.digests.cardDigest(views.edition.line().get(i)));
        }
        views.digests.addCards(digester.part("related"), related.to(article, page.listed));
        Article previous = page.previous();
        Article next = page.next();
        digester.part("previous").add(previous == null ? null : views.digests.cardDigest(previous));
        digester.part("next").add(next == null ? null : views.digests.cardDigest(next));
        digester.part("blocks");
        if (article.document().filing().resolves()) {
            for (String block : article.document().facts().blocks()) {
                digester.add(views.theme.digest("blocks/" + block + ".ftlh"));
            }
        }
        needs.digest(page.template, article, digester);
    }

    private static String template(Article article) {
        String layout = article.filing().plain() ? null : article.front().layout();
        return layout == null ? TEMPLATE : "articles/" + layout + ".ftlh";
    }

    private Map<String, @Nullable Object> records(ArticlePage page) throws IOException {
        Article article = page.article;
        boolean retracted = article.retracted();
        Article previous = page.previous();
        Article next = page.next();
        List<Article> line = Views.newest(
                views.edition.line().subList(0, page.line),
                views.settings.line().onArticle());
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
                views.cards(related.to(article, page.listed)),
                previous == null ? null : views.card(previous),
                next == null ? null : views.card(next),
                view.share(),
                view.reviews(),
                view.mailto(),
                view.state());
        Map<String, @Nullable Object> records = new LinkedHashMap<>();
        records.put("site", views.siteView);
        records.put("page", page(article));
        records.put("article", whole);
        Article first = line.isEmpty() ? article : line.get(0);
        records.put("line", new LineView(views.moment(first.published()), views.cards(line), null));
        records.put("needs", needs.answers(page.template, article));
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
                                .map(each -> views.pictures.of(article, each, false))
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
