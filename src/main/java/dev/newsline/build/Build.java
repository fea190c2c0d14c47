package dev.newsline.build;

import dev.newsline.assemble.Site;
import dev.newsline.content.Walk;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Severity;
import dev.newsline.digest.Digest;
import dev.newsline.output.ChangeLog;
import dev.newsline.output.Disk;
import dev.newsline.output.Manifest;
import dev.newsline.output.SiteFolder;
import dev.newsline.plan.Job;
import dev.newsline.plan.Plan;
import dev.newsline.state.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        return run(options, (done, all) -> {});
    }

    /** The same, telling how far it is with what takes long. */
    public static Result run(Options options, Progress progress) throws IOException {
        try {
            return once(options, progress);
        } catch (Row.Damaged e) {
            // The words of unchanged files are checked when a page shows them, not before.
            return once(options.fromNothing(), progress);
        }
    }

    /** Is told of pictures that are made, from any thread. */
    @FunctionalInterface
    public interface Progress {
        void pictures(int done, int all);
    }

    private static Result once(Options options, Progress progress) throws IOException {
        try (Planned planned = plan(options)) {
            planned.progress = progress;
            return run(planned);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** Reads all sources and decides what the site will be. The site's folder is held until the plan is closed. */
    static Planned plan(Options options) throws IOException {
        return plan(options, Disk.REAL);
    }

    /** The same, every change to the site's folder being made by {@code disk}. */
    static Planned plan(Options options, Disk disk) throws IOException {
        Planned planned = new Planned(options);
        try {
            planned.folder = SiteFolder.open(options.out(), options.content(), disk, planned.diagnostics)
                    .orElse(null);
            if (planned.folder == null || !Newsroom.isAt(options, planned.diagnostics)) {
                planned.stages.end("settings");
                return planned;
            }
            Walk walk = Walk.of(options.content(), Newsroom.shown(options), planned.workers, planned.diagnostics);
            State state = State.open(options, planned.folder, walk);
            planned.state = state;
            planned.stages.end("look");
            planned.last = state.same(planned.folder, options, planned.workers);
            if (planned.last != null) {
                planned.stages.end("compare");
                return planned;
            }
            SiteFolder folder = planned.folder;
            planned.changed = planned.workers.aside(state.manifest.parts(), part -> part.changed(folder));
            Newsroom newsroom = Newsroom.open(options, walk, state.registries, planned.diagnostics);
            planned.stages.end("settings");
            if (newsroom != null) {
                Memory memory = state.memory(options, newsroom);
                planned.draft = Draft.of(
                        newsroom,
                        options,
                        memory,
                        state.backfile(options, newsroom, folder),
                        planned.workers,
                        planned.diagnostics,
                        planned.stages);
            }
            return planned;
        } catch (IOException | RuntimeException | Error e) {
            planned.close();
            throw e;
        }
    }

    /** Renders what was planned and publishes it. */
    static Result run(Planned planned) throws IOException {
        SiteFolder folder = planned.folder;
        State state = planned.state;
        if (planned.last != null) {
            return planned.last.result(planned.stages);
        }
        Draft draft = planned.draft;
        if (folder == null || state == null || draft == null) {
            return planned.stages.nothing(planned.diagnostics.list(), List.of());
        }
        while (true) {
            if (draft.impossible() || (planned.options.strict() && warned(draft))) {
                return planned.stages.nothing(draft.diagnostics(), waiting(draft, List.of()));
            }
            if (draft.plan().standing().files() > 0 && (!planned.changed().isEmpty() || folder.hasLinks())) {
                // Somebody was at the site: all of it is to be looked at.
                draft = draft.whole(planned.options, planned.workers, planned.stages);
                continue;
            }
            Rendering rendering = draft.rendering();
            Map<String, Diagnostic> gone = new TreeMap<>();
            Stale found = stale(draft.plan(), state.manifest, folder, planned);
            List<Job> stale = withoutKept(draft, found.jobs, folder, gone);
            if (!gone.isEmpty()) {
                draft = draft.without(gone, planned.options, planned.workers, planned.stages);
                continue;
            }
            planned.stages.end("compare", draft.plan().jobs().size());
            // Before all pages: where a picture turns out to be damaged, they are to be others.
            List<Job> pictures = stale.stream()
                    .filter(job -> job.content() instanceof Job.Rendition)
                    .toList();
            List<Rendering.Rendered> rendered = new ArrayList<>();
            if (!pictures.isEmpty()) {
                Map<String, String> obstacles = develop(pictures, draft, folder, state, planned, rendered);
                if (!obstacles.isEmpty()) {
                    folder.restart();
                    draft = draft.withAsTheyAre(obstacles, planned.options, planned.workers, planned.stages);
                    continue;
                }
            }
            List<Job> others = stale.stream()
                    .filter(job -> !(job.content() instanceof Job.Rendition))
                    .sorted(RENDERING)
                    .toList();
            rendered.addAll(planned.workers.map(others, job -> rendering.stage(job, folder)));
            stale = Stream.concat(pictures.stream(), others.stream()).toList();
            List<Diagnostic> failures = rendering.failures(rendered);
            planned.stages.end("render", others.size());
            if (!failures.isEmpty()) {
                return planned.stages.nothing(with(draft.diagnostics(), failures), waiting(draft, List.of()));
            }
            Map<String, Diagnostic> lost = new TreeMap<>();
            Map<String, SourceChanged> waits = new LinkedHashMap<>();
            for (Rendering.Rendered each : rendered) {
                if (each.lost() != null) {
                    if (each.lost().waits() && folder.has(each.path())) {
                        // Many files may be made of it.
                        waits.putIfAbsent(each.lost().source(), each.lost());
                    } else {
                        lost.put(each.lost().source(), each.lost().diagnostic());
                    }
                }
            }
            if (lost.isEmpty()) {
                return publish(
                        planned,
                        folder,
                        state,
                        draft,
                        new Stale(stale, found.known),
                        rendered,
                        List.copyOf(waits.values()));
            }
            // Nothing of them can stand, so no list may name them: each round leaves out at least one source more.
            folder.restart();
            draft = draft.without(lost, planned.options, planned.workers, planned.stages);
        }
    }

    /**
     * Makes the files of pictures.
     *
     * @param rendered gets what became of each job
     * @return by source, why files cannot be made; then nothing of the build can stand
     */
    private static Map<String, String> develop(
            List<Job> jobs,
            Draft draft,
            SiteFolder folder,
            State state,
            Planned planned,
            List<Rendering.Rendered> rendered)
            throws IOException {
        Developing developing = new Developing(draft.newsroom(), new PictureCache(state.pictures(planned.options)));
        List<List<Job>> groups = Developing.byPicture(jobs);
        AtomicInteger done = new AtomicInteger();
        List<Developing.Developed> all = planned.workers.mapOneByOne(groups, group -> {
            Developing.Developed developed = developing.stage(group, folder);
            planned.progress.pictures(done.incrementAndGet(), groups.size());
            return developed;
        });
        Map<String, String> obstacles = new TreeMap<>();
        Map<String, Rendering.Rendered> byPath = new HashMap<>();
        for (Developing.Developed each : all) {
            if (each.obstacle() != null) {
                obstacles.put(each.source(), each.obstacle());
            }
            each.files().forEach(file -> byPath.put(file.path(), file));
        }
        if (obstacles.isEmpty()) {
            jobs.forEach(job -> rendered.add(Objects.requireNonNull(byPath.get(job.path()))));
            developing.end(draft.site());
        }
        planned.stages.end("pictures", groups.size());
        return obstacles;
    }

    /**
     * Files that must be made.
     *
     * @param known how many of all that are planned the manifest knows
     */
    private record Stale(List<Job> jobs, int known) {}

    /** What the manifest knows of a job's file. */
    private enum Known {
        NOT,
        OTHERWISE,
        AS_PLANNED;

        static Known of(Job job, @Nullable Digest madeFrom) {
            return madeFrom == null ? NOT : madeFrom.equals(job.fingerprint()) ? AS_PLANNED : OTHERWISE;
        }
    }

    /** Pages come after the rest, beside those that show the same articles. */
    private static final Comparator<Job> RENDERING = Comparator.comparing(
            job -> job.content() instanceof Job.Page page ? page : null, Comparator.nullsFirst(Job.Page.ORDER));

    /** The jobs whose files are not there, or were made of something else. */
    private static Stale stale(Plan plan, Manifest manifest, SiteFolder folder, Planned planned) throws IOException {
        List<Job> jobs = plan.jobs();
        Set<String> changed = planned.changed();
        List<Known> all = planned.workers.map(jobs, job -> Known.of(job, manifest.madeFrom(job.path())));
        List<Job> stale = new ArrayList<>();
        int known = plan.standing().files();
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            known += all.get(i) == Known.NOT ? 0 : 1;
            if (all.get(i) != Known.AS_PLANNED || changed.contains(job.path()) || folder.isBehindLink(job.path())) {
                stale.add(job);
            }
        }
        return new Stale(stale, known);
    }

    /** Leaves out pages whose text is known no more: they stand as they are, or are {@code gone}. */
    private static List<Job> withoutKept(
            Draft draft, List<Job> stale, SiteFolder folder, Map<String, Diagnostic> gone) {
        List<Job> renderable = new ArrayList<>();
        for (Job job : stale) {
            Diagnostic held = draft.kept().get(job.owner());
            if (held == null) {
                renderable.add(job);
            } else if (!folder.has(job.path())) {
                gone.put(job.owner(), held);
            }
        }
        return renderable;
    }

    private static Result publish(
            Planned planned,
            SiteFolder folder,
            State state,
            Draft draft,
            Stale found,
            List<Rendering.Rendered> rendered,
            List<SourceChanged> waits)
            throws IOException {
        List<Job> stale = found.jobs;
        Plan plan = draft.plan();
        List<Job> made = new ArrayList<>();
        List<Job> changed = new ArrayList<>();
        for (int i = 0; i < stale.size(); i++) {
            if (rendered.get(i).lost() == null) {
                made.add(stale.get(i));
            }
            if (rendered.get(i).changed()) {
                changed.add(stale.get(i));
            }
        }
        changed.sort(Plan.ORDER);
        List<String> staged = changed.stream().map(Job::path).toList();
        Map<String, Digest> written = made.stream().collect(Collectors.toMap(Job::path, Job::fingerprint));
        SiteFolder.Changes changes = folder.publish(
                plan::allPaths, found.known, written, staged, state.manifest, state.log, planned.options.now());
        planned.stages.end(
                "publish", changes.changed().size() + changes.removed().size());
        int articles = draft.site().editions().values().stream()
                .mapToInt(edition -> edition.articles().size())
                .sum();
        Result result = new Result(
                true,
                articles,
                plan.size(),
                changes.changed(),
                changes.removed(),
                waiting(draft, waits),
                Diagnostics.told(with(
                        draft.diagnostics(),
                        waits.stream().map(SourceChanged::diagnostic).toList())),
                planned.stages.all(),
                planned.stages.work(Work.of(stale, rendered)));
        state.save(planned.options, draft, result, waits.isEmpty());
        planned.stages.end("keep");
        if (!made.isEmpty() || !changes.removed().isEmpty()) {
            try (Origins origins = state.origins()) {
                origins.note(made, changes.removed(), planned.options.now(), planned.workers);
            }
        }
        planned.stages.end("note", made.size());
        return result;
    }

    private static List<Diagnostic> with(List<Diagnostic> some, List<Diagnostic> more) {
        Diagnostics all = new Diagnostics();
        all.addAll(some);
        all.addAll(more);
        return all.list();
    }

    /** What builds have changed in the site's folder, and what of it was uploaded. */
    public static ChangeLog changes(Options options) throws IOException {
        return State.log(options, SiteFolder.real(options.out()));
    }

    private static boolean warned(Draft draft) {
        return draft.diagnostics().stream().anyMatch(d -> d.severity() != Severity.NOTE);
    }

    private static List<Result.Waiting> waiting(Draft draft, List<SourceChanged> changed) {
        Set<Result.Waiting> waiting = new LinkedHashSet<>();
        Set<String> gone = new HashSet<>();
        for (Site.Waiting each : draft.site().waiting()) {
            gone.add(each.path());
            waiting.add(new Result.Waiting("content/" + each.path(), each.reason(), each.due()));
        }
        draft.kept()
                .forEach((path, error) -> waiting.add(
                        // The version before may have come to its own end.
                        new Result.Waiting("content/" + path, error.code().id(), "", !gone.contains(path))));
        for (SourceChanged each : changed) {
            waiting.add(new Result.Waiting(
                    "content/" + each.source(), each.diagnostic().code().id(), ""));
        }
        return List.copyOf(waiting);
    }
}
