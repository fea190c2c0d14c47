package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Registries;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.language.Language;
import dev.newsline.model.Entry;
import dev.newsline.model.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns ids and names as they were written into terms. Ids are the desk's words, so the rows of the site's own language
 * make their slugs, the same in every edition. Ids of an open registry with one slug are one entry, under the
 * spelling that sorts first, so all that are used must be {@link #note noted} before the first is asked for.
 */
final class Terms implements Site.Spellings {
    private final Settings settings;
    private final Registries registries;
    private final Map<String, Language> languages;
    private final Language desk;
    /** By kind, then slug: the entry's id. */
    private final Map<String, Map<String, String>> bySlug = new HashMap<>();

    /** What was written, by kind: the same few words again and again. */
    private final Map<String, Set<String>> noted = new HashMap<>();

    private final Map<String, Map<String, Entry>> made = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();
    /** Slugs of what was written: the same few words are asked for all the time. */
    private final Map<String, String> slugs = new HashMap<>();

    /** Terms by kind, language and what was written. */
    private final Map<String, Map<String, Map<String, Term>>> found = new HashMap<>();

    /**
     * @param languages those of the editions, by tag
     * @param desk the site's default language
     */
    Terms(Settings settings, Registries registries, Map<String, Language> languages, Language desk) {
        this.settings = settings;
        this.registries = registries;
        this.languages = languages;
        this.desk = desk;
        for (String kind : Entry.KINDS) {
            Map<String, String> slugs = bySlug.computeIfAbsent(kind, k -> new HashMap<>());
            for (Entry entry : registries.of(kind).values()) {
                slugs.put(desk.slug(entry.id()), entry.id());
                for (String name : entry.name().byLanguage().values()) {
                    slugs.putIfAbsent(desk.slug(name), entry.id());
                }
                // What stands in an entry's address means the entry, too; another one would take its address.
                for (String slug : entry.slug().byLanguage().values()) {
                    slugs.putIfAbsent(slug, entry.id());
                }
            }
            if (kind.equals("sections")) {
                settings.sections().forEach(id -> note(kind, id));
            }
        }
    }

    /** Notes that something was written. */
    void note(String kind, String written) {
        if (!noted.computeIfAbsent(kind, k -> new HashSet<>()).add(written)) {
            return;
        }
        String slug = slug(written);
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
    private boolean known(String kind, String written) {
        String id = bySlug.getOrDefault(kind, Map.of()).get(desk.slug(written));
        return id != null
                && (registries.of(kind).containsKey(id)
                        || (kind.equals("sections") && settings.sections().contains(id)));
    }

    /** Whether something is to be said of who writes this: it belongs to no entry, where only entries may be written. */
    boolean isStrange(String kind, String written) {
        boolean closed = registries.closed(kind)
                || (kind.equals("sections") && !settings.sections().isEmpty());
        return closed && !known(kind, written);
    }

    /** All that were noted or have files, of one kind in one language. */
    List<Term> all(String kind, String language) {
        return new TreeSet<>(bySlug.getOrDefault(kind, Map.of()).values())
                .stream()
                        .map(id -> terms.computeIfAbsent(
                                kind + "\n" + id + "\n" + language, k -> make(kind, id, language)))
                        .toList();
    }

    @Override
    public Digest sections() {
        Digester digester = new Digester();
        for (String language : settings.languages()) {
            digester.addTexts(
                    all("sections", language).stream().map(Term::address).toList());
        }
        return digester.digest();
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
    @Override
    public @Nullable Term term(String kind, String written, String language) {
        Map<String, Term> known =
                found.computeIfAbsent(kind, k -> new HashMap<>()).computeIfAbsent(language, k -> new HashMap<>());
        Term term = known.get(written);
        if (term == null) {
            String id = bySlug.getOrDefault(kind, Map.of()).get(slug(written));
            if (id != null) {
                term = terms.computeIfAbsent(kind + "\n" + id + "\n" + language, k -> make(kind, id, language));
                known.put(written, term);
            }
        }
        return term;
    }

    private String slug(String written) {
        String known = slugs.get(written);
        if (known == null) {
            known = desk.slug(written);
            slugs.put(written, known);
        }
        return known;
    }

    /** As {@link #term}, also of what was not noted: the section of an article that is not published may have no page yet. */
    @Nullable
    Term later(String kind, String written, String language) {
        Term term = term(kind, written, language);
        return term == null && !desk.slug(written).isEmpty() ? make(kind, written, language) : term;
    }

    private Term make(String kind, String id, String language) {
        Entry entry = made.computeIfAbsent(kind, k -> new HashMap<>()).computeIfAbsent(id, k -> entry(kind, id));
        String name = entry.name().in(language, settings.defaultLanguage());
        String slug = entry.slug().in(language, settings.defaultLanguage());
        String last = slug == null ? desk.slug(id) : Urls.decode(slug);
        String folder = kind.equals("sections") ? "" : kind + "/";
        return new Term(
                kind,
                id,
                entry,
                name == null ? id : name,
                settings.prefix(language) + folder + Urls.encode(last) + "/");
    }

    private Entry entry(String kind, String id) {
        Entry registered = registries.of(kind).getOrDefault(id, Entry.of(id));
        if (!registered.name().byLanguage().isEmpty()) {
            return registered;
        }
        Map<String, String> names = new HashMap<>();
        settings.languages().forEach(language -> names.put(language, name(kind, id, language)));
        return registered.named(new Words(names));
    }

    /** {@code gas-corridor} as a name: {@code Gas corridor}. */
    private String name(String kind, String id, String language) {
        if (id.indexOf(' ') >= 0 || !id.equals(id.toLowerCase(Locale.ROOT))) {
            return id;
        }
        String words = id.replaceAll("[-_]+", " ").strip();
        if (words.isEmpty()) {
            return id;
        }
        if (!kind.equals("authors")) {
            return of(language).capitalise(words);
        }
        return Arrays.stream(words.split(" ", -1))
                .map(word -> of(language).capitalise(word))
                .collect(Collectors.joining(" "));
    }

    private Language of(String language) {
        return languages.getOrDefault(language, desk);
    }
}
