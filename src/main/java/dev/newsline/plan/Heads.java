package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Edition;
import dev.newsline.assemble.Renditions;
import dev.newsline.assemble.Urls;
import dev.newsline.card.ShareCard;
import dev.newsline.config.Settings;
import dev.newsline.format.JsonLd;
import dev.newsline.image.Crop;
import dev.newsline.image.PictureFormat;
import dev.newsline.model.Flag;
import dev.newsline.view.AlternateView;
import dev.newsline.view.EditionView;
import dev.newsline.view.FeedView;
import dev.newsline.view.Html;
import dev.newsline.view.LinkView;
import dev.newsline.view.Moment;
import dev.newsline.view.PageView;
import dev.newsline.view.PictureView;
import dev.newsline.view.ShareImageView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes what pages have in common: address, head, language switch. */
final class Heads {
    private static final String ROBOTS = "index,follow,max-image-preview:large,max-snippet:-1,max-video-preview:-1";

    private final Views views;
    private final ShareCards cards;

    Heads(Views views) {
        this.views = views;
        this.cards = new ShareCards(views);
    }

    /**
     * The head of a page that is no article.
     *
     * @param address of the page
     * @param versions its address by language, itself included
     * @param feeds base of its feeds' addresses, null where it has none; Atom and JSON only for fronts
     * @param lite whether the lite edition has it
     */
    PageView page(
            String kind,
            String address,
            Map<String, String> versions,
            String title,
            @Nullable String description,
            List<LinkView> breadcrumbs,
            List<FeedView> feeds,
            List<? extends JsonLd> data,
            boolean lite) {
        boolean lost = kind.equals("404");
        return new PageView(
                kind,
                views.href(address),
                lost ? null : views.absolute(address),
                title,
                title,
                description,
                lost || views.preview ? "noindex" : ROBOTS,
                "website",
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                lost ? List.of() : alternates(Alternates.of(versions, views.settings)),
                editions(versions),
                breadcrumbs,
                feeds,
                jsonLd(data),
                lite ? lite(address) : null,
                views.preview);
    }

    PageView article(Article article, List<LinkView> breadcrumbs, List<? extends JsonLd> data) {
        var front = article.front();
        Map<String, String> versions = new LinkedHashMap<>();
        Map<String, Article> translations = views.site.translations().of(article);
        for (String language : views.settings.languages()) {
            Article version = translations.get(language);
            if (version != null) {
                versions.put(language, version.address());
            }
        }
        Moment modified = modified(article);
        boolean hidden = views.preview || front.retracted() || article.has(Flag.NOINDEX);
        return new PageView(
                "article",
                views.href(article.address()),
                front.canonical() == null ? views.absolute(article.address()) : front.canonical(),
                front.seoTitle() == null ? front.title() : front.seoTitle(),
                front.shareTitle() == null ? front.title() : front.shareTitle(),
                Summaries.of(article),
                hidden ? "noindex" : ROBOTS,
                "article",
                views.moment(article.published()),
                modified,
                article.section() == null ? null : article.section().name(),
                article.topics().stream().map(term -> term.name()).toList(),
                article.authors().stream()
                        .flatMap(author -> Stream.ofNullable(views.absolute(author.address())))
                        .toList(),
                shareImage(article),
                alternates(Alternates.of(article, views.site)),
                editions(versions),
                breadcrumbs,
                feeds("", true),
                jsonLd(data),
                lite(article.address()),
                views.preview);
    }

    private @Nullable String lite(String address) {
        return views.settings.lite() ? views.href(Urls.lite(address)) : null;
    }

    /** When the page's words last changed for readers: an update or a correction; null where they never did. */
    @Nullable
    Moment modified(Article article) {
        Instant last = article.changed();
        return last.equals(article.published()) ? null : views.moment(last);
    }

    /** The feeds that stand beside a list. */
    List<FeedView> feeds(String below, boolean front) {
        Settings settings = views.settings;
        List<FeedView> feeds = new ArrayList<>();
        if (settings.baseUrl() == null) {
            return feeds;
        }
        String base = views.href(views.below(below));
        String name = views.siteName();
        if (settings.feeds().contains("rss")) {
            feeds.add(new FeedView("application/rss+xml", name, base + "feed.xml"));
        }
        if (front && settings.feeds().contains("atom")) {
            feeds.add(new FeedView("application/atom+xml", name, base + "atom.xml"));
        }
        if (front && settings.feeds().contains("json")) {
            feeds.add(new FeedView("application/feed+json", name, base + "feed.json"));
        }
        return feeds;
    }

    private @Nullable ShareImageView shareImage(Article article) {
        String card = cards.url(article);
        if (card != null) {
            return new ShareImageView(
                    card, ShareCard.WIDTH, ShareCard.HEIGHT, article.front().title(), ShareCards.MEDIA_TYPE);
        }
        PictureView picture = views.pictures.of(article);
        if (picture == null) {
            return null;
        }
        Renditions renditions = article.renditions();
        String alt = picture.alt().isEmpty() ? null : picture.alt();
        if (renditions == null) {
            return new ShareImageView(picture.src(), picture.width(), picture.height(), alt, null);
        }
        Renditions.File file = renditions.one(Crop.WIDE);
        String url = views.absolute(file.address());
        return url == null || file.format() == PictureFormat.SVG
                ? null
                : new ShareImageView(
                        url, file.width(), file.height(), alt, file.format().mediaType());
    }

    private List<AlternateView> alternates(Map<String, String> alternates) {
        return alternates.entrySet().stream()
                .map(each -> new AlternateView(
                        each.getKey(), String.valueOf(views.absolute(each.getValue())), views.locale(each.getKey())))
                .toList();
    }

    private List<EditionView> editions(Map<String, String> versions) {
        List<EditionView> result = new ArrayList<>();
        for (Edition edition : views.site.editions().values()) {
            String address = versions.get(edition.language());
            result.add(new EditionView(
                    edition.language(),
                    views.nameOfLanguage(edition.language()),
                    views.href(address == null ? edition.prefix() : address),
                    edition.language().equals(views.edition.language()),
                    address != null));
        }
        return result;
    }

    private @Nullable Html jsonLd(List<? extends JsonLd> data) {
        return data.isEmpty() ? null : new Html(JsonLd.graph(data).toScriptSafe());
    }
}
