package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Document;
import dev.newsline.content.DocumentReader.Reading;
import dev.newsline.content.Filing;
import dev.newsline.content.Places;
import dev.newsline.content.Registries;
import dev.newsline.content.Sources;
import dev.newsline.content.Walk;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.language.Language;
import dev.newsline.markdown.Reference;
import dev.newsline.model.Entry;
import dev.newsline.model.FrontMatter;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
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
    private final Mark mark;
    private final Terms terms;
    private final Addresses addresses;
    private final @Nullable Backfile back;

    /** @param back articles that are not among those read; null where all are read */
    public Assembler(
            Sources sources,
            Settings settings,
            Map<String, Language> languages,
            Registries registries,
            Walk walk,
            @Nullable Backfile back,
            Places places) {
        this.sources = sources;
        this.settings = settings;
        this.languages = languages;
        this.desk = Objects.requireNonNull(languages.get(settings.defaultLanguage()));
        this.registries = registries;
        this.walk = walk;
        this.back = back;
        this.places = places;
        this.media = new Media(sources, walk.others());
        this.mark = new Mark(settings, media, walk.others(), places, diagnostics);
        this.terms = new Terms(settings, registries, languages, desk);
        this.addresses = new Addresses(settings, back, places, diagnostics);
    }

    public Media media() {
        return media;
    }

    /** The files that documents and registries name, and static ones, to be measured before {@link #assemble}; sorted. */
    public List<String> mediaFiles(List<Reading> readings) {
        Set<String> files = new TreeSet<>(staticFiles());
        Set<String> known = new HashSet<>();
        for (Reading reading : readings) {
            Document document = reading.document();
            if (document == null) {
                continue;
            }
            List<String> sources = new ArrayList<>();
            if (document.filing().picture() != null) {
                sources.add(document.filing().picture().src());
            }
            List<FrontMatter.Illustration> gallery =
                    document.filing().plain() ? null : document.front().gallery();
            if (gallery != null) {
                gallery.forEach(picture -> sources.add(picture.src()));
            }
            for (Reference reference :
                    document.filing().resolves() ? document.facts().references() : List.<Reference>of()) {
                boolean file = reference.kind() == Reference.Kind.PICTURE || reference.kind() == Reference.Kind.LINK;
                if (file && !Urls.inFull(reference.target())) {
                    sources.add(reference.target());
                }
            }
            for (String source : sources) {
                boolean rooted = source.startsWith("/");
                if (source.isEmpty() || (rooted && !known.add(source))) {
                    continue;
                }
                String file = media.find(rooted ? "" : document.folder(), source);
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
        if (mark.file() != null) {
            files.add(mark.file());
        }
        if (back != null) {
            back.putPictures(files);
        }
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
        Versions versions = new Versions(settings, turns, preview, places, diagnostics);
        versions.add(readings);
        List<Versions.Version> published = new ArrayList<>(versions.published);
        published.sort(Comparator.comparing(Versions.Version::time)
                .thenComparing(v -> v.document().id())
                .thenComparing(v -> v.document().language()));
        ReservedSlugs reserved = new ReservedSlugs(settings, languages, registries, places, diagnostics);
        published.removeIf(version -> reserved.holds(version, versions.waiting));
        published.forEach(this::note);
        if (back != null) {
            back.written().forEach(word -> terms.note(word.kind(), word.written()));
            if (back.written().stream().anyMatch(word -> terms.isStrange(word.kind(), word.written()))) {
                back.refuse();
            }
        }

        List<Document> documents = new ArrayList<>();
        readings.forEach(reading -> {
            if (reading.document() != null) {
                documents.add(reading.document());
            }
        });
        Map<String, Map<String, StandingPage>> pages = reserved.standingPages(versions.pages, versions.waiting);
        reserve(pages);
        Set<String> others = new HashSet<>(walk.others());
        References references = new References(documents, published, back);
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
                back,
                places,
                diagnostics);
        LinksInFull links = new LinksInFull(bodies, places);
        Articles made = new Articles(
                settings,
                desk,
                terms,
                bodies,
                new FollowUps(settings, references, addresses, places, diagnostics),
                links,
                turns,
                places,
                diagnostics);
        List<Versions.Version> placed = new ArrayList<>();
        List<String> addressOf = new ArrayList<>();
        List<Site.Waiting> waiting = new ArrayList<>(versions.waiting);
        for (Versions.Version version : published) {
            String address = addresses.ofArticle(version, made.section(version));
            if (address == null) {
                waiting.add(new Site.Waiting(
                        version.document().path(), addresses.refusal().id(), ""));
            } else {
                placed.add(version);
                addressOf.add(address);
                bodies.note(version.document(), address);
            }
        }
        // No alias takes the address of an article, even of a later one.
        for (int i = 0; i < placed.size(); i++) {
            addresses.aliases(placed.get(i).document(), addressOf.get(i));
        }
        for (Map<String, StandingPage> page : pages.values()) {
            page.values().forEach(each -> {
                bodies.note(each.document(), each.address());
                addresses.aliases(each.document(), each.address());
            });
        }
        List<Article> articles = articles(placed, addressOf, made, measured, bodies);
        Map<String, List<Target>> targets = new HashMap<>();
        for (Versions.Version version : placed) {
            bodies.resolve(version.document(), targets);
        }
        for (Map<String, StandingPage> versionsOfPage : pages.values()) {
            for (StandingPage page : versionsOfPage.values()) {
                bodies.resolve(page.document(), targets);
            }
        }
        registries.of("authors").values().forEach(entry -> {
            String file = entry.photo() == null ? null : media.find("", entry.photo());
            Media.Picture picture = file == null ? null : measured.get(file);
            if (picture != null && picture.info() != null && !picture.source().startsWith("static/")) {
                bodies.shown.put(picture.source(), picture);
                bodies.renditions(picture, null, Renditions.Use.FIGURE);
            }
        });
        Media.Picture shownMark = mark.picture(measured);
        if (shownMark != null && !shownMark.source().startsWith("static/")) {
            bodies.shown.put(shownMark.source(), shownMark);
        }
        waiting.sort(Comparator.comparing(Site.Waiting::path));
        return new Site(
                settings,
                registries,
                new Editions(settings, terms, registries).of(articles, pages),
                new Translations(articles, settings.languages().size()),
                pages,
                targets,
                links.concealed(registries),
                addresses.redirects,
                List.copyOf(bodies.shown.values()),
                bodies.developed(),
                staticFiles().stream()
                        .map(measured::get)
                        .filter(Objects::nonNull)
                        .toList(),
                shownMark,
                Data.read(sources, walk, diagnostics),
                turns.next(),
                turns.first(),
                waiting,
                terms,
                diagnostics.list());
    }

    /** All articles in {@link Article#ORDER}: those of versions, which have addresses, and those of the backfile. */
    private List<Article> articles(
            List<Versions.Version> placed,
            List<String> addressOf,
            Articles made,
            Map<String, Media.Picture> measured,
            Bodies bodies) {
        List<Article> articles = new ArrayList<>(placed.size() + (back == null ? 0 : back.count()));
        Map<String, Integer> numbers = new HashMap<>();
        Iterator<String> address = addressOf.iterator();
        Consumer<Versions.Version> make = version -> articles.add(made.article(
                version, address.next(), next(numbers, version.document().language())));
        if (back == null) {
            placed.forEach(make);
        } else {
            FiledArticles filed = new FiledArticles(back, settings, terms, made);
            filed.show(media, measured, bodies);
            back.merge(placed, make, row -> articles.add(filed.article(row, next(numbers, back.language(row)))));
        }
        return articles;
    }

    private static int next(Map<String, Integer> numbers, String language) {
        return numbers.merge(language, 1, Integer::sum) - 1;
    }

    private List<String> staticFiles() {
        return walk.others().stream().filter(file -> file.startsWith("static/")).toList();
    }

    private void note(Versions.Version version) {
        String section = ReservedSlugs.section(version);
        if (section != null) {
            terms.note("sections", section);
        }
        Filing filing = version.filing();
        if (filing.topics() != null) {
            filing.topics().forEach(topic -> terms.note("topics", topic));
        }
        if (filing.authors() != null) {
            filing.authors().forEach(author -> terms.note("authors", author));
        }
        if (filing.series() != null) {
            terms.note("series", filing.series());
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
        if (back != null && !back.head().sections().equals(terms.sections())) {
            back.refuse();
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
}
