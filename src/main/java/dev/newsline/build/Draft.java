package dev.newsline.build;

import dev.newsline.assemble.Assembler;
import dev.newsline.assemble.Media;
import dev.newsline.assemble.SettingsChecks;
import dev.newsline.assemble.Site;
import dev.newsline.content.DocumentReader.Reading;
import dev.newsline.content.NameChecks;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.plan.Plan;
import dev.newsline.plan.Planner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A site that is planned but not rendered.
 *
 * @param memory what earlier builds know of the files; null where nothing is remembered
 * @param opening what was found before the first article was read
 * @param readings every article and page, as it was read
 * @param kept files that are held back, with the error that does it; their last good version stands for them
 * @param media what was measured
 * @param diagnostics all that was found, sorted
 * @param impossible whether an error lets nothing be published
 */
record Draft(
        Newsroom newsroom,
        @Nullable Memory memory,
        List<Diagnostic> opening,
        List<Reading> readings,
        Map<String, Diagnostic> kept,
        List<Media.Measured> media,
        Site site,
        Plan plan,
        Rendering rendering,
        List<Diagnostic> diagnostics,
        boolean impossible) {

    static Draft of(
            Newsroom newsroom,
            Options options,
            @Nullable Memory memory,
            Workers workers,
            Diagnostics opening,
            Stages stages)
            throws IOException {
        Set<String> held = NameChecks.check(newsroom.walk(), newsroom.shown(), opening);
        List<String> files = newsroom.walk().markdown().stream()
                .filter(file -> !held.contains(file))
                .toList();
        List<Reading> readings = workers.map(
                files,
                file -> memory == null
                        ? newsroom.reader().read(file)
                        : memory.read(file, newsroom.walk(), newsroom.reader()));
        stages.end("read", files.size());
        LastGood lastGood = new LastGood(memory, options.now());
        Draft draft = of(
                newsroom,
                memory,
                opening.list(),
                lastGood.inPlaceOfUnreadable(readings),
                lastGood.kept(),
                List.of(),
                options,
                workers,
                stages);
        // What can be read may still have no place on the site, which shows when there is one.
        return lastGood.inPlaceOfRefused(draft)
                ? of(
                        newsroom,
                        memory,
                        opening.list(),
                        lastGood.readings(),
                        lastGood.kept(),
                        draft.media,
                        options,
                        workers,
                        stages)
                : draft;
    }

    /** Whether an error keeps an article from being published. */
    static boolean isHeldBack(Site.Waiting waiting) {
        return waiting.reason().startsWith("NL");
    }

    /** The same without some sources, each for a reason. */
    Draft without(Map<String, Diagnostic> lost, Options options, Workers workers, Stages stages) throws IOException {
        List<Reading> left = new ArrayList<>();
        for (Reading reading : readings) {
            Diagnostic why = lost.get(reading.path());
            left.add(
                    why == null
                            ? reading
                            : new Reading(reading.path(), null, reading.id(), reading.language(), List.of(why)));
        }
        List<Media.Measured> measured = new ArrayList<>();
        for (Media.Measured each : media) {
            Diagnostic why = lost.get(each.source());
            measured.add(why == null ? each : new Media.Measured(each.source(), null, why));
        }
        Map<String, Diagnostic> stillKept = new TreeMap<>(kept);
        stillKept.keySet().removeAll(lost.keySet());
        return of(newsroom, memory, opening, left, stillKept, measured, options, workers, stages);
    }

    /** The same with pictures as they are, of which no smaller files can be made, each for a reason. */
    Draft withAsTheyAre(Map<String, String> obstacles, Options options, Workers workers, Stages stages)
            throws IOException {
        List<Media.Measured> measured = new ArrayList<>();
        for (Media.Measured each : media) {
            String obstacle = obstacles.get(each.source());
            if (obstacle == null || each.picture() == null) {
                measured.add(each);
                continue;
            }
            Media.Picture picture = each.picture().asItIs(obstacle);
            measured.add(new Media.Measured(each.source(), picture, each.problem()));
            if (memory != null) {
                memory.note(picture, newsroom.walk());
            }
        }
        return of(newsroom, memory, opening, readings, kept, measured, options, workers, stages);
    }

    private static Draft of(
            Newsroom newsroom,
            @Nullable Memory memory,
            List<Diagnostic> opening,
            List<Reading> readings,
            Map<String, Diagnostic> kept,
            List<Media.Measured> known,
            Options options,
            Workers workers,
            Stages stages)
            throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(opening);
        readings.forEach(reading -> diagnostics.addAll(reading.diagnostics()));
        Diagnostics settings = new Diagnostics();
        new SettingsChecks(
                        newsroom.settings(),
                        newsroom.registries(),
                        newsroom.desk(),
                        newsroom.reader(),
                        newsroom.shown(),
                        settings)
                .check(readings);
        diagnostics.addAll(settings.list());

        Assembler assembler = newsroom.assembler();
        List<Media.Measured> media = measure(newsroom, memory, assembler, readings, known, workers);
        Map<String, Media.Picture> pictures = new HashMap<>();
        for (Media.Measured each : media) {
            if (each.picture() != null) {
                pictures.put(each.source(), each.picture());
            }
            if (each.problem() != null) {
                diagnostics.add(each.problem());
            }
        }
        Site site = assembler.assemble(readings, pictures, options.now(), options.preview());
        diagnostics.addAll(site.diagnostics());
        stages.end("assemble", readings.size());

        Diagnostics planning = new Diagnostics();
        Rendering rendering = new Rendering(newsroom, site);
        Plan plan = Planner.plan(
                site,
                newsroom.theme(),
                newsroom.languages(),
                rendering::body,
                options.preview(),
                newsroom.shown(),
                workers,
                planning);
        rendering.check(planning);
        if (!settings.hasErrors()) {
            diagnostics.addAll(planning.list());
        }
        stages.end("plan", plan.jobs().size());
        return new Draft(
                newsroom,
                memory,
                opening,
                readings,
                kept,
                media,
                site,
                plan,
                rendering,
                diagnostics.list(),
                settings.hasErrors() || planning.hasErrors());
    }

    private static List<Media.Measured> measure(
            Newsroom newsroom,
            @Nullable Memory memory,
            Assembler assembler,
            List<Reading> readings,
            List<Media.Measured> known,
            Workers workers)
            throws IOException {
        Set<String> done = new HashSet<>();
        known.forEach(each -> done.add(each.source()));
        List<String> files = assembler.mediaFiles(readings).stream()
                .filter(file -> !done.contains(file))
                .toList();
        List<Media.Measured> all = new ArrayList<>(known);
        Media media = assembler.media();
        all.addAll(workers.map(
                files, file -> memory == null ? media.measure(file) : memory.measure(file, newsroom.walk(), media)));
        return List.copyOf(all);
    }
}
