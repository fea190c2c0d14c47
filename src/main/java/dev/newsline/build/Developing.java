package dev.newsline.build;

import dev.newsline.assemble.Media;
import dev.newsline.assemble.Site;
import dev.newsline.content.Sources;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Span;
import dev.newsline.digest.ContentHash;
import dev.newsline.image.Recipe;
import dev.newsline.image.UnusablePicture;
import dev.newsline.output.SiteFolder;
import dev.newsline.plan.Job;
import dev.newsline.rendition.Darkroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the files of pictures, one picture after the other, or takes them from the cache. Thread-safe. */
final class Developing {
    private final Newsroom newsroom;
    private final PictureCache cache;

    /** Made when the first picture must be decoded: until then no class of it is loaded. */
    private @Nullable Darkroom darkroom;

    Developing(Newsroom newsroom, PictureCache cache) {
        this.newsroom = newsroom;
        this.cache = cache;
    }

    /** Jobs by the picture that they take, in their order. */
    static List<List<Job>> byPicture(List<Job> jobs) {
        Map<String, List<Job>> groups = new LinkedHashMap<>();
        for (Job job : jobs) {
            groups.computeIfAbsent(job.owner(), k -> new ArrayList<>()).add(job);
        }
        return List.copyOf(groups.values());
    }

    /**
     * What became of the files of one picture.
     *
     * @param obstacle why none can be made, or null
     */
    record Developed(
            String source,
            List<Rendering.Rendered> files,
            @Nullable String obstacle) {}

    /** Makes the files of {@code jobs}, which all take one picture, and puts them aside. */
    Developed stage(List<Job> jobs, SiteFolder folder) throws IOException {
        long start = System.nanoTime();
        Media.Picture picture = rendition(jobs.get(0)).picture();
        SourceChanged lost = null;
        Map<Recipe, Path> files = new LinkedHashMap<>();
        try {
            files = files(
                    picture, jobs.stream().map(job -> rendition(job).recipe()).toList());
        } catch (SourceChanged e) {
            lost = e;
        } catch (UnusablePicture e) {
            return new Developed(picture.source(), List.of(), String.valueOf(e.getMessage()));
        }
        List<Rendering.Rendered> rendered = new ArrayList<>();
        for (Job job : jobs) {
            Path file = files.get(rendition(job).recipe());
            boolean changed = file != null && folder.stageFile(job.path(), file);
            Duration took = Duration.ofNanos(System.nanoTime() - start).dividedBy(jobs.size());
            rendered.add(new Rendering.Rendered(job.path(), job.owner(), changed, null, lost, took));
        }
        return new Developed(picture.source(), rendered, null);
    }

    private Map<Recipe, Path> files(Media.Picture picture, List<Recipe> recipes)
            throws IOException, SourceChanged, UnusablePicture {
        Map<Recipe, Path> files = new LinkedHashMap<>();
        List<Recipe> missing = new ArrayList<>();
        for (Recipe recipe : recipes) {
            Path file = cache.find(picture.hash(), recipe);
            if (file == null) {
                missing.add(recipe);
            } else {
                files.put(recipe, file);
            }
        }
        if (!missing.isEmpty()) {
            Map<Recipe, byte[]> made = darkroom().develop(bytes(picture), missing);
            for (Map.Entry<Recipe, byte[]> each : made.entrySet()) {
                files.put(each.getKey(), cache.put(picture.hash(), each.getKey(), each.getValue()));
            }
        }
        return files;
    }

    private byte[] bytes(Media.Picture picture) throws SourceChanged {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(newsroom.sources().content().resolve(picture.source()));
        } catch (IOException e) {
            Diagnostics problems = new Diagnostics();
            Sources.unreadable(Span.ofFile(newsroom.shown() + picture.source()), e, problems);
            throw new SourceChanged(picture.source(), problems.list().get(0));
        }
        if (!ContentHash.of(bytes).equals(picture.hash())) {
            throw SourceChanged.of(picture.source(), newsroom.shown());
        }
        return bytes;
    }

    private synchronized Darkroom darkroom() {
        Darkroom known = darkroom;
        if (known == null) {
            known = new Darkroom(Runtime.getRuntime().maxMemory());
            darkroom = known;
        }
        return known;
    }

    private static Job.Rendition rendition(Job job) {
        return (Job.Rendition) job.content();
    }

    /** Forgets files that nobody has wanted for long. */
    void end(Site site) throws IOException {
        if (cache.isChanged()) {
            Set<String> wanted = new HashSet<>();
            for (Site.Developed each : site.developed()) {
                each.recipes()
                        .forEach(recipe ->
                                wanted.add(PictureCache.name(each.picture().hash(), recipe)));
            }
            cache.clear(wanted);
        }
    }
}
