package dev.newsline.build;

import dev.newsline.assemble.Assembler;
import dev.newsline.assemble.Media;
import dev.newsline.assemble.SettingsChecks;
import dev.newsline.assemble.Site;
import dev.newsline.content.DocumentReader.Reading;
import dev.newsline.content.NameChecks;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Nearest;
import dev.newsline.diag.Severity;
import dev.newsline.output.SiteFolder;
import dev.newsline.plan.Job;
import dev.newsline.plan.Plan;
import dev.newsline.plan.Planner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Builds a site. */
public final class Build {
    private Build() {}

    /**
     * Builds the site that {@code options} describe. What is wrong with articles, settings or templates is in the result;
     * where that lets nothing be published, {@link Result#published} is false and the site is as it was.
     *
     * @throws IOException where the machine fails: disk, permission
     */
    public static Result run(Options options) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Stages stages = new Stages();
        Optional<SiteFolder> folder = SiteFolder.open(options.out(), options.content(), diagnostics);
        Newsroom newsroom = folder.isEmpty() ? null : Newsroom.open(options, diagnostics);
        if (folder.isEmpty() || newsroom == null) {
            return stages.nothing(diagnostics, List.of());
        }
        stages.end("settings");
        try (Workers workers = new Workers(options.threads())) {
            Planned planned = plan(newsroom, options, workers, diagnostics, stages);
            List<Result.Waiting> waiting = waiting(planned.site());
            if (planned.impossible() || (options.strict() && warned(diagnostics))) {
                return stages.nothing(diagnostics, waiting);
            }

            List<Rendering.Rendered> rendered = workers.map(
                    planned.plan().jobs(), job -> planned.rendering().stage(job, folder.get()));
            List<Diagnostic> failures = planned.rendering().failures(rendered);
            diagnostics.addAll(failures);
            stages.end("render");
            if (!failures.isEmpty()) {
                folder.get().close();
                return stages.nothing(diagnostics, waiting);
            }

            Set<String> paths = planned.plan().jobs().stream().map(Job::path).collect(Collectors.toSet());
            List<String> staged = rendered.stream()
                    .filter(Rendering.Rendered::changed)
                    .map(Rendering.Rendered::path)
                    .toList();
            SiteFolder.Changes changes = folder.get().publish(paths, staged);
            stages.end("publish");
            int articles = planned.site().editions().values().stream()
                    .mapToInt(edition -> edition.articles().size())
                    .sum();
            return new Result(
                    true,
                    articles,
                    paths.size(),
                    changes.changed(),
                    changes.removed(),
                    waiting,
                    diagnostics.list(),
                    stages.all());
        }
    }

    /** A site that is planned but not rendered. */
    private record Planned(Site site, Plan plan, Rendering rendering, boolean impossible) {}

    private static Planned plan(
            Newsroom newsroom, Options options, Workers workers, Diagnostics diagnostics, Stages stages)
            throws IOException {
        Set<String> held = NameChecks.check(newsroom.walk(), newsroom.shown(), diagnostics);
        List<String> files = newsroom.walk().markdown().stream()
                .filter(file -> !held.contains(file))
                .toList();
        List<Reading> readings = workers.map(files, newsroom.reader()::read);
        readings.forEach(reading -> diagnostics.addAll(reading.diagnostics()));
        Diagnostics settings = new Diagnostics();
        new SettingsChecks(newsroom.settings(), newsroom.registries(), newsroom.reader(), newsroom.shown(), settings)
                .check(readings);
        diagnostics.addAll(settings.list());
        stages.end("read");

        Site site = assemble(newsroom, readings, options, workers);
        diagnostics.addAll(site.diagnostics());
        stages.end("assemble");

        Diagnostics planning = new Diagnostics();
        Rendering rendering = new Rendering(newsroom, site, options.content());
        Plan plan = Planner.plan(
                site,
                newsroom.theme(),
                newsroom.languages(),
                rendering::body,
                options.preview(),
                newsroom.shown(),
                planning);
        rendering.check(planning);
        if (!settings.hasErrors()) {
            diagnostics.addAll(planning.list());
        }
        stages.end("plan");
        return new Planned(site, plan, rendering, settings.hasErrors() || planning.hasErrors());
    }

    /**
     * Says why a page is what it is: its template, its source and the record that the template sees. Writes nothing.
     *
     * @param address of the page, as readers know it: absolute, from the root of the server, or a path of the site's folder
     * @throws IOException where the machine fails
     */
    public static Explanation explain(Options options, String address) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Newsroom newsroom = Newsroom.open(options, diagnostics);
        if (newsroom == null) {
            return new Explanation(null, diagnostics.list(), null);
        }
        try (Workers workers = new Workers(options.threads())) {
            Planned planned = plan(newsroom, options, workers, diagnostics, new Stages());
            String path = Explanation.path(address, newsroom.settings());
            Set<String> paths = new TreeSet<>();
            for (Job job : planned.plan().jobs()) {
                if (job.path().equals(path)) {
                    // The record needs the body, and bodies need Markdown's stack.
                    return workers.map(List.of(job), each -> Explanation.of(each, diagnostics.list()))
                            .get(0);
                }
                paths.add(job.path());
            }
            return new Explanation(
                    null,
                    diagnostics.list(),
                    Nearest.to(path, paths).map(near -> "/" + near).orElse(null));
        }
    }

    private static Site assemble(Newsroom newsroom, List<Reading> readings, Options options, Workers workers)
            throws IOException {
        Assembler assembler = newsroom.assembler();
        List<Media.Picture> pictures = workers.map(assembler.mediaFiles(readings), assembler.media()::measure);
        Map<String, Media.Picture> measured = new HashMap<>();
        pictures.forEach(picture -> measured.put(picture.source(), picture));
        return assembler.assemble(readings, measured, options.now(), options.preview());
    }

    private static boolean warned(Diagnostics diagnostics) {
        return diagnostics.list().stream().anyMatch(d -> d.severity() != Severity.NOTE);
    }

    private static List<Result.Waiting> waiting(Site site) {
        List<Result.Waiting> waiting = new ArrayList<>();
        for (Site.Waiting each : site.waiting()) {
            waiting.add(new Result.Waiting("content/" + each.path(), each.reason(), each.due()));
        }
        return List.copyOf(waiting);
    }
}
