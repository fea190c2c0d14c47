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
import dev.newsline.model.FrontMatter.Correction;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sitemap for each month of all editions, one for what has no month, and their index. */
final class Sitemaps implements Contributor {
    private final Site site;
    private final Settings settings;

    Sitemaps(Site site) {
        this.site = site;
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
        for (Edition edition : site.editions().values()) {
            for (Article article : edition.listed()) {
                if (Alternates.indexed(article)) {
                    LocalDate day = Periods.day(article);
                    months.computeIfAbsent(
                                    day.getYear() + "-" + Periods.two(day.getMonthValue()), k -> new ArrayList<>())
                            .add(article);
                }
            }
        }
        months.forEach((month, articles) -> {
            articles.sort(Article.ORDER.thenComparing(Article::language));
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
                OffsetDateTime last = some.stream()
                        .map(Sitemaps::changed)
                        .max(OffsetDateTime::compareTo)
                        .orElse(null);
                entries.add(new SitemapIndex.Entry(absolute("/" + path), last));
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
        OffsetDateTime changed = changed(article);
        var picture = article.pictureFile();
        digester.add(article.address())
                .add(changed.toEpochSecond())
                .add(changed.getNano())
                .add(picture == null ? null : picture.address());
        digester.addTexts(Alternates.of(article, site));
    }

    private SitemapUrl url(Article article) {
        List<SitemapUrl.Alternate> alternates = new ArrayList<>();
        Alternates.of(article, site)
                .forEach((language, address) -> alternates.add(new SitemapUrl.Alternate(language, absolute(address))));
        var picture = article.pictureFile();
        return new SitemapUrl(
                absolute(article.address()),
                changed(article).atZoneSameInstant(settings.timeZone()).toOffsetDateTime(),
                alternates,
                picture == null ? List.of() : List.of(absolute(picture.address())));
    }

    /** When the words of a page last changed: its publication, an update or a correction. */
    private static OffsetDateTime changed(Article article) {
        OffsetDateTime last = article.published();
        if (article.updated() != null && article.updated().isAfter(last)) {
            last = article.updated();
        }
        for (Correction correction : article.corrections()) {
            if (correction.date().isAfter(last)) {
                last = correction.date();
            }
        }
        return last;
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
