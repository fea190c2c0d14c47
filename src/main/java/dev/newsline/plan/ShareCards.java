package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Media;
import dev.newsline.assemble.Urls;
import dev.newsline.card.ShareCard;
import dev.newsline.config.Look;
import org.jspecify.annotations.Nullable;

/** The pictures that shared links show of articles that have none: drawn when one of the words on it is another. */
final class ShareCards {
    static final String MEDIA_TYPE = "image/png";

    private final Views views;

    ShareCards(Views views) {
        this.views = views;
    }

    /** Whether an article has a card: its own picture is none, or one that messengers do not show. */
    boolean has(Article article) {
        Media.Picture file = article.pictureFile();
        boolean drawing = file != null
                && file.info() != null
                && file.info().format().mediaType().contains("svg");
        return views.settings.cards()
                && article.lettered()
                && views.settings.baseUrl() != null
                && (article.pictureAddress() == null || drawing);
    }

    /** The absolute address of an article's card; null where it has none. */
    @Nullable
    String url(Article article) {
        return has(article) ? views.absolute(Urls.card(article.address())) : null;
    }

    Job job(Article article) {
        Media.Picture mark = views.site.mark();
        Look look = views.settings.look();
        return new Job(
                Urls.file(Urls.card(article.address())),
                Job.Kind.MEDIA,
                article.path(),
                digester -> digester.part("card")
                        .add("card 2")
                        .add(article.head())
                        .add(views.digests.termDigest(article.section()))
                        .add(views.siteName())
                        .part("look")
                        .add(look.card().rgb())
                        .add(look.cardTint().rgb())
                        .add(mark == null ? null : mark.hash()),
                new Job.Card(
                        () -> new ShareCard(
                                article.front().title(),
                                article.section() == null
                                        ? null
                                        : article.section().name(),
                                views.siteName(),
                                look.card().rgb(),
                                look.cardTint().rgb()),
                        mark));
    }
}
