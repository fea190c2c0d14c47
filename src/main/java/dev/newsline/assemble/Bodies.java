package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Document;
import dev.newsline.content.Places;
import dev.newsline.content.Sources;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Nearest;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import dev.newsline.image.Crop;
import dev.newsline.image.Recipe;
import dev.newsline.markdown.Reference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves what bodies refer to: links, pictures, data. */
final class Bodies {
    /** What begins like the name of a server: an address whose scheme was left out. */
    private static final Pattern HOST = Pattern.compile(
            "(?:[a-z0-9-]+\\.)+(?:com|org|net|gov|edu|int|info|eu|az|ru|uk|de|tr|ge)(?![a-z0-9.])|www\\.");

    private static final Target.Image NO_IMAGE = new Target.Image(null, 0, 0, "");

    private final Settings settings;
    private final Sources sources;
    private final Media media;
    private final Map<String, Media.Picture> measured;
    private final References references;
    private final Addresses addresses;
    private final UnpublishedAddresses unpublished;
    private final @Nullable Backfile back;
    private final Places places;
    private final Diagnostics diagnostics;
    private final Set<String> documents;
    /** Published documents, and the address of each. */
    private final List<Document> placed = new ArrayList<>();

    private final List<String> addressOf = new ArrayList<>();
    /** Published documents by id, then language; made when the first text asks. */
    private final Map<String, Map<String, Placed>> byId = new HashMap<>();

    /** Pictures in order, by their address from the root of {@code content/} or {@code media/}. */
    private final Map<String, Media.Picture> usable = new HashMap<>();

    private final Set<String> toldOf = new HashSet<>();
    final Map<String, Media.Picture> shown = new TreeMap<>();

    /** What is to be made of pictures, by source, in the order of asking. */
    private final Map<String, Set<Recipe>> recipes = new TreeMap<>();

    /** For what, so that each is asked for once. */
    private final Map<Renditions, Set<Renditions.Use>> uses = new HashMap<>();

    /** Of pictures as they are shown nearly always: comparing pictures by all that is known of them takes longer. */
    private final Map<Renditions.Use, Map<Media.Picture, Renditions>> usual = new EnumMap<>(Renditions.Use.class);

    Bodies(
            Settings settings,
            Sources sources,
            Media media,
            Map<String, Media.Picture> measured,
            References references,
            Addresses addresses,
            UnpublishedAddresses unpublished,
            Set<String> dataFiles,
            @Nullable Backfile back,
            Places places,
            Diagnostics diagnostics) {
        this.settings = settings;
        this.sources = sources;
        this.media = media;
        this.measured = measured;
        this.references = references;
        this.addresses = addresses;
        this.unpublished = unpublished;
        this.documents = dataFiles;
        this.back = back;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /** A document and its address. */
    private record Placed(Document document, String address) {}

    /** Notes a published document's address. All must be noted before the first text is resolved. */
    void note(Document document, String address) {
        placed.add(document);
        addressOf.add(address);
    }

    private Map<String, Placed> versions(String id) {
        if (byId.isEmpty()) {
            for (int i = 0; i < placed.size(); i++) {
                Document document = placed.get(i);
                byId.computeIfAbsent(document.id(), k -> new TreeMap<>())
                        .put(document.language(), new Placed(document, addressOf.get(i)));
            }
        }
        Map<String, Placed> versions = byId.getOrDefault(id, Map.of());
        List<Integer> rows = back == null ? List.of() : back.versions(id);
        if (back == null || rows.isEmpty()) {
            return versions;
        }
        Map<String, Placed> all = new TreeMap<>(versions);
        rows.forEach(row -> all.put(back.language(row), new Placed(back.document(row), back.rows.address(row))));
        return all;
    }

    /** Adds what the references of a text lead to, unless that never changes. */
    void resolve(Document document, Map<String, List<Target>> targets) throws IOException {
        if (document.filing().resolves()) {
            targets.put(document.path(), targets(document));
        }
    }

    private List<Target> targets(Document document) throws IOException {
        List<Target> targets = new ArrayList<>();
        for (Reference reference : document.facts().references()) {
            targets.add(
                    switch (reference.kind()) {
                        case LINK -> link(document, reference);
                        case PICTURE -> picture(document, reference);
                        case DATA -> data(document, reference);
                        case BLOCK -> new Target.Link(null);
                    });
        }
        return List.copyOf(targets);
    }

    private Target link(Document document, Reference reference) throws IOException {
        String target = reference.target();
        int hash = target.indexOf('#');
        String anchor = hash < 0 ? "" : target.substring(hash);
        String path = Urls.withoutQuery(target);
        if (path.isEmpty()) {
            return new Target.Link(target);
        }
        boolean web = Urls.inFull(path);
        String below = Urls.local(settings, path);
        if (below != null) {
            if (addresses.leads(Urls.decode(below))) {
                String rest = target.substring(path.length());
                return new Target.Link(
                        web ? target : Urls.href(settings, below) + rest,
                        settings.lite() && addresses.hasLite(Urls.decode(below))
                                ? Urls.href(settings, Urls.lite(below)) + rest
                                : null);
            }
            if (unpublished.has(Urls.decode(below))) {
                diagnostics.report(Code.LINK_UNPUBLISHED, span(document, reference));
                return new Target.Link(null);
            }
        }
        if (web) {
            return new Target.Link(target);
        }
        References.Found found = references.find(document.folder(), path);
        if (!found.ids().isEmpty()) {
            return article(document, reference, found, anchor);
        }
        String file = media.find(document.folder(), path);
        Media.Picture picture = file == null ? null : measured.get(file);
        if (picture != null) {
            show(picture);
            return new Target.Link(Urls.href(settings, picture.address()));
        }
        // Browsers take a relative address from the page's own.
        Placed own = versions(document.id()).get(document.language());
        if (own != null && unpublished.has(Urls.decode(Urls.withoutDots(folderOf(own.address) + path)))) {
            diagnostics.report(Code.LINK_UNPUBLISHED, span(document, reference));
            return new Target.Link(null);
        }
        diagnostics.reportWithHint(
                Code.BROKEN_LINK,
                span(document, reference),
                HOST.matcher(path).lookingAt() ? "did you mean \"https://" + target + "\"?" : null,
                target);
        // It may be there all the same, made by something else than Newsline; what other generators fill in is not.
        return new Target.Link(
                path.startsWith("article:") || path.startsWith("{{")
                        ? null
                        : path.startsWith("/") ? Urls.href(settings, target) : target);
    }

    private static String folderOf(String address) {
        return address.substring(0, address.lastIndexOf('/') + 1);
    }

    private Target article(Document document, Reference reference, References.Found found, String anchor) {
        String id = found.ids().get(0);
        if (found.ids().size() > 1) {
            diagnostics.report(
                    Code.AMBIGUOUS_REFERENCE,
                    span(document, reference),
                    reference.target(),
                    String.join(", ", new TreeSet<>(found.ids())),
                    id);
        }
        Map<String, Placed> versions = versions(id);
        Placed version = versions.get(found.language() == null ? document.language() : found.language());
        if (version == null && !versions.isEmpty()) {
            version = versions.getOrDefault(
                    settings.defaultLanguage(), versions.values().iterator().next());
        }
        if (version == null) {
            diagnostics.report(Code.LINK_UNPUBLISHED, span(document, reference));
            return new Target.Link(null);
        }
        if (anchor.length() > 1 && !version.document.facts().anchors().contains(anchor.substring(1))) {
            diagnostics.report(
                    Code.ANCHOR_MISSING,
                    span(document, reference),
                    anchor.substring(1),
                    "in the article that it leads to");
        }
        String address = version.address + anchor;
        return new Target.Link(
                Urls.href(settings, address),
                settings.lite() && version.document.kind() == Document.Kind.ARTICLE
                        ? Urls.href(settings, Urls.lite(address))
                        : null);
    }

    private Target picture(Document document, Reference reference) {
        String src = reference.target();
        Supplier<Span> span = () -> span(document, reference);
        if (conceals(src, span, null)) {
            return NO_IMAGE;
        }
        if (remote(src, span)) {
            return new Target.Image(src, 0, 0, "");
        }
        Media.Picture picture = file(document, src, span);
        if (picture == null) {
            return NO_IMAGE;
        }
        Renditions renditions = renditions(picture, null, Renditions.Use.FIGURE);
        Renditions.File one = renditions.one(Crop.WHOLE);
        return new Target.Image(
                Urls.href(settings, one.address()), one.width(), one.height(), renditions.srcset(Crop.WHOLE, settings));
    }

    /** The smaller files of a picture, noted to be made. */
    Renditions renditions(Media.Picture picture, @Nullable String focus, Renditions.Use use) {
        return focus != null
                ? noted(picture, focus, use)
                : usual.computeIfAbsent(use, k -> new IdentityHashMap<>())
                        .computeIfAbsent(picture, k -> noted(picture, null, use));
    }

    private Renditions noted(Media.Picture picture, @Nullable String focus, Renditions.Use use) {
        Renditions renditions = Renditions.of(settings, picture, focus);
        if (renditions.made()
                && uses.computeIfAbsent(renditions, k -> EnumSet.noneOf(Renditions.Use.class))
                        .add(use)) {
            recipes.computeIfAbsent(picture.source(), k -> new LinkedHashSet<>())
                    .addAll(renditions.recipes(use));
        }
        return renditions;
    }

    /** All that is to be made, by picture. */
    List<Site.Developed> developed() {
        List<Site.Developed> developed = new ArrayList<>();
        recipes.forEach((source, wanted) -> {
            Media.Picture picture = measured.get(source);
            if (picture != null && !wanted.isEmpty()) {
                developed.add(new Site.Developed(picture, List.copyOf(wanted)));
            }
        });
        return List.copyOf(developed);
    }

    /** Whether an address in full leads to what is not published, so that nothing may print it; that is reported. */
    boolean conceals(@Nullable String typed, Supplier<Span> span, @Nullable String hint) {
        boolean conceals = typed != null && unpublished.hasInFull(typed);
        if (conceals) {
            diagnostics.reportWithHint(Code.LINK_UNPUBLISHED, span.get(), hint);
        }
        return conceals;
    }

    /** Whether a picture is on another server, which is allowed and reported. */
    boolean remote(String src, Supplier<Span> span) {
        boolean remote = Urls.inFull(src);
        if (remote) {
            diagnostics.reportWithHint(Code.PICTURE_REMOTE, span.get(), "save it into content/media/");
        }
        return remote;
    }

    /** The measured file of a picture, noted as shown; null where there is none to show, with the reason reported. */
    Media.@Nullable Picture file(Document document, String src, Supplier<Span> span) {
        if (src.regionMatches(true, 0, "data:", 0, 5)) {
            diagnostics.reportWithHint(
                    Code.PICTURE_DATA_URI, span.get(), "save it as a file beside the article", src.length());
            return null;
        }
        Media.Picture known = usable.get(src);
        if (known != null) {
            return known;
        }
        String file = media.find(document.folder(), src);
        if (file == null) {
            String near = media.findFolded(document.folder(), src);
            if (near == null) {
                diagnostics.reportWithHint(
                        Code.PICTURE_MISSING, span.get(), "put it beside the article or into content/media/", src);
            } else {
                diagnostics.reportWithHint(Code.PICTURE_CASE, span.get(), "web servers tell them apart", src, near);
            }
            return null;
        }
        Media.Picture picture = measured.get(file);
        if (picture == null || picture.info() == null) {
            diagnostics.report(
                    Code.PICTURE_UNREADABLE,
                    span.get(),
                    picture == null
                            ? "it cannot be read"
                            : picture.problem() == null ? "it is no picture" : picture.problem());
            return null;
        }
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        boolean rightly = picture.info().format().extensions().contains(ending);
        if (rightly && src.startsWith("/")) {
            usable.put(src, picture);
        }
        if (!rightly) {
            diagnostics.reportWithHint(
                    Code.PICTURE_WRONG_TYPE,
                    span.get(),
                    "rename the file",
                    picture.info().format().name(),
                    ending);
        }
        if (picture.obstacle() != null && settings.renditions() && toldOf.add(file)) {
            diagnostics.report(Code.PICTURE_AS_IT_IS, Span.ofFile(sources.shown() + file), picture.obstacle());
        }
        show(picture);
        return picture;
    }

    /** Notes that a file is shown. */
    void show(Media.Picture picture) {
        if (!picture.source().startsWith("static/")) {
            shown.put(picture.source(), picture);
        }
    }

    private Target data(Document document, Reference reference) throws IOException {
        String name = reference.target();
        String bare = name.startsWith("/") ? name.substring(1) : name;
        for (String candidate : new String[] {document.folder() + "/" + bare, "data/" + bare, bare, "media/" + bare}) {
            String path = References.normalise(candidate);
            if (path != null && documents.contains(path)) {
                Diagnostics problems = new Diagnostics();
                SourceText source = sources.read(path, problems);
                List<List<String>> rows = source == null ? List.of() : Csv.read(source, problems);
                // What lies in data/ is read for templates, too, and what is wrong with it told there.
                if (!path.startsWith("data/") && toldOf.add(path)) {
                    diagnostics.addAsWarnings(problems);
                }
                return new Target.Rows(rows);
            }
        }
        diagnostics.reportWithHint(
                Code.DATA_UNREADABLE,
                span(document, reference),
                Nearest.hint("data/" + bare, documents, "put it into content/data/"),
                "there is no file \"" + name + "\"");
        return new Target.Rows(List.of());
    }

    private Span span(Document document, Reference reference) {
        return places.span(document.path(), reference.start(), reference.end());
    }
}
