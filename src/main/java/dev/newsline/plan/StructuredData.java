package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Renditions;
import dev.newsline.assemble.StandingPage;
import dev.newsline.assemble.Term;
import dev.newsline.card.ShareCard;
import dev.newsline.format.ArticleType;
import dev.newsline.format.BreadcrumbData;
import dev.newsline.format.CorrectionData;
import dev.newsline.format.ImageData;
import dev.newsline.format.JsonLd;
import dev.newsline.format.NewsArticleData;
import dev.newsline.format.OrganizationData;
import dev.newsline.format.PersonData;
import dev.newsline.format.WebSiteData;
import dev.newsline.image.Crop;
import dev.newsline.view.LinkView;
import dev.newsline.view.Moment;
import dev.newsline.view.PictureView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What pages tell search engines, filled from the model. Without an address of the site there is nothing to tell. */
final class StructuredData {
    private static final Map<String, OrganizationData.Policy> POLICIES = Map.ofEntries(
            Map.entry("principles", OrganizationData.Policy.PUBLISHING_PRINCIPLES),
            Map.entry("ethics", OrganizationData.Policy.ETHICS),
            Map.entry("corrections", OrganizationData.Policy.CORRECTIONS),
            Map.entry("factchecking", OrganizationData.Policy.FACT_CHECKING),
            Map.entry("unnamedsources", OrganizationData.Policy.UNNAMED_SOURCES),
            Map.entry("feedback", OrganizationData.Policy.FEEDBACK),
            Map.entry("nobylines", OrganizationData.Policy.NO_BYLINES),
            Map.entry("masthead", OrganizationData.Policy.MASTHEAD),
            Map.entry("mission", OrganizationData.Policy.MISSION),
            Map.entry("ownership", OrganizationData.Policy.OWNERSHIP),
            Map.entry("diversity", OrganizationData.Policy.DIVERSITY));

    private final Views views;
    private final ShareCards cards;

    StructuredData(Views views) {
        this.views = views;
        this.cards = new ShareCards(views);
    }

    List<JsonLd> front() {
        String home = views.absolute(views.edition.prefix());
        if (home == null) {
            return List.of();
        }
        return List.of(
                new WebSiteData(
                        home,
                        views.siteName(),
                        null,
                        views.settings.description().in(views.edition.language()),
                        views.edition.language(),
                        organizationId()),
                organization());
    }

    List<JsonLd> list(List<LinkView> breadcrumbs) {
        return views.settings.baseUrl() == null ? List.of() : List.of(breadcrumbs(breadcrumbs));
    }

    List<JsonLd> article(Article article, List<LinkView> crumbs, @Nullable Moment modified, @Nullable String dateline) {
        String url = views.absolute(article.address());
        if (url == null) {
            return List.of();
        }
        var front = article.front();
        List<JsonLd.Author> authors = new ArrayList<>();
        for (Term author : article.authors()) {
            authors.add(PersonData.of(author.name(), views.absolute(author.address())));
        }
        if (authors.isEmpty()) {
            authors.add(organization());
        }
        List<NewsArticleData.Topic> about = article.topics().stream()
                .map(term -> new NewsArticleData.Topic(term.name(), views.absolute(term.address()), null))
                .toList();
        NewsArticleData data = new NewsArticleData(
                type(article),
                url,
                front.title(),
                null,
                Summaries.of(article),
                article.language(),
                views.moment(article.published()).time(),
                modified == null ? views.moment(article.published()).time() : modified.time(),
                authors,
                organizationId(),
                images(article),
                article.section() == null ? null : article.section().name(),
                article.topics().stream().map(Term::name).toList(),
                about,
                dateline,
                front.dateline() == null ? null : views.phrase(front.dateline()),
                views.absolute(views.edition.prefix()) + "#website",
                article.series() == null
                        ? null
                        : new NewsArticleData.Series(
                                article.series().name(),
                                String.valueOf(views.absolute(article.series().address()))),
                front.retracted() ? 0 : article.document().facts().words(),
                front.corrections().stream()
                        .sorted(Comparator.comparing(c -> c.date().toInstant(), Comparator.reverseOrder()))
                        .map(c -> new CorrectionData(
                                c.text(), views.moment(c.date()).time()))
                        .toList(),
                null,
                null,
                null,
                List.of(),
                front.source() == null || front.source().url() == null
                        ? List.of()
                        : List.of(front.source().url()),
                0,
                null,
                null,
                null);
        return List.of(data, organization(), breadcrumbs(crumbs));
    }

    private List<ImageData> images(Article article) {
        String card = cards.url(article);
        if (card != null) {
            return List.of(ImageData.of(card, ShareCard.WIDTH, ShareCard.HEIGHT));
        }
        PictureView picture = views.pictures.of(article);
        Renditions renditions = article.renditions();
        if (picture == null || renditions == null) {
            return List.of();
        }
        Set<Renditions.File> files = new LinkedHashSet<>();
        // Search engines choose among proportions.
        for (Crop crop : new Crop[] {Crop.WIDE, Crop.CLASSIC, Crop.SQUARE}) {
            files.add(renditions.one(crop));
        }
        String creator = renditions.picture().words().creator();
        return files.stream()
                .map(file -> new ImageData(
                        String.valueOf(views.absolute(file.address())),
                        file.width(),
                        file.height(),
                        picture.caption() == null ? null : picture.caption().text(),
                        creator,
                        picture.credit() == null ? null : picture.credit().text(),
                        picture.rights(),
                        null,
                        null))
                .toList();
    }

    private static ArticleType type(Article article) {
        return switch (article.type()) {
            case ANALYSIS -> ArticleType.ANALYSIS;
            case OPINION, EDITORIAL, LETTER -> ArticleType.OPINION;
            case EXPLAINER -> ArticleType.BACKGROUND;
            case SPONSORED -> ArticleType.ADVERTISER;
            case NEWS, INTERVIEW -> ArticleType.REPORTAGE;
            case FACTCHECK, GALLERY, VIDEO, PRESS_RELEASE, OBITUARY -> ArticleType.NEWS;
        };
    }

    private BreadcrumbData breadcrumbs(List<LinkView> crumbs) {
        String path = views.settings.path();
        return new BreadcrumbData(crumbs.stream()
                .map(link -> new BreadcrumbData.Step(
                        link.title(),
                        String.valueOf(views.absolute("/" + link.url().substring(path.length())))))
                .toList());
    }

    private @Nullable String organizationId() {
        return views.settings.baseUrl() == null ? null : views.settings.baseUrl() + "#org";
    }

    private OrganizationData organization() {
        SortedMap<OrganizationData.Policy, String> policies = new TreeMap<>();
        views.settings.policies().forEach((name, id) -> {
            OrganizationData.Policy policy =
                    POLICIES.get(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
            StandingPage page = views.edition.pages().get(id);
            if (policy != null && page != null) {
                policies.put(policy, String.valueOf(views.absolute(page.address())));
            }
        });
        return new OrganizationData(
                organizationId(),
                views.siteName(),
                views.settings.baseUrl(),
                null,
                null,
                null,
                views.settings.reviews().mail(),
                views.siteView.social().stream().map(account -> account.url()).toList(),
                policies);
    }
}
