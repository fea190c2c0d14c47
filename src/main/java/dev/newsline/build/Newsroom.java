package dev.newsline.build;

import dev.newsline.assemble.Assembler;
import dev.newsline.assemble.Backfile;
import dev.newsline.config.Settings;
import dev.newsline.config.SettingsReader;
import dev.newsline.content.DocumentReader;
import dev.newsline.content.Parallel;
import dev.newsline.content.Places;
import dev.newsline.content.Registries;
import dev.newsline.content.Sources;
import dev.newsline.content.Walk;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.language.Language;
import dev.newsline.markdown.Markdown;
import dev.newsline.markdown.Profile;
import dev.newsline.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is read before the first article: settings, theme, languages, registries, and which files there are.
 */
record Newsroom(
        Sources sources,
        Settings settings,
        Theme theme,
        Map<String, Language> languages,
        Walk walk,
        Registries registries,
        DocumentReader reader,
        Markdown markdown) {
    /** Reads them; null where nothing can be published with them, with the reason reported. */
    static @Nullable Newsroom open(Options options, Diagnostics diagnostics) throws IOException {
        return isAt(options, diagnostics)
                ? open(
                        options,
                        Walk.of(options.content(), shown(options), Parallel.ONE_BY_ONE, diagnostics),
                        Registries.LastGood.NONE,
                        diagnostics)
                : null;
    }

    /** The same, {@code walk} being the files that there are. */
    static @Nullable Newsroom open(Options options, Walk walk, Registries.LastGood lastGood, Diagnostics diagnostics)
            throws IOException {
        Sources sources = new Sources(options.content(), shown(options));
        SourceText file = sources.read("site.yaml", diagnostics);
        if (file == null) {
            return null;
        }
        Diagnostics own = new Diagnostics();
        Settings settings = SettingsReader.read(file, options.baseUrl(), own);
        Theme theme = Theme.load(
                Files.isDirectory(options.templates()) ? options.templates() : null,
                settings == null ? "" : settings.look().css(),
                shown(options.root(), options.templates()),
                own);
        diagnostics.addAll(own.list());
        if (settings == null || own.hasErrors()) {
            return null;
        }
        Map<String, Language> languages = languages(options, settings, theme, sources, own);
        diagnostics.addAll(own.list());
        if (languages == null) {
            return null;
        }
        Registries registries = Registries.read(sources, walk, lastGood, diagnostics);
        Markdown markdown = new Markdown(Profile.SITE);
        DocumentReader reader =
                new DocumentReader(sources, settings, languages, theme.blocks(), theme.layouts(), markdown);
        return new Newsroom(sources, settings, theme, languages, walk, registries, reader, markdown);
    }

    /** All that a file is read as depends on, beside the file itself. */
    Digest readingDigest() {
        Digester digester = new Digester()
                .add(settings.timeZone().getId())
                .add(settings.baseUrl())
                .addTexts(settings.languages())
                .addTexts(new TreeSet<>(theme.blocks()))
                .addTexts(new TreeSet<>(theme.layouts()));
        languages.forEach((tag, language) -> digester.add(tag).add(language.digest()));
        return digester.digest();
    }

    /** All that pages and addresses depend on beside articles, standing pages, pictures and data. */
    Digest digest() {
        Digester digester = new Digester().add(readingDigest()).add(settings).add(theme.digest());
        registries
                .entries()
                .forEach((kind, entries) ->
                        digester.add(kind).addTexts(entries.keySet()).addAll(entries.values()));
        return digester.addAll(registries.phrases())
                .addTexts(walk.others().stream()
                        .filter(file -> file.startsWith("static/"))
                        .toList())
                .digest();
    }

    /** What precedes a path of {@code content/} in messages. */
    String shown() {
        return sources.shown();
    }

    /** @param back articles that are not read; null where all are */
    Assembler assembler(@Nullable Backfile back) {
        return new Assembler(sources, settings, languages, registries, walk, back, new Places(reader, shown()));
    }

    /** The language of the desk, the site's first: it spells ids. */
    Language desk() {
        return Objects.requireNonNull(languages.get(settings.defaultLanguage()));
    }

    private static @Nullable Map<String, Language> languages(
            Options options, Settings settings, Theme theme, Sources sources, Diagnostics diagnostics) {
        Map<String, Language> languages = new LinkedHashMap<>();
        for (String tag : settings.languages()) {
            SourceText file = theme.languageFile(tag).orElse(null);
            if (file == null) {
                diagnostics.reportWithHint(
                        Code.NO_LANGUAGE_FILE,
                        Span.ofFile(sources.shown() + "site.yaml"),
                        "copy language/en.yaml with \"newsline templates copy language/en.yaml\" to language/" + tag
                                + ".yaml and translate it",
                        tag);
                continue;
            }
            Language language = Language.read(file, diagnostics);
            if (language != null) {
                languages.put(tag, language);
            }
        }
        if (languages.size() < settings.languages().size()) {
            return null;
        }
        List<Language> others = new ArrayList<>(languages.values());
        if (Files.isDirectory(options.content().resolve("texts"))) {
            theme.languageFile("en")
                    .map(file -> Language.read(file, new Diagnostics()))
                    .ifPresent(others::add);
        }
        for (String tag : settings.languages()) {
            Path texts = options.content().resolve("texts").resolve(tag + ".yaml");
            Language language = languages.get(tag);
            if (language != null && Files.isRegularFile(texts)) {
                SourceText source = sources.read("texts/" + tag + ".yaml", diagnostics);
                if (source != null) {
                    languages.put(tag, language.with(source, others, diagnostics));
                }
            }
        }
        return languages;
    }

    /** Whether there is a site, which is reported where there is none. */
    static boolean isAt(Options options, Diagnostics diagnostics) {
        if (Files.exists(options.content().resolve("site.yaml"))) {
            return true;
        }
        diagnostics.reportWithHint(
                Code.NO_SITE, Span.ofFile(shown(options) + "site.yaml"), "\"newsline new site DIR\" makes one");
        return false;
    }

    /** What precedes a path of {@code content/} in messages. */
    static String shown(Options options) {
        return shown(options.root(), options.content());
    }

    /** How a folder is named in messages: relative to the root where it lies in it. */
    static String shown(Path root, Path folder) {
        Path absoluteRoot = root.toAbsolutePath().normalize();
        Path absolute = folder.toAbsolutePath().normalize();
        Path name = absolute.startsWith(absoluteRoot) ? absoluteRoot.relativize(absolute) : absolute;
        return name.toString().replace('\\', '/') + "/";
    }
}
