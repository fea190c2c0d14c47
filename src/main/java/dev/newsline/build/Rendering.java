package dev.newsline.build;

import dev.newsline.assemble.Site;
import dev.newsline.assemble.Target;
import dev.newsline.content.Document;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import dev.newsline.image.Pictures;
import dev.newsline.image.UnusablePicture;
import dev.newsline.markdown.Body;
import dev.newsline.markdown.Context;
import dev.newsline.markdown.Resolver;
import dev.newsline.output.SiteFolder;
import dev.newsline.plan.Job;
import dev.newsline.render.Renderer;
import dev.newsline.render.TemplateFailure;
import dev.newsline.render.UrlBase;
import dev.newsline.view.Html;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns jobs into bytes. Thread-safe. */
final class Rendering {
    private final Newsroom newsroom;
    private final Site site;
    private final Path content;
    private final Renderer renderer;

    Rendering(Newsroom newsroom, Site site, Path content) {
        this.newsroom = newsroom;
        this.site = site;
        this.content = content;
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
     */
    record Rendered(
            String path,
            String owner,
            boolean changed,
            @Nullable Diagnostic failure) {}

    Rendered stage(Job job, SiteFolder folder) throws IOException {
        try {
            return new Rendered(job.path(), job.owner(), folder.stage(job.path(), bytes(job.content())), null);
        } catch (TemplateFailure e) {
            return new Rendered(job.path(), job.owner(), false, e.diagnostic());
        } catch (BlockFailure e) {
            return new Rendered(job.path(), job.owner(), false, e.failure.diagnostic());
        }
    }

    private byte[] bytes(Job.Content content) throws IOException, TemplateFailure {
        if (content instanceof Job.Page page) {
            return renderer.render(
                    page.template(), page.language(), page.records().make());
        }
        if (content instanceof Job.Copy copy) {
            byte[] bytes = Files.readAllBytes(this.content.resolve(copy.source()));
            try {
                return copy.picture() ? Pictures.withoutPrivateData(bytes) : bytes;
            } catch (UnusablePicture e) {
                // It was measured before, so it changed meanwhile; a static file may be anything.
                return bytes;
            }
        }
        return ((Job.Bytes) content).encoder().encode();
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
                failures.add(new Diagnostic(first.code(), first.severity(), first.span(), first.message(), hint));
            }
        }
        return failures;
    }

    /** The markup of a body, from its source as it is now. */
    String body(Document document) throws IOException {
        SourceText source = newsroom.reader().source(document.path(), new Diagnostics());
        if (source == null) {
            throw new IOException(newsroom.shown() + document.path() + " was deleted while the site was built");
        }
        Body body = newsroom.reader().body(document, source);
        return body.html(new References(document));
    }

    private String short_(String text) {
        SourceText source = new SourceText("", text);
        return newsroom.markdown()
                .parse(source, 0, Context.PLAIN, new Diagnostics())
                .html(new NoReferences());
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
        private final List<Target> targets;

        References(Document document) {
            this.document = document;
            this.targets = site.bodies().getOrDefault(document.path(), List.of());
        }

        @Override
        public Link link(int reference) {
            return new Link(target(reference) instanceof Target.Link link ? link.href() : null);
        }

        @Override
        public @Nullable Picture picture(int reference) {
            return target(reference) instanceof Target.Image image && image.src() != null
                    ? new Picture(image.src(), image.width(), image.height())
                    : null;
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
                return renderer.fragment(name, document.language(), attributes, new Html(innerHtml));
            } catch (TemplateFailure e) {
                throw new BlockFailure(e);
            }
        }

        private @Nullable Target target(int reference) {
            return reference < targets.size() ? targets.get(reference) : null;
        }
    }

    /** Short texts lead nowhere. */
    private static final class NoReferences implements Resolver {
        @Override
        public Link link(int reference) {
            return new Link(null);
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
