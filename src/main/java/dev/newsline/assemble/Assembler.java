package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Document;
import dev.newsline.content.DocumentReader.Reading;
import dev.newsline.content.Places;
import dev.newsline.content.Registries;
import dev.newsline.content.Sources;
import dev.newsline.content.Walk;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Nearest;
import dev.newsline.diag.Span;
import dev.newsline.language.Language;
import dev.newsline.markdown.Reference;
import dev.newsline.model.Entry;
import dev.newsline.model.FrontMatter;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Site} of what was read. One is used for one site. */
public final class Assembler {
    private final Settings settings;
    private final Map<String, Language> languages;
    private final Registries registries;
    private final Walk walk;
    private final Sources sources;
    private final Places places;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Language desk;
    private final Media media;
    private final Terms terms;
    private final Addresses addresses;

    public Assembler(
            Sources sources,
            Settings settings,
            Map<String, Language> languages,
            Registries registries,
            Walk walk,
            Places places) {
        this.sources = sources;
        this.settings = settings;
        this.languages = languages;
        this.desk = Objects.requireNonNull(languages.get(settings.defaultLanguage()));
        this.registries = registries;
        this.walk = walk;
        this.places = places;
        this.media = new Media(sources, walk.others());
        this.terms = new Terms(settings, registries, desk);
        this.addresses = new Addresses(settings, languages, places, diagnostics);
    }

    public Media media() {
        return media;
    }

    /** The files that documents and registries name, and static ones, to be measured before {@link #assemble}; sorted. */
    public List<String> mediaFiles(List<Reading> readings) {
        Set<String> files = new TreeSet<>(staticFiles());
        for (Reading reading : readings) {
            Document document = reading.document();
            if (document == null) {
                continue;
            }
            List<String> sources = new ArrayList<>();
            FrontMatter front = document.front();
            if (front.image() != null) {
                sources.add(front.image().src());
            }
            if (front.gallery() != null) {
                front.gallery().forEach(picture -> sources.add(picture.src()));
            }
            for (Reference reference : document.facts().references()) {
                boolean file = reference.kind() == Reference.Kind.PICTURE || reference.kind() == Reference.Kind.LINK;
                if (file && !Urls.inFull(reference.target())) {
                    sources.add(reference.target());
                }
            }
            for (String source : sources) {
                String file = source.isEmpty() ? null : media.find(document.folder(), source);
                if (file != null) {
                    files.add(file);
                }
            }
        }
        registries.of("authors").values().forEach(entry -> {
            String file = entry.photo() == null ? null : media.find("", entry.photo());
            if (file != null) {
                files.add(file);
            }
        });
        return List.copyOf(files);
    }

    /**
     * Makes the site of what was read.
     *
     * @param measured what {@link #mediaFiles} are, by path
     * @param now the instant as of which things are published
     */
    public Site assemble(List<Reading> readings, Map<String, Media.Picture> measured, Instant now, boolean preview)
            throws IOException {
        Turns turns = new Turns(now);
        Versions versions = new Versions(settings, now, turns, preview, places, diagnostics);
        versions.add(readings);
        List<Versions.Version> published = new ArrayList<>(versions.published);
        published.sort(Comparator.<Versions.Version>comparingLong(v -> v.time().toEpochSecond())
                .thenComparingInt(v -> v.time().getNano())
                .thenComparing(v -> v.document().id())
                .thenComparing(v -> v.document().language()));
        ReservedSlugs reserved = new ReservedSlugs(settings, languages, registries, places, diagnostics);
        published.removeIf(version -> reserved.holds(version, versions.waiting));
        published.forEach(this::note);

        List<Document> documents = new ArrayList<>();
        readings.forEach(reading -> {
            if (reading.document() != null) {
                documents.add(reading.document());
            }
        });
        Map<String, Map<String, StandingPage>> pages = reserved.standingPages(versions.pages, versions.waiting);
        reserve(pages);
        Set<String> others = new HashSet<>(walk.others());
        References references = new References(
                documents,
                published.stream().map(version -> version.document().id()).toList());
        Bodies bodies = new Bodies(
                settings,
                sources,
                media,
                measured,
                references,
                addresses,
                new UnpublishedAddresses(settings, languages, registries, terms, places, addresses)
                        .with(versions.unpublished),
                others,
                places,
                diagnostics);
        List<Article> articles = new ArrayList<>();
        List<Site.Waiting> waiting = new ArrayList<>(versions.waiting);
        Map<Versions.Version, String> addressOf = new LinkedHashMap<>();
        for (Versions.Version version : published) {
            String address = addresses.ofArticle(version, section(version));
            if (address == null) {
                waiting.add(new Site.Waiting(
                        version.document().path(), addresses.refusal().id(), ""));
            } else {
                addressOf.put(version, address);
                bodies.note(version.document(), address);
            }
        }
        // No alias takes the address of an article, even of a later one.
        addressOf.forEach((version, address) -> addresses.aliases(version.document(), address));
        for (Map<String, StandingPage> page : pages.values()) {
            page.values().forEach(each -> {
                bodies.note(each.document(), each.address());
                addresses.aliases(each.document(), each.address());
            });
        }
        FollowUps related = new FollowUps(settings, references, addresses, places, diagnostics);
        LinksInFull links = new LinksInFull(bodies, places);
        addressOf.forEach((version, address) -> articles.add(article(version, address, bodies, related, links, turns)));
        Map<String, List<Target>> targets = new TreeMap<>();
        for (Article article : articles) {
            targets.put(article.document().path(), bodies.targets(article.document()));
        }
        for (Map<String, StandingPage> versionsOfPage : pages.values()) {
            for (StandingPage page : versionsOfPage.values()) {
                targets.put(page.document().path(), bodies.targets(page.document()));
            }
        }
        registries.of("authors").values().forEach(entry -> {
            String file = entry.photo() == null ? null : media.find("", entry.photo());
            Media.Picture picture = file == null ? null : measured.get(file);
            if (picture != null && picture.info() != null && !picture.source().startsWith("static/")) {
                bodies.shown.put(picture.source(), picture);
            }
        });
        Map<String, Map<String, Article>> translations = new TreeMap<>();
        for (Article article : articles) {
            translations.computeIfAbsent(article.id(), k -> new TreeMap<>()).put(article.language(), article);
        }
        waiting.sort(Comparator.comparing(Site.Waiting::path));
        return new Site(
                settings,
                registries,
                new Editions(settings, terms, registries).of(articles, pages),
                translations,
                pages,
                targets,
                links.concealed(registries),
                addresses.redirects,
                List.copyOf(bodies.shown.values()),
                staticFiles().stream()
                        .map(measured::get)
                        .filter(Objects::nonNull)
                        .toList(),
                Data.read(sources, walk, diagnostics),
                turns.next(),
                waiting,
                diagnostics.list());
    }

    private List<String> staticFiles() {
        return walk.others().stream().filter(file -> file.startsWith("static/")).toList();
    }

    private void note(Versions.Version version) {
        String section = ReservedSlugs.section(version);
        if (section != null) {
            terms.note("sections", section);
        }
        FrontMatter front = version.front();
        if (front.topics() != null) {
            front.topics().forEach(topic -> terms.note("topics", topic));
        }
        if (front.authors() != null) {
            front.authors().forEach(credit -> terms.note("authors", credit.author()));
        }
        if (front.series() != null) {
            terms.note("series", front.series().series());
        }
    }

    /** Takes every address that belongs to no article before the first article is asked for its own. */
    private void reserve(Map<String, Map<String, StandingPage>> pages) {
        Addresses.RESERVED.forEach(word -> addresses.take("/" + word, "\"" + word + "\""));
        addresses.take("/", "the front page");
        for (String language : settings.languages()) {
            String prefix = settings.prefix(language);
            addresses.take(prefix, "the front page");
            for (String word : Addresses.RESERVED) {
                addresses.take(prefix + word + (word.indexOf('.') < 0 ? "/" : ""), "\"" + word + "\"");
            }
            Entry.KINDS.forEach(kind -> terms.all(kind, language).forEach(addresses::take));
        }
        for (Map<String, StandingPage> versions : pages.values()) {
            for (StandingPage page : versions.values()) {
                String owner = addresses.take(
                        Urls.decode(page.address()),
                        "the page content/" + page.document().path());
                if (owner != null) {
                    diagnostics.report(
                            Code.ADDRESSES_COLLIDE,
                            places.field(page.document().path(), List.of("slug"), ""),
                            page.address(),
                            "this page",
                            owner);
                }
            }
        }
    }

    private @Nullable Term section(Versions.Version version) {
        String id = ReservedSlugs.section(version);
        return id == null ? null : term("sections", id, version.document());
    }

    private Article article(
            Versions.Version version,
            String address,
            Bodies bodies,
            FollowUps related,
            LinksInFull links,
            Turns turns) {
        Document document = version.document();
        FrontMatter front = links.printed(document, version.front());
        String language = document.language();
        String sectionId = ReservedSlugs.section(version);
        Term section = sectionId == null ? null : terms.term("sections", sectionId, language);
        List<Term> topics = new ArrayList<>();
        for (String topic : front.topics() == null ? List.<String>of() : front.topics()) {
            Term term = term("topics", topic, document);
            if (term != null && !topics.contains(term)) {
                topics.add(term);
            }
        }
        List<Term> authors = new ArrayList<>();
        Map<String, String> roles = new TreeMap<>();
        for (FrontMatter.Credit credit : front.authors() == null ? List.<FrontMatter.Credit>of() : front.authors()) {
            Term term = term("authors", credit.author(), document);
            if (term != null && !authors.contains(term)) {
                authors.add(term);
                if (credit.role() != null) {
                    roles.put(term.id(), credit.role());
                }
            }
        }
        OffsetDateTime updated = front.updated();
        return new Article(
                document,
                front,
                version.head(),
                version.time(),
                updated != null && updated.isAfter(version.time()) ? updated : null,
                address,
                section,
                List.copyOf(topics),
                List.copyOf(authors),
                roles,
                front.series() == null
                        ? null
                        : terms.term("series", front.series().series(), language),
                picture(document, front.image(), bodies),
                front.gallery() == null
                        ? List.of()
                        : front.gallery().stream()
                                .map(each -> picture(document, each, bodies))
                                .filter(java.util.Objects::nonNull)
                                .toList(),
                related.of(document, front),
                holds(front.pinned(), turns)
                        && front.pinned() != null
                        && !front.pinned().sectionOnly(),
                holds(front.pinned(), turns),
                holds(front.breaking(), turns),
                version.state());
    }

    private static boolean holds(FrontMatter.@Nullable Pin pin, Turns turns) {
        return pin != null && (pin.until() == null || turns.ahead(pin.until()));
    }

    private Article.@Nullable Illustration picture(
            Document document, FrontMatter.@Nullable Illustration words, Bodies bodies) {
        if (words == null) {
            return null;
        }
        List<String> keys =
                List.of("image", "images", "cover", "thumbnail", "featured_image", "featureImage", "img", "gallery");
        if (words.src().isEmpty()) {
            Stream.of(words.alt(), words.caption(), words.credit())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(text -> diagnostics.reportWithHint(
                            Code.PICTURE_NO_FILE,
                            places.field(document.path(), keys, text),
                            "add the file's name: src: corridor.jpg"));
            return null;
        }
        Supplier<Span> span = () -> places.field(document.path(), keys, words.src());
        if (words.alt() == null && !words.decorative()) {
            diagnostics.reportWithHint(
                    Code.PICTURE_NO_ALT,
                    span.get(),
                    "say in alt what the picture shows; decorative: true where it shows nothing");
        }
        if (bodies.conceals(words.src(), span, null)) {
            return null;
        }
        if (bodies.remote(words.src(), span)) {
            return new Article.Illustration(words, null, words.src());
        }
        Media.Picture file = bodies.file(document, words.src(), span);
        return file == null ? null : new Article.Illustration(words, file, Urls.href(settings, file.address()));
    }

    private @Nullable Term term(String kind, String written, Document document) {
        Term term = terms.term(kind, written, document.language());
        boolean closed = registries.closed(kind)
                || (kind.equals("sections") && !settings.sections().isEmpty());
        if (term == null || (closed && !terms.known(kind, written))) {
            List<String> keys = kind.equals("sections")
                    ? List.of("section", "category", "categories")
                    : kind.equals("topics") ? List.of("topics", "tags", "categories") : List.of("authors", "author");
            Span span = places.field(document.path(), keys, written);
            if (term == null) {
                diagnostics.report(Code.NOT_AN_ID, span, written, "an id: it has no letter or digit");
                return null;
            }
            Code code = kind.equals("sections")
                    ? Code.UNKNOWN_SECTION
                    : kind.equals("topics") ? Code.UNKNOWN_TOPIC : Code.UNKNOWN_AUTHOR;
            diagnostics.reportWithHint(
                    code,
                    span,
                    Nearest.hint(
                            written,
                            terms.candidates(kind),
                            "correct it, or add content/" + kind + "/" + desk.slug(written) + ".yaml"),
                    written);
        }
        return term;
    }
}
