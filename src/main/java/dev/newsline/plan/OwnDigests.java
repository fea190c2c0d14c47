package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.FiledArticle;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import org.jspecify.annotations.Nullable;

/** Digests of what the pages of articles show of themselves: of all but their neighbours. Thread-safe. */
final class OwnDigests {
    private final Views views;
    private final ArticleRecords records;
    private final Needs needs;
    /** By the articles' numbers. Who finds none makes it; two that make it at a time make the same. */
    private final @Nullable Digest[] digests;

    OwnDigests(Views views, BodyHtml bodies) {
        this.views = views;
        this.records = new ArticleRecords(views, bodies);
        this.needs = new Needs(views);
        this.digests = new @Nullable Digest[views.edition.articles().size()];
    }

    /** Whether an ordinary article's page has nothing on it beside these, the articles before it and the one after it. */
    boolean suffices() {
        return views.theme.needs(ArticlePages.TEMPLATE).isEmpty()
                && views.theme.needs(ArticlePages.LITE_TEMPLATE).isEmpty();
    }

    Digest of(Article article) {
        Digest known = digests[article.number()];
        if (known == null) {
            FiledArticle filed = views.digests.filed(article);
            known = filed == null ? make(article) : filed.own();
            digests[article.number()] = known;
        }
        return known;
    }

    private Digest make(Article article) {
        String template = ArticlePages.template(article);
        Digester digester = new Digester()
                .add(template)
                .add(views.theme.digest(template))
                .add(article.head())
                .add(views.site.mark());
        records.digest(article, BodyHtml.Form.FULL, digester);
        needs.digest(template, article, digester);
        if (views.settings.lite()) {
            records.digest(article, BodyHtml.Form.LITE, digester);
        }
        for (String id : article.related()) {
            Article named = views.site.translations().of(id, views.edition.language());
            digester.add(named == null || !named.listed() ? null : views.digests.cardDigest(named));
        }
        return digester.digest();
    }
}
