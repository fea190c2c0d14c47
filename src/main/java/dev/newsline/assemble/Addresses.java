package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Document;
import dev.newsline.content.Places;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.language.Slugs;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who has which address. Compared after case folding and Unicode normalisation, as some file systems do. */
final class Addresses {
    /** First parts of addresses that no article, section or page can have. */
    static final Set<String> RESERVED = Set.of(
            "line",
            "topics",
            "authors",
            "series",
            "media",
            "assets",
            "fragments",
            "feed.xml",
            "atom.xml",
            "feed.json",
            "404.html",
            "sitemap.xml",
            "robots.txt");

    private final Settings settings;
    private final Places places;
    private final Diagnostics diagnostics;
    private final Map<String, String> owners = new HashMap<>();
    final Map<String, String> redirects = new TreeMap<>();

    Addresses(Settings settings, Places places, Diagnostics diagnostics) {
        this.settings = settings;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /** Takes an address for what is no article; the owner that has it already, or null. */
    @Nullable
    String take(String address, String owner) {
        return owners.putIfAbsent(fold(address), owner);
    }

    boolean taken(String address) {
        return owners.containsKey(fold(address));
    }

    /** The address of an article, now its own; null where it is held back, with the reason reported. */
    @Nullable
    String ofArticle(Versions.Version version, @Nullable Term section) {
        Document document = version.document();
        String address;
        if (version.front().url() != null) {
            address = version.front().url();
            if (!address.startsWith("/")) {
                address = "/" + address;
            }
            int last = address.lastIndexOf('/');
            if (!address.endsWith("/") && address.indexOf('.', last) < 0) {
                address += "/";
            }
            String problem = problem(address);
            if (problem != null) {
                diagnostics.report(
                        Code.BAD_SLUG,
                        places.field(
                                document.path(),
                                List.of("url", "permalink", "path"),
                                version.front().url()),
                        version.front().url(),
                        problem);
                return null;
            }
        } else {
            String slug = slug(version);
            if (slug == null) {
                return null;
            }
            String sectionSlug = section == null
                    ? null
                    : section.address()
                            .substring(settings.prefix(document.language()).length())
                            .replaceAll("/$", "");
            address = settings.prefix(document.language())
                    + settings.permalink().expand(sectionSlug, version.time(), slug, document.id());
        }
        for (String part : address.split("/", -1)) {
            int bytes = part.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > 255) {
                diagnostics.reportWithHint(
                        Code.NAME_TOO_LONG,
                        places.field(document.path(), List.of("slug", "title"), ""),
                        "give it a shorter slug",
                        bytes);
                return null;
            }
        }
        String owner = owners.putIfAbsent(fold(address), document.path());
        if (owner != null) {
            boolean article = owner.startsWith("articles/");
            diagnostics.reportWithHint(
                    article ? Code.ADDRESS_TAKEN : Code.ADDRESS_RESERVED,
                    places.field(document.path(), List.of("slug", "url", "title"), ""),
                    "add a line \"slug: " + free(version, section) + "\"",
                    address,
                    article ? "content/" + owner : owner);
            return null;
        }
        return Urls.encode(address);
    }

    private String free(Versions.Version version, @Nullable Term section) {
        String slug = slug(version);
        for (int i = 2; ; i++) {
            String candidate = slug + "-" + i;
            String sectionSlug = section == null
                    ? null
                    : section.address()
                            .substring(settings.prefix(version.document().language())
                                    .length())
                            .replaceAll("/$", "");
            if (!taken(settings.prefix(version.document().language())
                    + settings.permalink()
                            .expand(
                                    sectionSlug,
                                    version.time(),
                                    candidate,
                                    version.document().id()))) {
                return candidate;
            }
        }
    }

    private @Nullable String slug(Versions.Version version) {
        Document document = version.document();
        String given = version.front().slug();
        if (given != null) {
            String problem = given.indexOf('/') >= 0 ? "it has a slash; for a whole address write url" : problem(given);
            if (problem != null) {
                diagnostics.report(
                        Code.BAD_SLUG, places.field(document.path(), List.of("slug"), given), given, problem);
                return null;
            }
            return given;
        }
        String stem = document.id().substring(document.id().lastIndexOf('/') + 1);
        String name = FileStem.of(document.path(), stem);
        boolean letters = name.codePoints().anyMatch(Character::isLetter);
        String slug = letters ? Slugs.of(name) : "";
        if (slug.isEmpty()) {
            slug = Slugs.of(version.front().title());
        }
        if (slug.isEmpty()) {
            slug = Slugs.of(name);
        }
        if (slug.isEmpty()) {
            diagnostics.reportWithHint(
                    Code.EMPTY_SLUG,
                    places.field(document.path(), List.of("title"), ""),
                    "add a line \"slug: ...\" with Latin letters",
                    version.front().title());
            return null;
        }
        return slug;
    }

    /** What is wrong with an address that somebody typed; null where nothing is. */
    static @Nullable String problem(String address) {
        if (address.contains("://") || address.startsWith("//")) {
            return "it names a host";
        }
        if (List.of(address.split("/", -1)).contains("..")
                || List.of(address.split("/", -1)).contains(".")) {
            return "it has \"..\" or \".\" in it";
        }
        if (address.indexOf('?') >= 0 || address.indexOf('#') >= 0) {
            return "it has a query or an anchor";
        }
        if (address.indexOf('%') >= 0
                || address.indexOf('\\') >= 0
                || address.chars().anyMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>' || c == 0x7F)) {
            return "it has characters that an address cannot have";
        }
        for (String part : address.split("/", -1)) {
            if (part.startsWith("_")) {
                return "no part of an address begins with _";
            }
        }
        return null;
    }

    /** Takes the old addresses of an article. */
    void aliases(Article article) {
        for (String alias : article.front().aliases()) {
            String address = alias.startsWith("/") ? alias : "/" + alias;
            if (!address.endsWith("/") && address.indexOf('.', address.lastIndexOf('/')) < 0) {
                address += "/";
            }
            String problem = problem(alias);
            if (problem == null && fold(address).equals(fold(article.address()))) {
                problem = "it is the article's own address";
            }
            List<String> keys = List.of("aliases", "redirect_from");
            if (problem != null) {
                diagnostics.report(
                        Code.BAD_ALIAS, places.field(article.document().path(), keys, alias), alias, problem);
                continue;
            }
            String owner = owners.putIfAbsent(fold(address), article.document().path());
            if (owner == null) {
                redirects.put(Urls.encode(address), article.address());
            } else {
                diagnostics.report(
                        Code.ALIAS_TAKEN, places.field(article.document().path(), keys, alias), address, owner);
            }
        }
    }

    static String fold(String address) {
        String folded = Normalizer.normalize(address, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return folded.endsWith("/index.html") ? folded.substring(0, folded.length() - "index.html".length()) : folded;
    }
}
