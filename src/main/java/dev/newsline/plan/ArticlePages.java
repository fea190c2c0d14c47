package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Edition;
import dev.newsline.assemble.Urls;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import dev.newsline.view.LineView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A page for each article. Nothing on it moves: what it says of others is what stood before it. */
final class ArticlePages implements Contributor {
    static final String TEMPLATE = "article.ftlh";

    static final String LITE_TEMPLATE = "lite/article.ftlh";

    /** Articles that are planned together. */
    private static final int PART = 2_048;

    private final String name;
    private final Views views;
    private final OwnDigests own;
    /** Files of articles whose pages may have to stay as they are. */
    private final Set<String> kept;

    private final ArticleRecords records;
    private final ShareCards cards;
    private final Needs needs;
    private final Related related;
    private final int from;
    private final int to;

    /** Those of an edition by the month, which can be planned beside each other. */
    static List<ArticlePages> of(Views views, BodyHtml bodies, OwnDigests own, Set<String> kept) {
        Related related = new Related(views.edition, views.site.translations());
        List<ArticlePages> parts = new ArrayList<>();
        String month = "";
        int number = 0;
        for (int[] run : views.periods.months(PART)) {
            String day = views.periods.day(views.edition.articles().get(run[0])).toString();
            number = day.startsWith(month) && number > 0 ? number + 1 : 1;
            month = day.substring(0, day.lastIndexOf('-') + 1);
            String name = "articles " + views.edition.language() + " " + month + number;
            parts.add(new ArticlePages(name, views, bodies, own, kept, related, run[0], run[1]));
        }
        return parts;
    }

    private ArticlePages(
            String name,
            Views views,
            BodyHtml bodies,
            OwnDigests own,
            Set<String> kept,
            Related related,
            int from,
            int to) {
        this.name = name;
        this.own = own;
        this.kept = kept;
        this.from = from;
        this.to = to;
        this.views = views;
        this.records = new ArticleRecords(views, bodies);
        this.cards = new ShareCards(views);
        this.needs = new Needs(views);
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
    public String name() {
        return name;
    }

    /** What stands in these articles' lists is theirs, or that of the articles before them and of the one after. */
    @Override
    public @Nullable Digest key() {
        Edition edition = views.edition;
        if (!own.suffices()) {
            return null;
        }
        Digester digester =
                views.begin(new Digester(), TEMPLATE).add(views.editions).add(views.site.mark());
        views.begin(digester, LITE_TEMPLATE);
        Article first = edition.articles().get(from);
        int line = Edition.before(edition.line(), first);
        for (int i = Math.max(0, line - views.settings.line().onArticle()); i < line; i++) {
            digester.add(views.digests.cardDigest(edition.line().get(i)));
        }
        int listed = Edition.before(edition.listed(), first);
        int start = Math.max(0, listed - Related.WINDOW);
        digester.add(line - Math.max(0, line - views.settings.line().onArticle()))
                .add(listed - start);
        for (int i = start; i < listed; i++) {
            add(edition.listed().get(i), digester);
        }
        for (Article article : edition.articles().subList(from, to)) {
            if (!kept.isEmpty() && kept.contains(article.path())) {
                return null;
            }
            boolean inLine = isAt(edition.line(), line, article);
            boolean in = isAt(edition.listed(), listed, article);
            line += inLine ? 1 : 0;
            listed += in ? 1 : 0;
            add(article, digester.add(inLine).add(in));
        }
        return digester.add(
                        listed == edition.listed().size()
                                ? null
                                : views.digests.cardDigest(edition.listed().get(listed)))
                .digest();
    }

    private void add(Article article, Digester digester) {
        digester.add(views.digests.cardDigest(article)).add(own.of(article));
    }

    @Override
    public void paths(Consumer<String> paths) {
        for (Article article : views.edition.articles().subList(from, to)) {
            paths.accept(Urls.file(article.address()));
            if (cards.has(article)) {
                paths.accept(Urls.file(Urls.card(article.address())));
            }
            if (views.settings.lite()) {
                paths.accept(Urls.file(Urls.lite(article.address())));
            }
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
                    article.path(),
                    page,
                    new Job.Page(page.template, edition.language(), article.number(), page)));
            if (cards.has(article)) {
                plan.add(cards.job(article));
            }
            if (views.settings.lite()) {
                plan.add(lite(article));
            }
        }
    }

    /** The page in the lite edition. Its neighbours are left out, so that they do not change it. */
    private Job lite(Article article) {
        return new Job(
                Urls.file(Urls.lite(article.address())),
                Job.Kind.ARTICLE,
                article.path(),
                digester -> {
                    records.digest(article, BodyHtml.Form.LITE, views.begin(digester, LITE_TEMPLATE));
                    needs.digest(LITE_TEMPLATE, article, digester);
                },
                new Job.Page(LITE_TEMPLATE, views.edition.language(), article.number(), () -> {
                    Map<String, @Nullable Object> all = new LinkedHashMap<>();
                    all.put("site", views.siteView);
                    all.put("page", records.page(article));
                    all.put("article", records.view(article, BodyHtml.Form.LITE, List.of(), null, null));
                    all.put("needs", needs.answers(LITE_TEMPLATE, article));
                    return all;
                }));
    }

    private static boolean isAt(List<Article> articles, int index, Article article) {
        return index < articles.size() && articles.get(index).equals(article);
    }

    /** Of all that the records are made of: what was digested when it was read is not made for this. */
    private void digest(ArticlePage page, Digester digester) {
        Article article = page.article;
        records.digest(article, BodyHtml.Form.FULL, views.begin(digester, page.template));
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
        needs.digest(page.template, article, digester);
    }

    static String template(Article article) {
        String layout = article.plain() ? null : article.front().layout();
        return layout == null ? TEMPLATE : "articles/" + layout + ".ftlh";
    }

    private Map<String, @Nullable Object> records(ArticlePage page) throws IOException {
        Article article = page.article;
        Article previous = page.previous();
        Article next = page.next();
        List<Article> line = Views.newest(
                views.edition.line().subList(0, page.line),
                views.settings.line().onArticle());
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("site", views.siteView);
        all.put("page", records.page(article));
        all.put(
                "article",
                records.view(
                        article,
                        BodyHtml.Form.FULL,
                        views.cards(related.to(article, page.listed)),
                        previous == null ? null : views.card(previous),
                        next == null ? null : views.card(next)));
        Article first = line.isEmpty() ? article : line.get(0);
        all.put("line", new LineView(views.moment(first.published()), views.cards(line), null));
        all.put("needs", needs.answers(page.template, article));
        return all;
    }
}
