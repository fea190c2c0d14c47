package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Edition;
import dev.newsline.assemble.Site;
import dev.newsline.assemble.StandingPage;
import dev.newsline.assemble.Term;
import dev.newsline.assemble.Urls;
import dev.newsline.config.Settings;
import dev.newsline.digest.ContentHash;
import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import dev.newsline.format.Sitemap;
import dev.newsline.format.SitemapIndex;
import dev.newsline.format.SitemapUrl;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sitemap for each month of all editions, one for what has no month, and their index. */
final class Sitemaps implements Contributor {
    private final Site site;
    private final Collection<Views> editions;
    private final Settings settings;

    Sitemaps(Site site, Collection<Views> editions) {
        this.site = site;
        this.editions = editions;
        this.settings = site.settings();
    }

    @Override
    public void contribute(Plan.Jobs plan) {
        if (settings.baseUrl() == null) {
            return;
        }
        List<SitemapIndex.Entry> entries = new ArrayList<>();
        add(plan, "sitemap-pages.xml", new Sitemap(standing()));
        entries.add(new SitemapIndex.Entry(absolute("/sitemap-pages.xml"), null));
        Map<String, List<Article>> months = new TreeMap<>();
        for (Views views : editions) {
            views.periods
                    .of(views.edition.listed())
                    .forEach(year -> year.months()
                            .forEach(month -> months.computeIfAbsent(
                                            month.year() + "-" + Periods.two(month.month()), k -> new ArrayList<>())
                                    .addAll(month.articles().stream()
                                            .filter(Alternates::indexed)
                                            .toList())));
        }
        months.values().removeIf(List::isEmpty);
        months.forEach((month, articles) -> {
            if (editions.size() > 1) {
                articles.sort(Article.ORDER.thenComparing(Article::language));
            }
            for (int part = 0; part * Sitemap.MOST_URLS < articles.size(); part++) {
                List<Article> some = articles.subList(
                        part * Sitemap.MOST_URLS, Math.min(articles.size(), (part + 1) * Sitemap.MOST_URLS));
                String path = "sitemap-" + month + (part == 0 ? "" : "-" + (part + 1)) + ".xml";
                plan.add(job(
                        path,
                        digester -> {
                            digester.part("settings")
                                    .add("sitemap 1")
                                    .add(settings)
                                    .part("articles");
                            some.forEach(article -> add(digester, article));
                        },
                        () -> new Sitemap(some.stream().map(this::url).toList()).encode()));
                Instant last = some.stream()
                        .map(Article::changed)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                entries.add(new SitemapIndex.Entry(absolute("/" + path), local(last)));
            }
        });
        byte[] index = new SitemapIndex(entries).encode();
        add(plan, "sitemap.xml", index);
    }

    private List<SitemapUrl> standing() {
        List<SitemapUrl> urls = new ArrayList<>();
        for (Edition edition : site.editions().values()) {
            urls.add(new SitemapUrl(absolute(edition.prefix()), null, List.of(), List.of()));
            for (StandingPage page : edition.pages().values()) {
                urls.add(new SitemapUrl(absolute(page.address()), null, List.of(), List.of()));
            }
            for (List<Term> terms : edition.terms().values()) {
                for (Term term : terms) {
                    if (!edition.of(term).isEmpty() && urls.size() < Sitemap.MOST_URLS) {
                        urls.add(new SitemapUrl(absolute(term.address()), null, List.of(), List.of()));
                    }
                }
            }
        }
        return urls;
    }

    private void add(Digester digester, Article article) {
        var picture = article.pictureFile();
        digester.add(article.address()).add(article.changed()).add(picture == null ? null : picture.address());
        digester.addTexts(Alternates.of(article, site));
    }

    private SitemapUrl url(Article article) {
        List<SitemapUrl.Alternate> alternates = new ArrayList<>();
        Alternates.of(article, site)
                .forEach((language, address) -> alternates.add(new SitemapUrl.Alternate(language, absolute(address))));
        var picture = article.pictureFile();
        return new SitemapUrl(
                absolute(article.address()),
                local(article.changed()),
                alternates,
                picture == null ? List.of() : List.of(absolute(picture.address())));
    }

    private OffsetDateTime local(Instant time) {
        return time.atZone(settings.timeZone()).toOffsetDateTime();
    }

    private String absolute(String address) {
        @Nullable String absolute = Urls.absolute(settings, address);
        return String.valueOf(absolute);
    }

    private static void add(Plan.Jobs plan, String path, Sitemap sitemap) {
        add(plan, path, sitemap.encode());
    }

    private static void add(Plan.Jobs plan, String path, byte[] bytes) {
        plan.add(job(path, digester -> digester.part("content").add(ContentHash.of(bytes)), () -> bytes));
    }

    private static Job job(String path, Digestible made, Job.Encoder encoder) {
        return new Job(path, Job.Kind.SITEMAP, "the generated " + path, made, new Job.Bytes(encoder));
    }
}
