package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Renditions;
import dev.newsline.assemble.Term;
import dev.newsline.digest.Digestible;
import dev.newsline.format.AtomFeed;
import dev.newsline.format.Feed;
import dev.newsline.format.FeedItem;
import dev.newsline.format.FeedPicture;
import dev.newsline.format.JsonFeed;
import dev.newsline.format.RssFeed;
import dev.newsline.image.Crop;
import dev.newsline.model.Entry;
import dev.newsline.model.Flag;
import dev.newsline.view.Moment;
import dev.newsline.view.PictureView;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Feeds: RSS beside every list, Atom and JSON Feed beside fronts of the edition and its sections. */
final class Feeds implements Contributor {
    private static final int ITEMS = 30;

    private final Views views;
    private final Heads heads;

    Feeds(Views views) {
        this.views = views;
        this.heads = new Heads(views);
    }

    @Override
    public void contribute(Plan.Jobs plan) {
        if (views.settings.baseUrl() == null) {
            return;
        }
        feeds(plan, views.edition.prefix(), views.siteName(), views.description(), views.edition.listed(), true);
        for (String kind : Entry.KINDS) {
            for (Term term : views.edition.terms().getOrDefault(kind, List.of())) {
                String title = term.name() + " — " + views.siteName();
                feeds(plan, term.address(), title, title, views.edition.of(term), kind.equals("sections"));
            }
        }
    }

    private void feeds(
            Plan.Jobs plan, String address, String title, String description, List<Article> articles, boolean front) {
        List<Article> newest = Views.newest(articles, ITEMS, article -> !article.has(Flag.NO_FEED));
        Set<String> wanted = views.settings.feeds();
        if (wanted.contains("rss")) {
            add(plan, address + "feed.xml", title, description, address, newest, feed -> new RssFeed(feed).encode());
        }
        if (front && wanted.contains("atom")) {
            add(plan, address + "atom.xml", title, description, address, newest, feed -> new AtomFeed(feed).encode());
        }
        if (front && wanted.contains("json")) {
            add(plan, address + "feed.json", title, description, address, newest, feed -> new JsonFeed(feed).encode());
        }
    }

    private interface Encoder {
        byte[] encode(Feed feed);
    }

    private void add(
            Plan.Jobs plan,
            String address,
            String title,
            String description,
            String list,
            List<Article> articles,
            Encoder encoder) {
        Digestible made = digester -> {
            digester.part("feed")
                    .add("feed 3")
                    .add(address)
                    .add(title)
                    .add(description)
                    .add(views.frame);
            views.digests.addCards(digester.part("articles"), articles);
            for (Article article : articles) {
                digester.add(heads.modified(article))
                        .addTexts(article.topics().stream().map(Term::name).toList())
                        .add(mediaType(article));
            }
        };
        plan.add(new Job(
                address.substring(1),
                Job.Kind.FEED,
                "the feed " + address,
                made,
                new Job.Bytes(() -> encoder.encode(new Feed(
                        title,
                        description,
                        String.valueOf(views.absolute(list)),
                        String.valueOf(views.absolute(address)),
                        views.edition.language(),
                        null,
                        views.siteName(),
                        articles.stream().map(this::item).toList())))));
    }

    private FeedItem item(Article article) {
        Moment modified = heads.modified(article);
        Moment published = views.moment(article.published());
        return new FeedItem(
                id(article),
                String.valueOf(views.absolute(article.address())),
                article.front().title(),
                Summaries.of(article),
                null,
                published.time(),
                modified == null ? published.time() : modified.time(),
                article.authors().stream().map(Term::name).toList(),
                article.topics().stream().map(Term::name).toList(),
                picture(article),
                article.language());
    }

    /** A tag URI (RFC 4151): a new address of an article must not announce it again. */
    private String id(Article article) {
        String host = URI.create(String.valueOf(views.settings.baseUrl())).getHost();
        return "tag:" + host + "," + views.moment(article.published()).time().getYear() + ":" + article.language() + "/"
                + dev.newsline.assemble.Urls.encode(article.id());
    }

    private static @Nullable String mediaType(Article article) {
        var picture = article.pictureFile();
        return picture == null || picture.info() == null
                ? null
                : picture.info().format().mediaType();
    }

    private @Nullable FeedPicture picture(Article article) {
        PictureView picture = views.pictures.of(article);
        Renditions renditions = article.renditions();
        if (picture == null || renditions == null) {
            return null;
        }
        Renditions.File file = renditions.one(Crop.WHOLE);
        return new FeedPicture(
                String.valueOf(views.absolute(file.address())),
                file.format().mediaType(),
                file.width(),
                file.height(),
                picture.alt(),
                picture.credit() == null ? null : picture.credit().text());
    }
}
