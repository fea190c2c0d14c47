package dev.newsline.build;

import dev.newsline.assemble.Assembler;
import dev.newsline.assemble.Backfile;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A site that is planned but not rendered.
 *
 * @param memory what earlier builds know of the files; null where nothing is remembered
 * @param back articles that stand as the last build left them, and so are not among the readings; null where all are read
 * @param held files that are not read because of their names
 * @param opening what was found before the first article was read
 * @param readings every other article and page, as it was read
 * @param kept files that are held back, with the error that does it; their last good version stands for them
 * @param media what was measured
 * @param diagnostics all that was found, sorted
 * @param impossible whether an error lets nothing be published
 */
record Draft(
        Newsroom newsroom,
        @Nullable Memory memory,
        @Nullable Backfile back,
        Set<String> held,
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
            @Nullable Backfile back,
            Workers workers,
            Diagnostics opening,
            Stages stages)
            throws IOException {
        Set<String> held = NameChecks.check(newsroom.walk(), newsroom.shown(), opening);
        return of(newsroom, options, memory, back, held, opening.list(), List.of(), workers, stages);
    }

    private static Draft of(
            Newsroom newsroom,
            Options options,
            @Nullable Memory memory,
            @Nullable Backfile back,
            Set<String> held,
            List<Diagnostic> opening,
            List<Media.Measured> known,
            Workers workers,
            Stages stages)
            throws IOException {
        List<Reading> readings = read(newsroom, memory, back, held, workers);
        stages.end("read", readings.size());
        LastGood lastGood = new LastGood(memory, options.now());
        List<Reading> good = lastGood.inPlaceOfUnreadable(readings);
        Draft draft = of(newsroom, memory, back, held, opening, good, lastGood.kept(), known, options, workers, stages);
        if (back != null && draft.back == null) {
            // All was read in the end, and what is held back seen to.
            return draft;
        }
        // What can be read may still have no place on the site, which shows when there is one.
        return lastGood.inPlaceOfRefused(draft)
                ? of(
                        newsroom,
                        memory,
                        back,
                        held,
                        opening,
                        lastGood.readings(),
                        lastGood.kept(),
                        draft.media,
                        options,
                        workers,
                        stages)
                : draft;
    }

    /** Reads what the backfile does not have. */
    private static List<Reading> read(
            Newsroom newsroom, @Nullable Memory memory, @Nullable Backfile back, Set<String> held, Workers workers)
            throws IOException {
        List<String> files = back != null
                ? back.compare(newsroom.walk(), held)
                : newsroom.walk().markdown().stream()
                        .filter(file -> !held.contains(file))
                        .toList();
        List<Reading> readings = read(files, newsroom, memory, workers);
        if (back == null) {
            return readings;
        }
        List<Reading> all = new ArrayList<>(readings);
        all.addAll(read(back.leave(ids(readings)), newsroom, memory, workers));
        all.sort(Comparator.comparing(Reading::path));
        return all;
    }

    private static List<Reading> read(List<String> files, Newsroom newsroom, @Nullable Memory memory, Workers workers)
            throws IOException {
        return workers.map(
                files,
                file -> memory == null
                        ? newsroom.reader().read(file)
                        : memory.read(file, newsroom.walk(), newsroom.reader()));
    }

    private static Set<String> ids(List<Reading> readings) {
        return readings.stream().map(Reading::id).collect(Collectors.toSet());
    }

    /** The same, everything being read and planned. */
    Draft whole(Options options, Workers workers, Stages stages) throws IOException {
        return of(newsroom, options, memory, null, held, opening, media, workers, stages);
    }

    /** Whether an error keeps an article from being published. */
    static boolean isHeldBack(Site.Waiting waiting) {
        return waiting.reason().startsWith("NL");
    }

    /** The same without some sources, each for a reason. */
    Draft without(Map<String, Diagnostic> lost, Options options, Workers workers, Stages stages) throws IOException {
        if (back != null && lost.keySet().stream().anyMatch(back::has)) {
            return whole(options, workers, stages).without(lost, options, workers, stages);
        }
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
        return of(newsroom, memory, back, held, opening, left, stillKept, measured, options, workers, stages);
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
        return of(newsroom, memory, back, held, opening, readings, kept, measured, options, workers, stages);
    }

    private static Draft of(
            Newsroom newsroom,
            @Nullable Memory memory,
            @Nullable Backfile back,
            Set<String> held,
            List<Diagnostic> opening,
            List<Reading> readings,
            Map<String, Diagnostic> kept,
            List<Media.Measured> known,
            Options options,
            Workers workers,
            Stages stages)
            throws IOException {
        if (back != null && !back.leave(ids(readings)).isEmpty()) {
            // The last good version of a file may belong to another article.
            return of(newsroom, options, memory, null, held, opening, known, workers, stages);
        }
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
                .check(readings, back == null ? Set.of() : back.filedSections());
        diagnostics.addAll(settings.list());

        Assembler assembler = newsroom.assembler(back);
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
        if (back != null && back.isRefused()) {
            // A picture that only rows name, and that is gone, is no problem of what is read now.
            List<Media.Measured> sound =
                    media.stream().filter(each -> each.problem() == null).toList();
            return of(newsroom, options, memory, null, held, opening, sound, workers, stages);
        }

        Diagnostics planning = new Diagnostics();
        Rendering rendering = new Rendering(newsroom, site);
        Plan plan = Planner.plan(
                site,
                newsroom.theme(),
                newsroom.languages(),
                rendering::body,
                back,
                kept.keySet(),
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
                back,
                held,
                opening,
                readings,
                kept,
                media,
                site,
                plan,
                rendering,
                kept.isEmpty() ? diagnostics.list() : once(diagnostics.list()),
                settings.hasErrors() || planning.hasErrors());
    }

    /** What is wrong with a file may be wrong with its last good version, too. */
    private static List<Diagnostic> once(List<Diagnostic> all) {
        Set<String> said = new HashSet<>();
        return all.stream().filter(each -> said.add(each.toString())).toList();
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
