package dev.newsline.build;

import dev.newsline.assemble.Assembler;
import dev.newsline.config.Settings;
import dev.newsline.config.SettingsReader;
import dev.newsline.content.DocumentReader;
import dev.newsline.content.Places;
import dev.newsline.content.Registries;
import dev.newsline.content.Walk;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.MalformedText;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import dev.newsline.language.Language;
import dev.newsline.markdown.Markdown;
import dev.newsline.markdown.Profile;
import dev.newsline.markdown.Quotes;
import dev.newsline.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is read before the first article: settings, theme, languages, registries, and which files there are.
 *
 * @param shown what precedes a path of {@code content/} in messages
 */
record Newsroom(
        Path content,
        String shown,
        Settings settings,
        Theme theme,
        Map<String, Language> languages,
        Walk walk,
        Registries registries,
        DocumentReader reader,
        Markdown markdown) {
    /** Reads them; null where nothing can be published with them, with the reason reported. */
    static @Nullable Newsroom open(Options options, Diagnostics diagnostics) throws IOException {
        String shown = shown(options.root(), options.content());
        SourceText file = read(options.content().resolve("site.yaml"), shown + "site.yaml", diagnostics);
        if (file == null) {
            return null;
        }
        Diagnostics own = new Diagnostics();
        Settings settings = SettingsReader.read(file, options.baseUrl(), own);
        Theme theme = Theme.load(
                Files.isDirectory(options.templates()) ? options.templates() : null,
                shown(options.root(), options.templates()),
                own);
        diagnostics.addAll(own.list());
        if (settings == null || own.hasErrors()) {
            return null;
        }
        Map<String, Language> languages = languages(options, settings, theme, shown, own);
        diagnostics.addAll(own.list());
        if (languages == null) {
            return null;
        }
        Walk walk = Walk.of(options.content(), shown, diagnostics);
        Registries registries = Registries.read(options.content(), shown, walk, diagnostics);
        Map<String, Quotes> quotes = new LinkedHashMap<>();
        languages.forEach((tag, language) -> {
            List<String> marks = language.quotes();
            quotes.put(tag, new Quotes(marks.get(0), marks.get(1), marks.get(2), marks.get(3)));
        });
        Markdown markdown = new Markdown(Profile.SITE);
        DocumentReader reader =
                new DocumentReader(options.content(), shown, settings, quotes, theme.blocks(), markdown);
        return new Newsroom(options.content(), shown, settings, theme, languages, walk, registries, reader, markdown);
    }

    Assembler assembler() {
        return new Assembler(content, settings, registries, walk, new Places(reader, shown), shown);
    }

    private static @Nullable Map<String, Language> languages(
            Options options, Settings settings, Theme theme, String shown, Diagnostics diagnostics) throws IOException {
        Map<String, Language> languages = new LinkedHashMap<>();
        for (String tag : settings.languages()) {
            SourceText file = theme.languageFile(tag).orElse(null);
            if (file == null) {
                diagnostics.reportWithHint(
                        Code.NO_LANGUAGE_FILE,
                        Span.ofFile(shown + "site.yaml"),
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
        theme.languageFile("en")
                .map(file -> Language.read(file, new Diagnostics()))
                .ifPresent(others::add);
        for (String tag : settings.languages()) {
            Path texts = options.content().resolve("texts").resolve(tag + ".yaml");
            Language language = languages.get(tag);
            if (language != null && Files.isRegularFile(texts)) {
                SourceText source = read(texts, shown + "texts/" + tag + ".yaml", diagnostics);
                if (source != null) {
                    languages.put(tag, language.with(source, others, diagnostics));
                }
            }
        }
        return languages;
    }

    private static @Nullable SourceText read(Path file, String shown, Diagnostics diagnostics) throws IOException {
        try {
            return SourceText.decode(shown, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            diagnostics.reportWithHint(Code.NO_SITE, Span.ofFile(shown), "\"newsline new site DIR\" makes one");
        } catch (MalformedText e) {
            diagnostics.report(Code.NOT_UTF8, e.place(), String.format(Locale.ROOT, "%02X", e.badByte()));
        }
        return null;
    }

    /** How a folder is named in messages: relative to the root where it lies in it. */
    private static String shown(Path root, Path folder) {
        Path absoluteRoot = root.toAbsolutePath().normalize();
        Path absolute = folder.toAbsolutePath().normalize();
        Path name = absolute.startsWith(absoluteRoot) ? absoluteRoot.relativize(absolute) : absolute;
        return name.toString().replace('\\', '/') + "/";
    }
}
