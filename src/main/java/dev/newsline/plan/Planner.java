package dev.newsline.plan;

import dev.newsline.assemble.Edition;
import dev.newsline.assemble.Site;
import dev.newsline.content.Parallel;
import dev.newsline.diag.Diagnostics;
import dev.newsline.language.Language;
import dev.newsline.theme.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans a site: the door of this package. */
public final class Planner {
    private Planner() {}

    /**
     * The jobs of a site.
     *
     * @param languages the language of each edition
     * @param shown what precedes a path in messages
     * @param preview whether every page must carry a banner and noindex
     * @param parallel who does it
     */
    public static Plan plan(
            Site site,
            Theme theme,
            Map<String, Language> languages,
            BodyHtml bodies,
            boolean preview,
            String shown,
            Parallel parallel,
            Diagnostics diagnostics)
            throws IOException {
        Map<String, Views> views = new LinkedHashMap<>();
        for (Edition edition : site.editions().values()) {
            Language language = languages.get(edition.language());
            if (language != null) {
                views.put(edition.language(), new Views(site, edition, language, languages, theme, preview));
            }
        }
        List<Contributor> contributors = new ArrayList<>();
        contributors.add(new Files(site, theme));
        for (Views each : views.values()) {
            contributors.addAll(ArticlePages.of(each, bodies));
            contributors.add(new StandingPages(each, bodies));
            contributors.add(new FrontPage(each));
            contributors.addAll(Lists.of(each));
            contributors.add(new LinePages(each));
            contributors.add(new Feeds(each));
            contributors.add(new Fragments(each));
        }
        contributors.add(new Sitemaps(site, views.values()));
        contributors.add(new Redirects(site, languages));
        List<List<Job>> all = parallel.map(contributors, contributor -> {
            List<Job> jobs = new ArrayList<>();
            contributor.contribute(jobs::add);
            return jobs;
        });
        Plan.Builder plan = new Plan.Builder(all.stream().mapToInt(List::size).sum(), diagnostics, shown);
        all.forEach(jobs -> jobs.forEach(plan::add));
        return plan.build();
    }
}
