package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Document;
import dev.newsline.content.FileSection;
import dev.newsline.content.Places;
import dev.newsline.content.Registries;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.language.Slugs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds back pages and articles whose addresses would begin with a word that belongs to the site itself. */
final class ReservedSlugs {
    private final Settings settings;
    private final Registries registries;
    private final Places places;
    private final Diagnostics diagnostics;

    ReservedSlugs(Settings settings, Registries registries, Places places, Diagnostics diagnostics) {
        this.settings = settings;
        this.registries = registries;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    static @Nullable String section(Versions.Version version) {
        return version.front().section() != null
                ? version.front().section()
                : FileSection.of(version.document().path());
    }

    /** Whether an article's section would have an address that is not free; such an article is held back. */
    boolean holds(Versions.Version version, List<Site.Waiting> waiting) {
        String section = section(version);
        if (section == null || registries.of("sections").containsKey(section)) {
            return false;
        }
        String reserved = SettingsChecks.reserved(Slugs.of(section), settings.languages());
        if (reserved == null) {
            return false;
        }
        String path = version.document().path();
        diagnostics.reportWithHint(
                Code.RESERVED_SLUG,
                places.field(path, List.of("section", "category", "categories"), section),
                "write another section",
                section,
                reserved);
        waiting.add(new Site.Waiting(path, Code.RESERVED_SLUG.id(), ""));
        return true;
    }

    /** The standing pages that have an address, by id, then language. */
    Map<String, Map<String, StandingPage>> standingPages(List<Document> documents, List<Site.Waiting> waiting) {
        Map<String, Map<String, StandingPage>> pages = new TreeMap<>();
        for (Document document : documents) {
            if (document.kind() == Document.Kind.PAGE
                    && !Boolean.TRUE.equals(document.front().draft())) {
                String given = document.front().slug();
                String slug = given == null ? Slugs.of(document.id()) : given;
                String reserved = SettingsChecks.reserved(slug, settings.languages());
                if (reserved != null) {
                    diagnostics.reportWithHint(
                            Code.RESERVED_SLUG,
                            places.value(document.path(), "slug", "title"),
                            "add a line \"slug: ...\"",
                            slug,
                            reserved);
                    waiting.add(new Site.Waiting(document.path(), Code.RESERVED_SLUG.id(), ""));
                    continue;
                }
                String address = settings.prefix(document.language()) + slug + "/";
                pages.computeIfAbsent(document.id(), k -> new LinkedHashMap<>())
                        .put(document.language(), new StandingPage(document, document.id(), address));
            }
        }
        return pages;
    }
}
