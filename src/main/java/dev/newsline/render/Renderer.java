package dev.newsline.render;

import dev.newsline.diag.Diagnostics;
import dev.newsline.language.Language;
import dev.newsline.theme.Theme;
import dev.newsline.view.Html;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Renders records with a theme's templates. The same records, theme and language give the same bytes. Thread-safe.
 */
public final class Renderer {
    private final Theme theme;
    private final Configuration configuration;
    private final Failures failures;
    private final Map<String, Map<String, TemplateModel>> functions = new HashMap<>();
    private final Map<String, Set<String>> declared = new HashMap<>();
    private final TemplateTexts texts = new TemplateTexts();

    /**
     * A renderer for a theme.
     *
     * @param languages what functions print in, by tag
     * @param urls where the site stands
     * @param markdown what the function {@code markdown()} does
     */
    public Renderer(Theme theme, Map<String, Language> languages, UrlBase urls, MarkdownText markdown) {
        this(theme, urls, markdown, words(languages));
    }

    private static Map<String, Words> words(Map<String, Language> languages) {
        Map<String, Words> words = new TreeMap<>();
        languages.forEach((tag, language) -> words.put(tag, new LanguageWords(language)));
        return words;
    }

    Renderer(Theme theme, UrlBase urls, MarkdownText markdown, Map<String, ? extends Words> languages) {
        this.theme = theme;
        this.failures = new Failures(theme);
        this.configuration = configuration(theme);
        languages.forEach((tag, words) -> functions.put(tag, Functions.of(theme, words, tag, urls, markdown)));
        theme.templates().forEach(name -> declared.put(name, theme.declared(name)));
    }

    private static Configuration configuration(Theme theme) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(new ThemeLoader(theme));
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(Models.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setURLEscapingCharset("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setAttemptExceptionReporter((failure, environment) -> {});
        configuration.setWrapUncheckedExceptions(true);
        configuration.addAutoInclude(Live.TEMPLATE);
        return configuration;
    }

    /** Parses every template, so that a mistake in one is found whichever pages are built. */
    public void check(Diagnostics diagnostics) {
        for (String name : new TreeSet<>(theme.templates())) {
            try {
                template(name);
            } catch (TemplateFailure e) {
                diagnostics.add(e.diagnostic());
            }
        }
    }

    /**
     * Renders a page.
     *
     * @param template its name, as {@code article.ftlh}
     * @param language tag of the language that functions print in
     * @param records what the template sees, by name: records, lists, texts, numbers, booleans, markup, moments; a name
     *     whose value is null is known and missing
     * @throws TemplateFailure where the template cannot be read or fails
     */
    public byte[] render(String template, String language, Map<String, ? extends @Nullable Object> records)
            throws TemplateFailure {
        return write(template, language, records);
    }

    /**
     * Renders a newsroom block.
     *
     * @param template its template's name, as {@code blocks/quote.ftlh}
     * @param attributes what its first line says, and what that refers to
     * @param content the rendered text inside
     * @throws TemplateFailure where the template cannot be read or fails
     */
    public String fragment(
            String template, String language, Map<String, ? extends @Nullable Object> attributes, Html content)
            throws TemplateFailure {
        Map<String, @Nullable Object> records = new LinkedHashMap<>();
        records.put("attributes", new TreeMap<>(attributes));
        records.put("content", content);
        return new String(write(template, language, records), StandardCharsets.UTF_8).strip();
    }

    private byte[] write(String name, String language, Map<String, ? extends @Nullable Object> records)
            throws TemplateFailure {
        Map<String, TemplateModel> known = functions.get(language);
        if (known == null) {
            throw new IllegalArgumentException("no language \"" + language + "\"; there are " + functions.keySet());
        }
        Template template = template(name);
        PageWriter out = new PageWriter(texts);
        try {
            template.process(new RootModel(records, known, declared.getOrDefault(name, Set.of())), out);
            return out.toBytes();
        } catch (ParseException e) {
            throw failures.syntax(name, e);
        } catch (TemplateException e) {
            throw failures.failed(name, e);
        } catch (StackOverflowError e) {
            throw failures.endless(name, e);
        } catch (PageWriter.TooLong e) {
            throw failures.tooLong(name, e);
        } catch (IOException e) {
            throw failures.missing(name, e);
        }
    }

    private Template template(String name) throws TemplateFailure {
        try {
            return configuration.getTemplate(name);
        } catch (ParseException e) {
            throw failures.syntax(name, e);
        } catch (IOException e) {
            throw failures.missing(name, e);
        }
    }
}
