package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Document;
import dev.newsline.content.Filing;
import dev.newsline.content.Places;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Nearest;
import dev.newsline.diag.Span;
import dev.newsline.language.Language;
import dev.newsline.model.FrontMatter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes articles of versions that have an address: turns ids into terms, names of files into pictures. */
final class Articles {
    private static final List<String> PICTURES =
            List.of("image", "images", "cover", "thumbnail", "featured_image", "featureImage", "img", "gallery");

    private final Settings settings;
    private final Language desk;
    private final Terms terms;
    private final Bodies bodies;
    private final FollowUps related;
    private final LinksInFull links;
    private final Turns turns;
    private final Places places;
    private final Diagnostics diagnostics;
    /** One article stands for all whose headlines cannot be drawn: often it is a whole edition. */
    private boolean toldOfLetters;

    Articles(
            Settings settings,
            Language desk,
            Terms terms,
            Bodies bodies,
            FollowUps related,
            LinksInFull links,
            Turns turns,
            Places places,
            Diagnostics diagnostics) {
        this.settings = settings;
        this.desk = desk;
        this.terms = terms;
        this.bodies = bodies;
        this.related = related;
        this.links = links;
        this.turns = turns;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /** The section of a version, with what is wrong with it reported. */
    @Nullable
    Term section(Versions.Version version) {
        String id = ReservedSlugs.section(version);
        return id == null ? null : term("sections", id, version.document());
    }

    /** Makes an article; all that are told of must come in {@link Article#ORDER}. */
    MadeArticle article(Versions.Version version, String address, int number) {
        Document document = version.document();
        Filing filing = version.filing();
        FrontMatter front = filing.plain() ? null : version.front();
        String language = document.language();
        String section = ReservedSlugs.section(version);
        List<Term> topics = new ArrayList<>();
        for (String topic : filing.topics() == null ? List.<String>of() : filing.topics()) {
            Term term = term("topics", topic, document);
            if (term != null && !topics.contains(term)) {
                topics.add(term);
            }
        }
        List<Term> authors = new ArrayList<>();
        Map<String, String> roles = front == null ? Map.of() : new TreeMap<>();
        List<FrontMatter.Credit> credits = front == null ? null : front.authors();
        List<String> ids = filing.authors() == null ? List.of() : filing.authors();
        for (int i = 0; i < ids.size(); i++) {
            Term term = term("authors", ids.get(i), document);
            if (term != null && !authors.contains(term)) {
                authors.add(term);
                String role = credits == null ? null : credits.get(i).role();
                if (role != null) {
                    roles.put(term.id(), role);
                }
            }
        }
        Instant updated = filing.updated();
        Found picture = filing.picture() == null
                ? null
                : picture(
                        document,
                        filing.picture(),
                        Renditions.Use.LEAD,
                        () -> Objects.requireNonNull(version.front().image()));
        if (settings.cards() && picture == null && !filing.lettered() && !toldOfLetters) {
            toldOfLetters = true;
            diagnostics.report(Code.NO_CARD, places.value(document.path(), "title"));
        }
        boolean pinned = turns.holds(filing.pinned(), Turn.Kind.PIN, document.path());
        return new MadeArticle(
                number,
                document,
                version.original(),
                filing,
                front == null ? null : links.printable(document, front),
                version.head(),
                version.time(),
                updated != null && updated.isAfter(version.time()) ? updated : null,
                address,
                section == null ? null : terms.term("sections", section, language),
                List.copyOf(topics),
                List.copyOf(authors),
                roles,
                filing.series() == null ? null : terms.term("series", filing.series(), language),
                picture == null ? null : picture.file,
                picture == null ? null : picture.address,
                picture == null ? null : picture.renditions,
                front == null || front.gallery() == null ? List.of() : gallery(document, front.gallery()),
                front == null ? List.of() : related.of(document, front),
                pinned && filing.pinned() != null && !filing.pinned().sectionOnly(),
                pinned,
                turns.holds(filing.breaking(), Turn.Kind.BREAKING, document.path()),
                version.state());
    }

    private List<Article.Illustration> gallery(Document document, List<FrontMatter.Illustration> pictures) {
        List<Article.Illustration> gallery = new ArrayList<>();
        for (FrontMatter.Illustration each : pictures) {
            Found found = picture(document, Filing.Picture.of(each), Renditions.Use.FIGURE, () -> each);
            if (found != null) {
                gallery.add(new Article.Illustration(each, found.file, found.address, found.renditions));
            }
        }
        return List.copyOf(gallery);
    }

    /** @param words what is printed about it; not asked for where it is in order */
    private @Nullable Found picture(
            Document document, Filing.Picture picture, Renditions.Use use, Supplier<FrontMatter.Illustration> words) {
        String src = picture.src();
        if (src.isEmpty()) {
            FrontMatter.Illustration said = words.get();
            Stream.of(said.alt(), said.caption(), said.credit())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(text -> diagnostics.reportWithHint(
                            Code.PICTURE_NO_FILE,
                            places.field(document.path(), PICTURES, text),
                            "add the file's name: src: corridor.jpg"));
            return null;
        }
        Supplier<Span> span = () -> places.field(document.path(), PICTURES, src);
        Found found = bodies.conceals(src, span, null) ? null : found(document, picture, use, span);
        boolean described = picture.described()
                || (found != null && found.file != null && found.file.words().alt() != null);
        if (!described && !picture.decorative()) {
            diagnostics.reportWithHint(
                    Code.PICTURE_NO_ALT,
                    span.get(),
                    "say in alt what the picture shows; decorative: true where it shows nothing");
        }
        return found;
    }

    private @Nullable Found found(Document document, Filing.Picture picture, Renditions.Use use, Supplier<Span> span) {
        if (bodies.remote(picture.src(), span)) {
            return new Found(null, picture.src(), null);
        }
        Media.Picture file = bodies.file(document, picture.src(), span);
        return file == null
                ? null
                : new Found(file, Urls.href(settings, file.address()), bodies.renditions(file, picture.focus(), use));
    }

    /** A picture that can be shown. */
    private record Found(
            Media.@Nullable Picture file,
            String address,
            @Nullable Renditions renditions) {}

    private @Nullable Term term(String kind, String written, Document document) {
        Term term = terms.term(kind, written, document.language());
        if (term == null || terms.isStrange(kind, written)) {
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
