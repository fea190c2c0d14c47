package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Document;
import dev.newsline.content.FileSection;
import dev.newsline.content.Places;
import dev.newsline.content.Registries;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.language.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds back pages and articles whose addresses would begin with a word that belongs to the site itself. */
final class ReservedSlugs {
    private final Settings settings;
    private final Map<String, Language> languages;
    /** What a section's address would take away, in words, by what was written. */
    private final Map<String, Optional<String>> reservedBy = new HashMap<>();

    private final Registries registries;
    private final Places places;
    private final Diagnostics diagnostics;

    ReservedSlugs(
            Settings settings,
            Map<String, Language> languages,
            Registries registries,
            Places places,
            Diagnostics diagnostics) {
        this.settings = settings;
        this.languages = languages;
        this.registries = registries;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    static @Nullable String section(Versions.Version version) {
        return version.filing().section() != null
                ? version.filing().section()
                : FileSection.of(version.document().path());
    }

    /** Whether an article's section would have an address that is not free; such an article is held back. */
    boolean holds(Versions.Version version, List<Site.Waiting> waiting) {
        String section = section(version);
        if (section == null || registries.of("sections").containsKey(section)) {
            return false;
        }
        Optional<String> reserved = reservedBy.computeIfAbsent(
                section,
                id -> Optional.ofNullable(SettingsChecks.reserved(
                        language(settings.defaultLanguage()).slug(id), settings.languages())));
        if (reserved.isEmpty()) {
            return false;
        }
        String path = version.document().path();
        diagnostics.reportWithHint(
                Code.RESERVED_SLUG,
                places.field(path, List.of("section", "category", "categories"), section),
                "write another section",
                section,
                reserved.get());
        waiting.add(new Site.Waiting(path, Code.RESERVED_SLUG.id(), ""));
        return true;
    }

    private Language language(String tag) {
        return Objects.requireNonNull(languages.get(tag));
    }

    /** The standing pages that have an address, by id, then language. */
    Map<String, Map<String, StandingPage>> standingPages(List<Versions.Version> versions, List<Site.Waiting> waiting) {
        Map<String, Map<String, StandingPage>> pages = new TreeMap<>();
        for (Versions.Version version : versions) {
            Document document = version.document();
            String slug = slug(document, waiting);
            if (slug != null) {
                String address = Urls.encode(settings.prefix(document.language()) + slug + "/");
                pages.computeIfAbsent(document.id(), k -> new LinkedHashMap<>())
                        .put(document.language(), new StandingPage(document, document.id(), address));
            }
        }
        return pages;
    }

    /** Where a standing page stands below its edition; null where it cannot stand there, with the reason reported. */
    private @Nullable String slug(Document document, List<Site.Waiting> waiting) {
        String given = document.front().slug();
        Language language = language(document.language());
        String slug = given != null ? Urls.decode(given).replaceAll("^/+|/+$", "") : language.slug(document.id());
        if (given == null && slug.isEmpty()) {
            slug = language.slug(document.front().title());
        }
        String problem = given == null ? null : slug.isEmpty() ? "nothing is left of it" : Addresses.slugProblem(given);
        String reserved = SettingsChecks.reserved(slug.split("/", -1)[0], settings.languages());
        Code code;
        if (problem != null) {
            code = Code.BAD_SLUG;
            diagnostics.report(
                    code, places.field(document.path(), List.of("slug"), slug), String.valueOf(given), problem);
        } else if (slug.isEmpty()) {
            code = Code.EMPTY_SLUG;
            diagnostics.reportWithHint(
                    code,
                    places.value(document.path(), "title"),
                    "add a line \"slug: ...\" with Latin letters",
                    document.front().title());
        } else if (reserved != null) {
            code = Code.RESERVED_SLUG;
            diagnostics.reportWithHint(
                    code, places.value(document.path(), "slug", "title"), "add a line \"slug: ...\"", slug, reserved);
        } else {
            return slug;
        }
        waiting.add(new Site.Waiting(document.path(), code.id(), ""));
        return null;
    }
}
