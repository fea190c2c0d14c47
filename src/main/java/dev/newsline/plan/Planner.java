package dev.newsline.plan;

import dev.newsline.assemble.Backfile;
import dev.newsline.assemble.Edition;
import dev.newsline.assemble.Site;
import dev.newsline.content.Parallel;
import dev.newsline.diag.Diagnostics;
import dev.newsline.digest.Digest;
import dev.newsline.language.Language;
import dev.newsline.theme.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans a site: the door of this package. */
public final class Planner {
    private Planner() {}

    /**
     * The jobs of a site, but for those of units that are as the last build planned them.
     *
     * @param languages the language of each edition
     * @param back what the last build left; null where nothing is known of it
     * @param kept files of articles whose pages may have to stay as they are: these are planned each time
     * @param shown what precedes a path in messages
     * @param preview whether every page must carry a banner and noindex
     * @param parallel who does it
     */
    public static Plan plan(
            Site site,
            Theme theme,
            Map<String, Language> languages,
            BodyHtml bodies,
            @Nullable Backfile back,
            Set<String> kept,
            boolean preview,
            String shown,
            Parallel parallel,
            Diagnostics diagnostics)
            throws IOException {
        Map<String, Views> views = new LinkedHashMap<>();
        for (Edition edition : site.editions().values()) {
            Language language = languages.get(edition.language());
            if (language != null) {
                views.put(edition.language(), new Views(site, edition, language, languages, theme, back, preview));
            }
        }
        List<Contributor> contributors = new ArrayList<>();
        contributors.add(new Files(site, theme));
        Map<String, Plan.Made> made = new LinkedHashMap<>();
        for (Views each : views.values()) {
            OwnDigests own = new OwnDigests(each, bodies);
            made.put(each.edition.language(), new Plan.Made(each.digests, own));
            contributors.addAll(ArticlePages.of(each, bodies, own, kept));
            contributors.add(new StandingPages(each, bodies));
            contributors.add(new FrontPage(each));
            contributors.addAll(Lists.of(each));
            contributors.add(new LinePages(each));
            contributors.add(new Feeds(each));
            contributors.add(new Fragments(each));
        }
        contributors.add(new Sitemaps(site, views.values()));
        contributors.add(new Redirects(site, languages));
        List<Part> parts = parallel.map(
                contributors,
                contributor ->
                        part(contributor, back == null ? Map.of() : back.head().units()));
        Plan.Builder plan = new Plan.Builder(
                parts.stream().mapToInt(part -> part.jobs.size()).sum(), diagnostics, shown);
        for (Part part : parts) {
            part.jobs.forEach(plan::add);
            plan.add(part.contributor, part.unit, part.stands);
        }
        return plan.build(made);
    }

    /** What a contributor has planned, or that it need not. */
    private record Part(Contributor contributor, List<Job> jobs, Backfile.@Nullable Unit unit, boolean stands) {}

    private static Part part(Contributor contributor, Map<String, Backfile.Unit> last) {
        Digest key = contributor.key();
        Backfile.Unit known = key == null ? null : last.get(String.valueOf(contributor.name()));
        if (known != null && known.key().equals(key)) {
            return new Part(contributor, List.of(), known, true);
        }
        List<Job> jobs = new ArrayList<>();
        contributor.contribute(jobs::add);
        return new Part(contributor, jobs, key == null ? null : new Backfile.Unit(key, jobs.size()), false);
    }
}
