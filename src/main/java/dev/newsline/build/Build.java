package dev.newsline.build;

import dev.newsline.assemble.Assembler;
import dev.newsline.assemble.Media;
import dev.newsline.assemble.Site;
import dev.newsline.content.DocumentReader.Reading;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
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
            List<Reading> readings = workers.map(newsroom.walk().markdown(), newsroom.reader()::read);
            readings.forEach(reading -> diagnostics.addAll(reading.diagnostics()));
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
            diagnostics.addAll(planning.list());
            stages.end("plan");
            if (planning.hasErrors() || (options.strict() && warned(diagnostics))) {
                return stages.nothing(diagnostics, waiting(site));
            }

            List<Rendering.Rendered> rendered = workers.map(plan.jobs(), job -> rendering.stage(job, folder.get()));
            List<Diagnostic> failures = rendering.failures(rendered);
            diagnostics.addAll(failures);
            stages.end("render");
            if (!failures.isEmpty()) {
                folder.get().close();
                return stages.nothing(diagnostics, waiting(site));
            }

            Set<String> planned = plan.jobs().stream().map(Job::path).collect(Collectors.toSet());
            List<String> staged = rendered.stream()
                    .filter(Rendering.Rendered::changed)
                    .map(Rendering.Rendered::path)
                    .toList();
            SiteFolder.Changes changes = folder.get().publish(planned, staged);
            stages.end("publish");
            int articles = site.editions().values().stream()
                    .mapToInt(edition -> edition.articles().size())
                    .sum();
            return new Result(
                    true,
                    articles,
                    planned.size(),
                    changes.changed(),
                    changes.removed(),
                    waiting(site),
                    diagnostics.list(),
                    stages.all());
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
