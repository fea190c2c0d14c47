package dev.newsline.content;

import dev.newsline.config.Settings;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Severity;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.language.Language;
import dev.newsline.markdown.Body;
import dev.newsline.markdown.Context;
import dev.newsline.markdown.Facts;
import dev.newsline.markdown.Markdown;
import dev.newsline.markdown.Quotes;
import dev.newsline.markdown.Reference;
import dev.newsline.model.FrontMatter;
import dev.newsline.yaml.Fields;
import dev.newsline.yaml.YamlNode;
import dev.newsline.yaml.YamlReader;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Markdown files. Immutable; must be called on a thread with Markdown's stack. */
public final class DocumentReader {
    /** What is a slug whichever language writes it. */
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final Sources sources;
    private final String shown;
    private final Settings settings;
    private final Map<String, Language> languages;
    private final Map<String, Quotes> quotes = new HashMap<>();
    private final Set<String> blocks;
    private final Set<String> layouts;
    private final Markdown markdown;

    /**
     * @param languages those of the site: how each quotes, and spells addresses
     * @param blocks names of blocks that articles may use
     * @param layouts names of layouts that articles may have instead of the usual one
     */
    public DocumentReader(
            Sources sources,
            Settings settings,
            Map<String, Language> languages,
            Set<String> blocks,
            Set<String> layouts,
            Markdown markdown) {
        this.sources = sources;
        this.shown = sources.shown();
        this.settings = settings;
        this.languages = languages;
        languages.forEach((tag, spoken) -> {
            List<String> marks = spoken.quotes();
            quotes.put(tag, new Quotes(marks.get(0), marks.get(1), marks.get(2), marks.get(3)));
        });
        this.blocks = blocks;
        this.layouts = layouts;
        this.markdown = markdown;
    }

    /**
     * What was read of a file.
     *
     * @param document null where an error holds it back
     * @param id as far as it is known: what waits with a held-back file has it too
     * @param diagnostics those of this file alone
     * @param heldBack where there is no document, its front matter as far as it could be read
     */
    public record Reading(
            String path,
            @Nullable Document document,
            String id,
            String language,
            List<Diagnostic> diagnostics,
            @Nullable FrontMatter heldBack) {
        /** One of which there is no more to say. */
        public Reading(
                String path, @Nullable Document document, String id, String language, List<Diagnostic> diagnostics) {
            this(path, document, id, language, diagnostics, null);
        }
    }

    /** Reads a file, {@code path} being relative to {@code content/}. */
    public Reading read(String path) {
        Reading whole = readWithBody(path);
        Document document = whole.document();
        return document == null
                ? whole
                : new Reading(path, document.keptBy(document.text()), whole.id, whole.language, whole.diagnostics);
    }

    /** The same, its document having its body at hand: more than can be kept of all files. */
    public Reading readWithBody(String path) {
        Diagnostics diagnostics = new Diagnostics();
        FileName name = FileName.of(path, settings.languages());
        String language = name.language() == null ? settings.defaultLanguage() : name.language();
        SourceText source = source(path, diagnostics);
        Document document = null;
        FrontMatter front = null;
        String id = name.id();
        if (name.unknownLanguage() != null) {
            diagnostics.reportWithHint(
                    Code.NO_SUCH_LANGUAGE,
                    Span.ofFile(shown + path),
                    "the site's languages are " + String.join(", ", settings.languages())
                            + "; add it to languages in site.yaml, or rename the file",
                    name.unknownLanguage());
        }
        if (source != null) {
            Fences fences = Fences.find(source, diagnostics);
            YamlNode.Entries map =
                    fences == null ? null : new YamlReader().readMap(source, fences.start(), fences.end(), diagnostics);
            if (fences != null && map != null) {
                Fields keys = new Fields(map, new Diagnostics());
                String given = keys.text("id", "translationKey");
                id = given == null ? id : given;
                if (name.language() == null) {
                    language = language(keys, diagnostics);
                }
                front = frontMatter(path, name, source, map, diagnostics);
                document = document(path, name, id, language, source, fences, front, diagnostics);
            }
        }
        List<Diagnostic> found = diagnostics.list();
        return diagnostics.hasErrors()
                ? new Reading(path, null, id, language, found, front)
                : new Reading(path, document, id, language, draft(document) ? asNotes(found) : found);
    }

    private static boolean draft(@Nullable Document document) {
        return document != null && Boolean.TRUE.equals(document.front().draft());
    }

    private static List<Diagnostic> asNotes(List<Diagnostic> found) {
        return found.stream().map(d -> d.withSeverity(Severity.NOTE)).toList();
    }

    private String language(Fields keys, Diagnostics diagnostics) {
        String given = keys.text("lang", "language", "locale");
        if (given == null) {
            return settings.defaultLanguage();
        }
        String tag = given.replace('_', '-');
        for (String language : settings.languages()) {
            if (language.equalsIgnoreCase(tag) || language.equalsIgnoreCase(tag.split("-", -1)[0])) {
                return language;
            }
        }
        diagnostics.reportWithHint(
                Code.NO_SUCH_LANGUAGE,
                keys.spanOf("lang", "language", "locale"),
                "the site's languages are " + String.join(", ", settings.languages()),
                given);
        return settings.defaultLanguage();
    }

    private static boolean isPage(String path) {
        return path.startsWith("pages/");
    }

    private @Nullable Instant dateIn(FileName name) {
        return Times.instant(name.date() == null ? null : Dates.read(name.date(), settings.timeZone()));
    }

    private FrontMatter frontMatter(
            String path, FileName name, SourceText source, YamlNode.Entries map, Diagnostics diagnostics) {
        Set<String> known = isPage(path) ? Set.of() : layouts;
        FrontMatter front = new FrontMatterReader(map, settings.timeZone(), known, diagnostics).read();
        if (front.date() == null && name.date() != null && dateIn(name) == null) {
            diagnostics.reportWithHint(Code.BAD_DATE, Span.ofFile(source.path()), Dates.hint(name.date()), name.date());
        }
        return front;
    }

    private @Nullable Document document(
            String path,
            FileName name,
            String id,
            String language,
            SourceText source,
            Fences fences,
            @Nullable FrontMatter front,
            Diagnostics diagnostics) {
        if (fences.merged(source, diagnostics)) {
            return null;
        }
        TextChecks.check(source, diagnostics);
        Body body = markdown.parse(source, fences.body(), context(language, front), diagnostics);
        if (front == null || diagnostics.hasErrors()) {
            return null;
        }
        return new Document(
                path,
                isPage(path) ? Document.Kind.PAGE : Document.Kind.ARTICLE,
                id,
                language,
                Filing.of(front, slug(path, id, language, front), resolves(body.facts())),
                digest(source),
                DocumentCodec.head(front, body.facts()),
                dateIn(name),
                new Document.Read(new Document.Text(front, body.facts(), fences.body()), body));
    }

    /** The last part of the address; null where what is given for it must be looked at closely, or nothing gives one. */
    private @Nullable String slug(String path, String id, String language, FrontMatter front) {
        String given = front.slug();
        if (given != null) {
            return SLUG.matcher(given).matches() ? given : null;
        }
        Language spoken = Objects.requireNonNull(languages.get(language));
        String slug = FileStem.slug(path, id, language, spoken, front.title());
        return slug.isEmpty() ? null : slug;
    }

    /** Whether a body needs what others are: pages, files, blocks. Addresses of other hosts lead where they lead. */
    private boolean resolves(Facts facts) {
        if (!facts.blocks().isEmpty()) {
            return true;
        }
        String base = settings.baseUrl();
        String own = base == null ? null : URI.create(base).getHost().toLowerCase(Locale.ROOT);
        for (Reference reference : facts.references()) {
            String target = reference.target();
            boolean web = target.startsWith("https://") || target.startsWith("http://");
            boolean elsewhere =
                    web && (own == null || !target.toLowerCase(Locale.ROOT).contains(own));
            if (reference.kind() != Reference.Kind.LINK || !(elsewhere || target.startsWith("#"))) {
                return true;
            }
        }
        return false;
    }

    /** The text of a file; null where it cannot be had, with the reason reported. */
    public @Nullable SourceText source(String path, Diagnostics diagnostics) {
        return sources.read(path, diagnostics);
    }

    /** The text of a file that was read before, for messages about it; empty where it can be had no longer. */
    public SourceText sourceLater(String path) {
        return SourceText.later(shown + path, () -> {
            SourceText now = source(path, new Diagnostics());
            return now == null ? "" : now.text();
        });
    }

    /** Whether a text is still the one that a document was read from. */
    public boolean unchanged(Document document, SourceText source) {
        return digest(source).equals(document.bytes());
    }

    /** Not SHA-256, which takes longer than all else where a fresh checkout has given every file another time stamp. */
    private static Digest digest(SourceText source) {
        return new Digester().add(source.text()).digest();
    }

    /** The body of a document that was read before, for rendering; its problems have been reported then. */
    public Body body(Document document, SourceText source) {
        Context context = context(document.language(), document.front());
        return markdown.parse(source, document.bodyStart(), context, new Diagnostics());
    }

    private Context context(String language, @Nullable FrontMatter front) {
        boolean typed = front != null && !front.typography();
        return new Context(
                typed ? Quotes.NONE : Objects.requireNonNull(quotes.get(language)),
                front == null ? "" : front.title(),
                blocks);
    }
}
