package dev.newsline.build;

import dev.newsline.assemble.Media;
import dev.newsline.assemble.Site;
import dev.newsline.assemble.Target;
import dev.newsline.assemble.Urls;
import dev.newsline.card.Mark;
import dev.newsline.config.Settings;
import dev.newsline.content.Document;
import dev.newsline.content.Sources;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import dev.newsline.digest.ContentHash;
import dev.newsline.image.Pictures;
import dev.newsline.image.UnusablePicture;
import dev.newsline.markdown.Body;
import dev.newsline.markdown.Context;
import dev.newsline.markdown.Reference;
import dev.newsline.markdown.Resolver;
import dev.newsline.output.SiteFolder;
import dev.newsline.plan.BodyHtml;
import dev.newsline.plan.Job;
import dev.newsline.render.Renderer;
import dev.newsline.render.TemplateFailure;
import dev.newsline.render.UrlBase;
import dev.newsline.view.Html;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Turns jobs into bytes. Thread-safe. */
final class Rendering {
    private final Newsroom newsroom;
    private final Site site;
    private final Renderer renderer;

    /** The newsroom's mark as cards show it, decoded when the first card is drawn. */
    private final Map<ContentHash, Optional<Mark>> marks = new ConcurrentHashMap<>();

    Rendering(Newsroom newsroom, Site site) {
        this.newsroom = newsroom;
        this.site = site;
        this.renderer = new Renderer(
                newsroom.theme(),
                newsroom.languages(),
                new UrlBase(newsroom.settings().baseUrl(), newsroom.settings().path()),
                (text, language) -> new Html(short_(text)));
    }

    /**
     * What became of a job.
     *
     * @param failure what is wrong with its template, or null
     * @param owner the file that the page comes from
     * @param lost the source that is no longer the planned one, or null
     * @param took what of a worker's time
     */
    record Rendered(
            String path,
            String owner,
            boolean changed,
            @Nullable Diagnostic failure,
            @Nullable SourceChanged lost,
            Duration took) {}

    Rendered stage(Job job, SiteFolder folder) throws IOException {
        long start = System.nanoTime();
        boolean changed = false;
        Diagnostic failure = null;
        SourceChanged lost = null;
        try {
            changed = changed(job, folder);
        } catch (TemplateFailure e) {
            failure = e.diagnostic();
        } catch (BlockFailure e) {
            failure = e.failure.diagnostic();
        } catch (SourceChanged e) {
            lost = e;
        }
        return new Rendered(
                job.path(), job.owner(), changed, failure, lost, Duration.ofNanos(System.nanoTime() - start));
    }

    private boolean changed(Job job, SiteFolder folder) throws IOException, TemplateFailure {
        if (job.content() instanceof Job.Page page) {
            return folder.stage(
                    job.path(),
                    renderer.render(
                            page.template(), page.language(), page.records().make()));
        }
        if (job.content() instanceof Job.Copy copy) {
            Path source = newsroom.sources().content().resolve(copy.source());
            if (!copy.picture()) {
                ContentHash staged = read(copy.source(), () -> ContentHash.of(source));
                if (!staged.equals(copy.hash())) {
                    throw SourceChanged.of(copy.source(), newsroom.shown());
                }
                return folder.stageFile(job.path(), source);
            }
            return folder.stage(job.path(), picture(copy));
        }
        if (job.content() instanceof Job.Card card) {
            Mark mark = card.mark() == null ? null : mark(card.mark());
            return folder.stage(job.path(), card.card().get().png(mark));
        }
        return folder.stage(job.path(), ((Job.Bytes) job.content()).encoder().encode());
    }

    private byte[] picture(Job.Copy copy) throws IOException {
        byte[] bytes = bytes(copy.source(), copy.hash());
        try {
            return Pictures.withoutPrivateData(bytes);
        } catch (UnusablePicture e) {
            return bytes; // A static file may be anything.
        }
    }

    private @Nullable Mark mark(Media.Picture picture) throws IOException {
        Optional<Mark> known = marks.get(picture.hash());
        if (known == null) {
            known = Marks.of(bytes(picture.source(), picture.hash()), Objects.requireNonNull(picture.info()));
            marks.put(picture.hash(), known);
        }
        return known.orElse(null);
    }

    /** A source that is as it was planned. */
    private byte[] bytes(String source, ContentHash hash) throws IOException {
        Path file = newsroom.sources().content().resolve(source);
        byte[] bytes = read(source, () -> Files.readAllBytes(file));
        if (!ContentHash.of(bytes).equals(hash)) {
            throw SourceChanged.of(source, newsroom.shown());
        }
        return bytes;
    }

    /** Reads a source; where that fails, it is the trouble of this source alone. */
    private <T> T read(String source, Reading<T> reading) throws SourceChanged {
        try {
            return reading.run();
        } catch (IOException e) {
            Diagnostics problems = new Diagnostics();
            Sources.unreadable(Span.ofFile(newsroom.shown() + source), e, problems);
            throw new SourceChanged(source, problems.list().get(0));
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T run() throws IOException;
    }

    /** Finds mistakes in templates, whether or not a page uses them. */
    void check(Diagnostics diagnostics) {
        renderer.check(diagnostics);
    }

    /** Each mistake once, with the number of pages it breaks and the first of them. */
    List<Diagnostic> failures(List<Rendered> rendered) {
        Map<String, List<Rendered>> byPlace = new LinkedHashMap<>();
        for (Rendered each : rendered) {
            if (each.failure() != null) {
                byPlace.computeIfAbsent(each.failure().toString(), k -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Diagnostic> failures = new ArrayList<>();
        for (List<Rendered> pages : byPlace.values()) {
            Diagnostic first = pages.get(0).failure();
            if (first != null) {
                String where = (pages.size() == 1 ? "one page: " : pages.size() + " pages, the first: ")
                        + pages.get(0).path() + " (" + pages.get(0).owner() + ")";
                String hint = first.hint() == null ? where : first.hint() + "; " + where;
                failures.add(
                        new Diagnostic(first.code(), first.severity(), first.span(), first.message(), hint, List.of()));
            }
        }
        return failures;
    }

    /** The markup of a body whose source is as it was planned. */
    String body(Document document, BodyHtml.Form form) throws IOException {
        Body read = document.body();
        Body body = read == null ? readAgain(document) : read;
        return body.html(new References(document, body.facts().references(), form == BodyHtml.Form.LITE));
    }

    private Body readAgain(Document document) throws IOException {
        Diagnostics problems = new Diagnostics();
        SourceText source = newsroom.reader().source(document.path(), problems);
        if (source == null) {
            throw new SourceChanged(document.path(), problems.list().get(0));
        }
        if (!newsroom.reader().unchanged(document, source)) {
            throw SourceChanged.of(document.path(), newsroom.shown());
        }
        return newsroom.reader().body(document, source);
    }

    private String short_(String text) {
        SourceText source = new SourceText("", text);
        Body body = newsroom.markdown().parse(source, 0, Context.PLAIN, new Diagnostics());
        return body.html(new ShortText(newsroom.settings(), body.facts().references()));
    }

    /** A block's template that fails inside of a body; the body's printing knows no checked exceptions. */
    private static final class BlockFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient TemplateFailure failure;

        BlockFailure(TemplateFailure failure) {
            super(failure);
            this.failure = failure;
        }
    }

    private final class References implements Resolver {
        private final Document document;
        private final List<Reference> references;
        private final boolean lite;
        private final List<Target> targets;

        References(Document document, List<Reference> references, boolean lite) {
            this.document = document;
            this.references = references;
            this.lite = lite;
            this.targets = site.bodies().getOrDefault(document.path(), List.of());
        }

        @Override
        public Link link(int reference) {
            if (!document.filing().resolves()) {
                // All of them lead where they lead, whatever the site is.
                return new Link(references.get(reference).target());
            }
            if (!(target(reference) instanceof Target.Link link)) {
                return new Link(null);
            }
            return new Link(lite && link.lite() != null ? link.lite() : link.href());
        }

        @Override
        public @Nullable Picture picture(int reference) {
            return target(reference) instanceof Target.Image image && image.src() != null
                    ? new Picture(image.src(), image.width(), image.height(), image.sizes())
                    : null;
        }

        @Override
        public boolean describesPictures() {
            return lite;
        }

        @Override
        public @Nullable Table data(int reference) {
            return target(reference) instanceof Target.Rows rows && !rows.rows().isEmpty()
                    ? new Table(rows.rows())
                    : null;
        }

        @Override
        public String block(String name, Map<String, String> attributes, String innerHtml) {
            try {
                String template = newsroom.theme().blockTemplate(name, lite);
                return renderer.fragment(template, document.language(), attributes, new Html(innerHtml));
            } catch (TemplateFailure e) {
                throw new BlockFailure(e);
            }
        }

        private @Nullable Target target(int reference) {
            return reference < targets.size() ? targets.get(reference) : null;
        }
    }

    /** Short texts lead to other sites only: nothing looks up where on this one. */
    private record ShortText(Settings settings, List<Reference> references) implements Resolver {
        @Override
        public Link link(int reference) {
            String target = references.get(reference).target();
            return new Link(Urls.elsewhere(settings, target) ? target : null);
        }

        @Override
        public @Nullable Picture picture(int reference) {
            return null;
        }

        @Override
        public @Nullable Table data(int reference) {
            return null;
        }

        @Override
        public String block(String name, Map<String, String> attributes, String innerHtml) {
            return innerHtml;
        }
    }
}
