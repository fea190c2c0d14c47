package dev.newsline.build;

import dev.newsline.assemble.Site;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Nearest;
import dev.newsline.format.JsonObject;
import dev.newsline.format.JsonValue;
import dev.newsline.plan.Job;
import dev.newsline.state.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why a page is what it is.
 *
 * @param pages each with path, kind, source, fingerprint and its parts, what was changed when it was last made, when it changes
 *     by itself, template and record
 * @param missing why there is no page, in words; null where there is one
 * @param diagnostics all that was found on the way
 */
public record Explanation(List<JsonObject> pages, @Nullable String missing, List<Diagnostic> diagnostics) {
    /**
     * Explains the page of an address, or those that come from a file of {@code content/}. Builds and keeps nothing, but goes
     * on from what the last build knows, as the next one will: an article that is held back is explained as it stands.
     *
     * @param asked an address as readers know it, absolute, from the root of the server, or a path of the site's folder; or a
     *     file, relative to {@code here}, to the root or to {@code content/}
     * @throws IOException where the machine fails
     */
    public static Explanation of(Options options, String asked, Path here) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Newsroom newsroom = Newsroom.open(options, diagnostics);
        if (newsroom == null) {
            return new Explanation(
                    List.of(), "nothing can be explained before these errors are mended", diagnostics.told());
        }
        try (Looking looking = Looking.open(options, newsroom)) {
            try {
                return of(options, asked, here, newsroom, looking, diagnostics);
            } catch (Row.Damaged e) {
                // As a build does: it is found where a word is read.
                return of(options, asked, here, newsroom, new Looking(looking.folder(), null), diagnostics);
            }
        }
    }

    private static Explanation of(
            Options options, String asked, Path here, Newsroom newsroom, Looking looking, Diagnostics found)
            throws IOException {
        try (Workers workers = new Workers(options.threads())) {
            Diagnostics diagnostics = new Diagnostics();
            diagnostics.addAll(found.list());
            Draft draft = Draft.of(newsroom, options, looking.memory(), null, workers, diagnostics, new Stages());
            List<Diagnostic> told = Diagnostics.told(draft.diagnostics());
            PageAddress address = new PageAddress(newsroom.settings());
            String source = SourceFile.named(asked, here, options);
            String path = address.path(asked);
            List<Job> jobs = draft.plan().jobs().stream()
                    .filter(job -> source == null
                            ? job.path().equals(path)
                            : job.owner().equals(source))
                    .toList();
            if (jobs.isEmpty()) {
                return new Explanation(
                        List.of(), source == null ? unknown(asked, address, draft) : pageless(source, draft), told);
            }
            Map<String, Origins.Origin> origins = new HashMap<>();
            Origins.Made last = looking.last(jobs, origins);
            NextChange next = NextChange.of(draft, jobs, options, workers);
            // The record needs the body, and bodies need Markdown's stack.
            List<JsonObject> pages =
                    workers.map(jobs, job -> page(job, origins.get(job.path()), last, next, draft.kept()));
            return new Explanation(pages, null, told);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static JsonObject page(
            Job job,
            Origins.@Nullable Origin origin,
            Origins.@Nullable Made last,
            NextChange next,
            Map<String, Diagnostic> kept)
            throws IOException {
        Map<String, Long> parts = Origins.parts(job);
        JsonObject.Builder digests = JsonObject.builder();
        parts.forEach((name, part) -> digests.text(name, String.format(Locale.ROOT, "%016x", part)));
        JsonObject.Builder out = JsonObject.builder()
                .text("path", job.path())
                .text("kind", job.kind().name().toLowerCase(Locale.ROOT))
                .text("source", job.owner())
                .text("fingerprint", job.fingerprint().toString())
                .value("parts", digests.build());
        if (origin != null) {
            out.value("made", made(origin, last))
                    .value("changedSince", texts(Origins.differing(origin.parts(), parts)));
        } else if (last != null) {
            out.value(
                    "lastBuild",
                    JsonObject.builder()
                            .text("at", last.at().toString())
                            .value("files", new JsonValue.Numeric(BigDecimal.valueOf(last.files())))
                            .build());
        }
        out.value("changesByItself", next.json(job));
        if (job.content() instanceof Job.Page page) {
            out.text("template", page.template()).text("language", page.language());
            Diagnostic held = kept.get(job.owner());
            if (held == null) {
                out.value("record", RecordJson.of(page.records().make()));
            } else {
                // Its words are on the page and nowhere else.
                out.text("heldBack", held.code().id());
            }
        }
        return out.build();
    }

    private static JsonObject made(Origins.Origin origin, Origins.@Nullable Made last) {
        return JsonObject.builder()
                .text("at", origin.build().at().toString())
                .value("inLastBuild", new JsonValue.Bool(origin.build().equals(last)))
                .value("firstKnown", new JsonValue.Bool(origin.first()))
                .value("changed", texts(origin.changed()))
                .build();
    }

    static JsonValue texts(List<String> texts) {
        return new JsonValue.Array(
                texts.stream().<JsonValue>map(JsonValue.Text::new).toList());
    }

    private static String unknown(String asked, PageAddress address, Draft draft) {
        Set<String> paths = draft.plan().jobs().stream().map(Job::path).collect(Collectors.toCollection(TreeSet::new));
        return "no page has the address " + asked
                + Nearest.to(address.path(asked), paths)
                        .map(near -> "; did you mean " + address.of(near) + "?")
                        .orElse("");
    }

    private static String pageless(String source, Draft draft) {
        for (Site.Waiting waiting : draft.site().waiting()) {
            if (waiting.path().equals(source)) {
                return "content/" + source + " has no page: " + waiting.reason()
                        + (waiting.due().isEmpty() ? "" : " until " + waiting.due());
            }
        }
        Set<String> owners = draft.plan().jobs().stream()
                .filter(job -> job.kind().compareTo(Job.Kind.PAGE) <= 0)
                .map(Job::owner)
                .collect(Collectors.toCollection(TreeSet::new));
        return "no page comes from content/" + source
                + Nearest.to(source, owners)
                        .map(near -> "; did you mean content/" + near + "?")
                        .orElse("");
    }
}
