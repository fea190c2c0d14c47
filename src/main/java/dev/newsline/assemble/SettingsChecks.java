package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.DocumentReader;
import dev.newsline.content.DocumentReader.Reading;
import dev.newsline.content.FileSection;
import dev.newsline.content.Registries;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Nearest;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import dev.newsline.language.Language;
import dev.newsline.model.Entry;
import dev.newsline.yaml.Fields;
import dev.newsline.yaml.YamlNode;
import dev.newsline.yaml.YamlReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What can be said of the settings only when it is known which sections and pages there are. */
public final class SettingsChecks {
    private final Settings settings;
    private final Registries registries;
    private final Language desk;
    private final DocumentReader reader;
    private final String shown;
    private final Diagnostics diagnostics;

    public SettingsChecks(
            Settings settings,
            Registries registries,
            Language desk,
            DocumentReader reader,
            String shown,
            Diagnostics diagnostics) {
        this.settings = settings;
        this.registries = registries;
        this.desk = desk;
        this.reader = reader;
        this.shown = shown;
        this.diagnostics = diagnostics;
    }

    /**
     * Reports menus and policies that lead nowhere, and sections that cannot have their address.
     *
     * @param filed sections that articles are filed under which were not read
     */
    public void check(List<Reading> readings, Set<String> filed) throws IOException {
        Set<String> sections = new LinkedHashSet<>(settings.sections());
        sections.addAll(registries.of("sections").keySet());
        for (String kind : Entry.KINDS) {
            slugs(kind, kind.equals("sections") ? sections : registries.of(kind).keySet());
        }
        sections.addAll(filed);
        Set<String> pages = new TreeSet<>();
        for (Reading reading : readings) {
            if (reading.path().startsWith("pages/")) {
                pages.add(reading.id());
            } else {
                String written = reading.document() == null
                        ? null
                        : reading.document().filing().section();
                sections.add(written == null ? String.valueOf(FileSection.of(reading.path())) : written);
            }
        }
        Fields site = fields("site.yaml");
        if (site == null) {
            return;
        }
        Fields policies = site.map("policies");
        settings.policies().forEach((policy, page) -> {
            if (!pages.contains(page) && policies != null) {
                diagnostics.reportWithHint(
                        Code.POLICY_TO_NOWHERE,
                        policies.spanOf(policy),
                        Nearest.hint(page, pages, "write it: content/pages/" + page + ".md"),
                        policy,
                        page);
            }
        });
        Fields menus = site.map("menus");
        if (menus != null) {
            Set<String> targets = new TreeSet<>(pages);
            targets.addAll(sections);
            settings.menus().keySet().forEach(menu -> menus.textNodes(menu).forEach(text -> menu(text, targets)));
        }
    }

    private void menu(YamlNode.Text text, Set<String> targets) {
        String id = text.value().strip();
        if (!targets.contains(id)) {
            diagnostics.reportWithHint(
                    Code.MENU_TO_NOWHERE,
                    text.span(),
                    Nearest.hint(id, targets, "write the page: content/pages/" + id + ".md"),
                    id);
        }
    }

    /** Ids of one kind: an entry's slug is an address, and no two have the same. */
    private void slugs(String kind, Set<String> ids) throws IOException {
        boolean section = kind.equals("sections");
        Set<String> said = new LinkedHashSet<>();
        for (String language : settings.languages()) {
            Map<String, String> bySlug = new HashMap<>();
            for (String id : ids) {
                Entry entry = registries.of(kind).get(id);
                String given = entry == null ? null : entry.slug().in(language, settings.defaultLanguage());
                String slug = given == null ? desk.slug(id) : given;
                String problem = given == null
                        ? null
                        : given.indexOf('/') >= 0 ? "it has a slash in it" : Addresses.slugProblem(given);
                if (problem != null && said.add(id)) {
                    diagnostics.report(Code.BAD_SLUG, place(kind, id), slug, problem);
                }
                String reserved = section ? reserved(slug, settings.languages()) : null;
                if (reserved != null && said.add(id)) {
                    diagnostics.reportWithHint(
                            Code.RESERVED_SLUG, place(kind, id), "give the section another slug", slug, reserved);
                }
                String other = bySlug.putIfAbsent(Addresses.fold(slug), id);
                if (other != null && said.add(id)) {
                    diagnostics.reportWithHint(
                            Code.SLUG_TWICE,
                            place(kind, id),
                            "give one of the two another slug",
                            other,
                            id,
                            settings.prefix(language) + (section ? "" : kind + "/") + slug + "/");
                }
            }
        }
    }

    /** What an address's first part belongs to; null where it is free. */
    static @Nullable String reserved(String slug, List<String> languages) {
        if (Addresses.RESERVED.contains(slug)) {
            return slug.equals("line") ? "the News Line" : "a part of the site itself";
        }
        if (slug.matches("\\d{4}")) {
            return "the archive of a year";
        }
        return languages.contains(slug) ? "a language" : null;
    }

    /** Where an entry gets its slug: in its file, else in the settings. */
    private Span place(String kind, String id) throws IOException {
        String file = registries.of(kind).containsKey(id) ? kind + "/" + id + ".yaml" : "site.yaml";
        Fields fields = fields(file);
        if (fields == null) {
            return Span.ofFile(shown + file);
        }
        for (YamlNode.Text text : fields.textNodes(file.equals("site.yaml") ? "sections" : "slug")) {
            if (!file.equals("site.yaml") || text.value().strip().equals(id)) {
                return text.span();
            }
        }
        return fields.entry("slug") == null ? fields.span().sub(0, 0) : fields.spanOf("slug");
    }

    private @Nullable Fields fields(String path) throws IOException {
        Diagnostics unused = new Diagnostics();
        SourceText source = reader.source(path, unused);
        YamlNode.Entries map = source == null ? null : new YamlReader().readMap(source, unused);
        return map == null ? null : new Fields(map, unused);
    }
}
