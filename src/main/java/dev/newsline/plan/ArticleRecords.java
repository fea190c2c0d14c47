package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Target;
import dev.newsline.config.Settings;
import dev.newsline.digest.Digester;
import dev.newsline.model.FrontMatter;
import dev.newsline.model.FrontMatter.Correction;
import dev.newsline.view.ArticleView;
import dev.newsline.view.CardView;
import dev.newsline.view.CorrectionView;
import dev.newsline.view.Html;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the pages of an article show of the article itself: its digest and its records. */
final class ArticleRecords {
    private final Views views;
    private final BodyHtml bodies;
    private final Heads heads;
    private final StructuredData data;

    ArticleRecords(Views views, BodyHtml bodies) {
        this.views = views;
        this.bodies = bodies;
        this.heads = new Heads(views);
        this.data = new StructuredData(views);
    }

    /** Adds all that {@link #page} and {@link #view} are made of: what was digested when it was read is not made for this. */
    void digest(Article article, BodyHtml.Form form, Digester digester) {
        digester.part("article").add(article.document().bytes()).add(article.state());
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
                .of(article)
                .forEach((language, version) ->
                        digester.add(language).add(version.address()).add(Alternates.indexed(version)));
        digester.part("links");
        for (Target target : views.site.bodies().getOrDefault(article.document().path(), List.of())) {
            digester.add(target);
        }
        digester.part("blocks");
        if (article.document().filing().resolves()) {
            for (String block : article.document().facts().blocks()) {
                digester.add(views.theme.digest(views.theme.blockTemplate(block, form == BodyHtml.Form.LITE)));
            }
        }
    }

    private String body(Article article, BodyHtml.Form form) throws IOException {
        String body = bodies.of(article.document(), form);
        String dateline = dateline(article);
        return dateline == null || !views.settings.dateline().equals("lead")
                ? body
                : LeadDateline.before(body, dateline);
    }

    /** Address and head. */
    PageView page(Article article) {
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

    /** The article; {@code related}, {@code previous} and {@code next} stand on other pages, too. */
    ArticleView view(
            Article article,
            BodyHtml.Form form,
            List<CardView> related,
            @Nullable CardView previous,
            @Nullable CardView next)
            throws IOException {
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
                new Html(retracted ? "" : body(article, form)),
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
                related,
                previous,
                next,
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
