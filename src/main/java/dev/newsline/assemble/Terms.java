package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Registries;
import dev.newsline.language.Slugs;
import dev.newsline.model.Entry;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns ids and names as they were written into terms. Ids of an open registry with one slug are one entry, under the
 * spelling that sorts first, so all that are used must be {@link #note noted} before the first is asked for.
 */
final class Terms {
    private final Settings settings;
    private final Registries registries;
    /** By kind, then slug: the entry's id. */
    private final Map<String, Map<String, String>> bySlug = new HashMap<>();

    private final Map<String, Map<String, Entry>> made = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();

    Terms(Settings settings, Registries registries) {
        this.settings = settings;
        this.registries = registries;
        for (String kind : Entry.KINDS) {
            Map<String, String> slugs = bySlug.computeIfAbsent(kind, k -> new HashMap<>());
            for (Entry entry : registries.of(kind).values()) {
                slugs.put(Slugs.of(entry.id()), entry.id());
                for (String name : entry.name().byLanguage().values()) {
                    slugs.putIfAbsent(Slugs.of(name), entry.id());
                }
            }
            if (kind.equals("sections")) {
                settings.sections().forEach(id -> note(kind, id));
            }
        }
    }

    /** Notes that something was written. */
    void note(String kind, String written) {
        String slug = Slugs.of(written);
        if (slug.isEmpty()) {
            return;
        }
        Map<String, String> slugs = bySlug.computeIfAbsent(kind, k -> new HashMap<>());
        String id = slugs.get(slug);
        if (id == null || (!registries.of(kind).containsKey(id) && written.compareTo(id) < 0)) {
            slugs.put(slug, written);
        }
    }

    /** Whether an id or name belongs to an entry with a file. */
    boolean known(String kind, String written) {
        String id = bySlug.getOrDefault(kind, Map.of()).get(Slugs.of(written));
        return id != null
                && (registries.of(kind).containsKey(id)
                        || (kind.equals("sections") && settings.sections().contains(id)));
    }

    /** Ids and names that could have been meant. */
    Collection<String> candidates(String kind) {
        Map<String, String> result = new TreeMap<>();
        for (Entry entry : registries.of(kind).values()) {
            result.put(entry.id(), "");
            entry.name().byLanguage().values().forEach(name -> result.put(name, ""));
        }
        return result.keySet();
    }

    /** The term of an id or name in a language; null where nothing of it is fit for an address. */
    @Nullable
    Term term(String kind, String written, String language) {
        String id = bySlug.getOrDefault(kind, Map.of()).get(Slugs.of(written));
        return id == null
                ? null
                : terms.computeIfAbsent(kind + "\n" + id + "\n" + language, k -> make(kind, id, language));
    }

    private Term make(String kind, String id, String language) {
        Entry registered = registries.of(kind).get(id);
        Entry entry = registered != null
                ? registered
                : made.computeIfAbsent(kind, k -> new HashMap<>())
                        .computeIfAbsent(id, k -> Entry.named(id, name(kind, id)));
        String name = entry.name().in(language, settings.defaultLanguage());
        String slug = entry.slug().in(language, settings.defaultLanguage());
        String last = slug == null ? Slugs.of(id) : slug;
        String folder = kind.equals("sections") ? "" : kind + "/";
        return new Term(kind, id, entry, name == null ? id : name, settings.prefix(language) + folder + last + "/");
    }

    private static String name(String kind, String id) {
        boolean written = id.indexOf(' ') >= 0 || !id.equals(id.toLowerCase(java.util.Locale.ROOT));
        if (written) {
            return id;
        }
        String name = Registries.nameOf(id);
        if (!kind.equals("authors")) {
            return name;
        }
        StringBuilder capitals = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            capitals.append(capitals.length() == 0 ? "" : " ")
                    .append(
                            word.isEmpty()
                                    ? ""
                                    : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
        }
        return capitals.toString();
    }
}
