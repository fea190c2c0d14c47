package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Document;
import dev.newsline.content.Places;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.language.FoldedName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    private static final String PAGE = "index.html is the name of a page's file";

    /** Bytes in the name of a file or folder, at most, on most file systems. */
    private static final int LONGEST_NAME = 255;

    private final Settings settings;
    private final ListPages lists;
    private final Places places;
    private final Diagnostics diagnostics;
    /** Who has them beside the articles of the backfile. */
    private final Map<String, String> owners = new HashMap<>();

    /** Who has something in a folder with a dot in its name: no file can stand there. */
    private final Map<String, String> folders = new HashMap<>();

    private final @Nullable Backfile back;
    private final Map<Term, String> slugOf = new HashMap<>();
    private final Days days;
    final Map<String, String> redirects = new TreeMap<>();
    private Code refusal = Code.ADDRESS_TAKEN;

    /** @param back articles that have theirs already; null where there are none */
    Addresses(Settings settings, @Nullable Backfile back, Places places, Diagnostics diagnostics) {
        this.settings = settings;
        this.back = back;
        this.lists = new ListPages(settings);
        this.days = new Days(settings.timeZone());
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /** Takes an address for what is no article; the owner that has it already, or null. */
    @Nullable
    String take(String address, String owner) {
        String folded = fold(address);
        String list = lists.owner(folded);
        String before = list == null ? inTheWay(folded) : list;
        if (before == null) {
            foldersOf(folded).forEach(folder -> folders.putIfAbsent(folder, owner));
        }
        return before == null ? putIfAbsent(folded, owner) : before;
    }

    /** Who has a file where an address needs a folder, or the reverse; null where nobody has. */
    private @Nullable String inTheWay(String folded) {
        String inside = folders.get(folded);
        if (inside != null) {
            return inside;
        }
        for (String folder : foldersOf(folded)) {
            String list = lists.owner(folder);
            String file = list == null ? owners.get(folder) : list;
            if (back != null && back.owner(folder) != null) {
                back.refuse();
            }
            if (file != null) {
                return file;
            }
        }
        return null;
    }

    /** The folders of an address that have a dot in their name, as a file would have. */
    private static List<String> foldersOf(String folded) {
        List<String> found = new ArrayList<>();
        for (int dot = folded.indexOf('.'); dot >= 0; ) {
            int end = folded.indexOf('/', dot);
            if (end < 0) {
                break;
            }
            found.add(fold(folded.substring(0, end)));
            dot = folded.indexOf('.', end);
        }
        return found;
    }

    /** What is taken before an article, or by an earlier one, may be what the backfile's article would have lost. */
    private @Nullable String putIfAbsent(String folded, String owner) {
        if (back != null && back.owner(folded) != null) {
            back.refuse();
        }
        return owners.putIfAbsent(folded, owner);
    }

    /** Takes the address of a list, and with it those of its archive and feeds. */
    void take(Term term) {
        putIfAbsent(
                fold(Urls.decode(term.address())),
                "the " + (term.kind().equals("series") ? "series" : term.kind().replaceAll("s$", "")) + " \""
                        + term.id() + "\"");
        lists.add(term);
    }

    boolean taken(String address) {
        return owner(address) != null;
    }

    /** Whether a link to an address arrives: servers add a slash at the end that is missing. */
    boolean leads(String address) {
        if (taken(address) || taken(address + "/")) {
            return true;
        }
        String page = settings.lite() ? Urls.withoutLite(address) : null;
        return page != null && hasLite(page);
    }

    /** Whether articles that are read in the lite edition lead to this page there, too. */
    boolean hasLite(String address) {
        String folded = fold(address);
        String owner = holder(folded);
        return owner != null
                && !redirects.containsKey(Urls.encode(address))
                && (owner.startsWith("articles/") || lists.isFront(folded));
    }

    /** Who has an address: the path of an article's file, or words for something else; null where it is free. */
    @Nullable
    String owner(String address) {
        String folded = fold(address);
        String list = lists.owner(folded);
        String owner = list == null ? holder(folded) : list;
        return owner == null ? inTheWay(folded) : owner;
    }

    private @Nullable String holder(String folded) {
        String owner = owners.get(folded);
        return owner == null && back != null ? back.owner(folded) : owner;
    }

    /** Why the last address was refused. */
    Code refusal() {
        return refusal;
    }

    /** The address of an article, now its own; null where it is held back, with the reason reported. */
    @Nullable
    String ofArticle(Versions.Version version, @Nullable Term section) {
        Document document = version.document();
        String address;
        String url = version.filing().plain() ? null : version.front().url();
        if (url != null) {
            address = Urls.decode(url);
            if (!address.startsWith("/")) {
                address = "/" + address;
            }
            int last = address.lastIndexOf('/');
            if (!address.endsWith("/") && address.indexOf('.', last) < 0) {
                address += "/";
            }
            String problem = problem(url);
            if (problem != null) {
                refusal = Code.BAD_SLUG;
                diagnostics.report(
                        Code.BAD_SLUG,
                        places.field(document.path(), List.of("url", "permalink", "path"), url),
                        url,
                        problem);
                return null;
            }
        } else {
            String slug = slug(version);
            if (slug == null) {
                return null;
            }
            address = expand(version, section, slug);
        }
        int longest = longestName(address);
        if (longest > LONGEST_NAME) {
            refusal = Code.NAME_TOO_LONG;
            diagnostics.reportWithHint(
                    Code.NAME_TOO_LONG,
                    places.value(document.path(), "slug", "url", "permalink", "path", "title"),
                    "give it a shorter slug",
                    longest);
            return null;
        }
        String owner = take(address, document.path());
        if (owner != null) {
            boolean article = owner.startsWith("articles/");
            refusal = article ? Code.ADDRESS_TAKEN : Code.ADDRESS_RESERVED;
            diagnostics.reportWithHint(
                    refusal,
                    places.value(document.path(), "url", "permalink", "path", "slug", "title"),
                    url != null
                            ? "give it another url, or none"
                            : (version.front().slug() == null ? "add a line" : "change it to")
                                    + " \"slug: "
                                    + free(version, section)
                                    + "\"",
                    address,
                    article ? "content/" + owner : owner);
            return null;
        }
        return Urls.encode(address);
    }

    /** Bytes of the longest part of an address. */
    private static int longestName(String address) {
        int longest = 0;
        if (address.length() > LONGEST_NAME / 3) {
            for (String part : address.split("/", -1)) {
                longest = Math.max(longest, part.getBytes(StandardCharsets.UTF_8).length);
            }
        }
        return longest;
    }

    private String free(Versions.Version version, @Nullable Term section) {
        String slug = slug(version);
        for (int i = 2; ; i++) {
            String candidate = slug + "-" + i;
            if (!taken(expand(version, section, candidate))) {
                return candidate;
            }
        }
    }

    private String expand(Versions.Version version, @Nullable Term section, String slug) {
        Document document = version.document();
        String prefix = settings.prefix(document.language());
        String part = section == null
                ? null
                : slugOf.computeIfAbsent(
                        section,
                        term -> withoutSlash(Urls.decode(term.address()).substring(prefix.length())));
        return prefix + settings.permalink().expand(part, days.of(version.time()), slug, document.id());
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private @Nullable String slug(Versions.Version version) {
        Document document = version.document();
        String filed = document.filing().slug();
        if (filed != null) {
            return filed;
        }
        String given = version.front().slug();
        if (given != null) {
            String slug = Urls.decode(given).replaceAll("^/+|/+$", "");
            String problem = slug.isEmpty() ? "nothing is left of it" : slugProblem(given);
            if (problem != null) {
                refusal = Code.BAD_SLUG;
                diagnostics.report(
                        Code.BAD_SLUG, places.field(document.path(), List.of("slug"), given), given, problem);
                return null;
            }
            return slug;
        }
        refusal = Code.EMPTY_SLUG;
        diagnostics.reportWithHint(
                Code.EMPTY_SLUG,
                places.value(document.path(), "title"),
                "add a line \"slug: ...\" with Latin letters",
                version.front().title());
        return null;
    }

    /**
     * What is wrong with an address that somebody typed; null where nothing is. Escapes are resolved first, and only
     * they may stand for a space.
     */
    static @Nullable String problem(String typed) {
        String address = Urls.decode(typed);
        if (typed.chars().anyMatch(c -> c == ' ')) {
            return "it has characters that an address cannot have";
        }
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
                || address.chars().anyMatch(c -> c < ' ' || c == '"' || c == '<' || c == '>' || c == 0x7F)) {
            return "it has characters that an address cannot have";
        }
        if (liesInPage("/" + address)) {
            return PAGE;
        }
        for (String part : address.split("/", -1)) {
            if (part.startsWith("_")) {
                return "no part of an address begins with _";
            }
            String use = Urls.keptFor(part);
            if (use != null) {
                return part + " is for " + use;
            }
        }
        return null;
    }

    /** The same of the end of an address, which is a folder. */
    static @Nullable String slugProblem(String typed) {
        String problem = problem(typed);
        return problem == null && liesInPage("/" + Urls.decode(typed) + "/") ? PAGE : problem;
    }

    private static boolean liesInPage(String address) {
        return fold(address).contains("/index.html/");
    }

    /** Takes the old addresses of an article. */
    void aliases(Document document, String own) {
        if (document.filing().plain()) {
            return;
        }
        for (String alias : document.front().aliases()) {
            String decoded = Urls.decode(alias);
            String address = decoded.startsWith("/") ? decoded : "/" + decoded;
            if (!address.endsWith("/") && address.indexOf('.', address.lastIndexOf('/')) < 0) {
                address += "/";
            }
            String problem = problem(alias);
            if (problem == null && fold(address).equals(fold(Urls.decode(own)))) {
                problem = "it is the article's own address";
            }
            List<String> keys = List.of("aliases", "redirect_from");
            if (problem != null) {
                diagnostics.report(Code.BAD_ALIAS, places.field(document.path(), keys, alias), alias, problem);
                continue;
            }
            String owner = owner(address);
            if (owner == null) {
                take(address, document.path());
                redirects.put(Urls.encode(address), own);
            } else {
                diagnostics.report(
                        Code.ALIAS_TAKEN,
                        places.field(document.path(), keys, alias),
                        address,
                        owner.startsWith("articles/") ? "content/" + owner : owner);
            }
        }
    }

    static String fold(String address) {
        String folded = FoldedName.of(address);
        return folded.endsWith("/index.html") ? folded.substring(0, folded.length() - "index.html".length()) : folded;
    }
}
