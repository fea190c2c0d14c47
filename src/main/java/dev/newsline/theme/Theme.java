package dev.newsline.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.MalformedText;
import dev.newsline.diag.Nearest;
import dev.newsline.diag.SourceText;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The default theme with the site's overrides, file by file. One immutable value: what a page looks like depends on it
 * through {@link #digest(String)} only.
 */
public final class Theme {
    private static final String TEMPLATE = ".ftlh";
    private static final String ASSETS = "assets/";
    private static final String STYLE = "assets/site.css";
    private static final String BLOCKS = "blocks/";
    private static final String LITE = "lite/";
    private static final String DEFAULT_NAME = "default theme/";

    private final Map<String, byte[]> defaults;
    private final Map<String, byte[]> overrides;
    private final Map<String, ThemeFile> templates = new TreeMap<>();
    private final Map<String, Asset> assets = new TreeMap<>();
    private final Map<String, SourceText> texts = new TreeMap<>();
    private final Map<String, Set<String>> closures = new LinkedHashMap<>();
    private final Map<String, Digest> digests = new HashMap<>();
    private final Map<String, Map<String, Need>> needs = new HashMap<>();
    private final Digest assetDigest;
    /** What the settings say of the look, which comes after the style sheet. */
    private final String look;

    private Theme(
            Map<String, byte[]> defaults,
            Map<String, byte[]> overrides,
            String look,
            String displayPrefix,
            Diagnostics diagnostics) {
        this.defaults = defaults;
        this.overrides = overrides;
        this.look = look;
        Map<String, byte[]> files = new TreeMap<>(defaults);
        files.putAll(overrides);
        files.forEach((name, bytes) ->
                add(name, bytes, (overrides.containsKey(name) ? displayPrefix : DEFAULT_NAME) + name, diagnostics));
        Digester digester = new Digester();
        digester.addAll(assets.values());
        texts.forEach((name, text) -> digester.add(name).add(text.text()));
        this.assetDigest = digester.digest();
        for (String name : templates.keySet()) {
            Set<String> closure = new TreeSet<>();
            collect(name, closure);
            closures.put(name, closure);
            // Asked for with each page of a site, so they are made once.
            digests.put(name, digestOf(name));
            needs.put(name, needsOf(name));
        }
        templates.values().forEach(template -> check(template, diagnostics));
    }

    /**
     * Reads the default theme and the site's overrides.
     *
     * @param siteTemplates the site's folder, which may be absent
     * @param look a style sheet to be put after {@code assets/site.css}; may be empty
     * @param displayPrefix what stands before an override's name in messages, as {@code templates/}
     * @param diagnostics takes what is wrong with templates, whichever pages use them
     */
    public static Theme load(@Nullable Path siteTemplates, String look, String displayPrefix, Diagnostics diagnostics)
            throws IOException {
        Map<String, byte[]> overrides = siteTemplates == null ? Map.of() : Folder.read(siteTemplates);
        return new Theme(Folder.readDefault(), overrides, look, displayPrefix, diagnostics);
    }

    private void add(String name, byte[] bytes, String shown, Diagnostics diagnostics) {
        if (name.startsWith(ASSETS)) {
            Asset asset = new Asset(name.substring(ASSETS.length()), name.equals(STYLE) ? styled(bytes) : bytes);
            assets.put(asset.name(), asset);
        }
        if (!isText(name)) {
            return;
        }
        SourceText text;
        try {
            text = SourceText.decode(shown, bytes);
        } catch (MalformedText e) {
            diagnostics.report(Code.NOT_UTF8, e.place(), Integer.toHexString(e.badByte()));
            return;
        }
        if (name.endsWith(TEMPLATE)) {
            boolean own = overrides.containsKey(name);
            templates.put(name, new ThemeFile(name, text, own, TemplateScanner.scan(text)));
        } else {
            texts.put(name, text);
        }
    }

    private byte[] styled(byte[] bytes) {
        return look.isEmpty() ? bytes : (new String(bytes, UTF_8) + "\n" + look).getBytes(UTF_8);
    }

    private static boolean isText(String name) {
        return List.of(TEMPLATE, ".yaml", ".svg", ".css", ".js").stream().anyMatch(name::endsWith);
    }

    private void collect(String name, Set<String> into) {
        ThemeFile template = templates.get(name);
        if (template != null && into.add(name)) {
            template.includes().forEach(include -> collect(include.name(), into));
        }
    }

    private void check(ThemeFile template, Diagnostics diagnostics) {
        diagnostics.addAll(template.facts().problems());
        for (Include include : template.includes()) {
            if (!include.optional() && !templates.containsKey(include.name())) {
                diagnostics.reportWithHint(
                        Code.TEMPLATE_MISSING,
                        include.span(),
                        Nearest.hint(include.name(), templates.keySet(), "newsline templates lists them"),
                        include.name());
            }
        }
    }

    /** A template by its name, as {@code partials/head.ftlh}. */
    public Optional<ThemeFile> template(String name) {
        return Optional.ofNullable(templates.get(name));
    }

    /** The names of all templates, in order. */
    public Set<String> templates() {
        return Set.copyOf(templates.keySet());
    }

    /** The digest of a template with all that it includes, in whatever order it does. */
    public Digest digest(String template) {
        Digest known = digests.get(template);
        return known == null ? digestOf(template) : known;
    }

    private Digest digestOf(String template) {
        Digester digester = new Digester();
        boolean usesAssets = false;
        for (ThemeFile file : closure(template)) {
            digester.add(file.digest());
            usesAssets |= file.facts().usesAssets();
        }
        return usesAssets ? digester.add(assetDigest).digest() : digester.digest();
    }

    /** What a template and all that it includes ask for, by name. */
    public Map<String, Need> needs(String template) {
        return needs.getOrDefault(template, Map.of());
    }

    private Map<String, Need> needsOf(String template) {
        Map<String, Need> all = new TreeMap<>();
        closure(template).forEach(file -> all.putAll(file.facts().needs()));
        return Collections.unmodifiableMap(all);
    }

    /** The names that a template and all that it includes give a value themselves. */
    public Set<String> declared(String template) {
        Set<String> names = new TreeSet<>();
        closure(template).forEach(file -> names.addAll(file.declared()));
        return names;
    }

    private List<ThemeFile> closure(String template) {
        List<ThemeFile> files = new ArrayList<>();
        for (String name : closures.getOrDefault(template, Set.of())) {
            template(name).ifPresent(files::add);
        }
        return files;
    }

    /** The files to publish, in order of their names. */
    public List<Asset> assets() {
        return List.copyOf(assets.values());
    }

    /** A file of {@code assets/} by its name below that folder. */
    public Optional<Asset> asset(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    /** A text that templates may print inline: a style sheet, a script or a drawing. */
    public Optional<SourceText> inline(String name) {
        SourceText text = texts.get(name);
        return Optional.ofNullable(text == null ? texts.get(ASSETS + name) : text);
    }

    /** The names that {@link #inline} knows. */
    public Set<String> inlineNames() {
        Set<String> names = new TreeSet<>();
        for (String name : texts.keySet()) {
            if (!name.endsWith(".yaml")) {
                names.add(name.startsWith(ASSETS) ? name.substring(ASSETS.length()) : name);
            }
        }
        return names;
    }

    /** The texts of a language: the file {@code language/TAG.yaml}. */
    public Optional<SourceText> languageFile(String tag) {
        return Optional.ofNullable(texts.get("language/" + tag + ".yaml"));
    }

    /** The names of the newsroom blocks that have a template. */
    public Set<String> blocks() {
        return below(BLOCKS);
    }

    /** The template of a newsroom block; in the lite edition its own, where there is one. */
    public String blockTemplate(String block, boolean lite) {
        String usual = BLOCKS + block + TEMPLATE;
        return lite && templates.containsKey(LITE + usual) ? LITE + usual : usual;
    }

    /** The names that articles may have as their layout. */
    public Set<String> layouts() {
        return below("articles/");
    }

    private Set<String> below(String folder) {
        Set<String> names = new TreeSet<>();
        for (String name : templates.keySet()) {
            if (name.startsWith(folder)) {
                names.add(name.substring(folder.length(), name.length() - TEMPLATE.length()));
            }
        }
        return names;
    }

    /** The digest of every file. */
    public Digest digest() {
        Digester digester = new Digester().add(assetDigest);
        templates.values().forEach(template -> digester.add(template.digest()));
        return digester.digest();
    }

    /** Every file and whose it is, in order. */
    public List<Entry> list() {
        Map<String, Entry> entries = new TreeMap<>();
        defaults.keySet().forEach(name -> entries.put(name, new Entry(name, Entry.State.DEFAULT)));
        overrides.forEach((name, bytes) -> entries.put(name, new Entry(name, state(name, bytes))));
        return List.copyOf(entries.values());
    }

    private Entry.State state(String name, byte[] bytes) {
        byte[] original = defaults.get(name);
        boolean stale = original != null
                && CopyMark.versionIn(bytes)
                        .filter(version -> !version.equals(CopyMark.version(original)))
                        .isPresent();
        return stale ? Entry.State.OVERRIDDEN_STALE : Entry.State.OVERRIDDEN;
    }

    /**
     * The text of a file of the default theme with a comment that says which version it is, to start an override with.
     *
     * @throws IllegalArgumentException where the default theme has no such text
     */
    public String copyOf(String name) {
        byte[] bytes = defaults.get(name);
        if (bytes == null || !isText(name)) {
            throw new IllegalArgumentException("the default theme has no text \"" + name + "\"");
        }
        return CopyMark.mark(name, bytes);
    }

    /** For messages only. */
    @Override
    public String toString() {
        return "theme of " + templates.size() + " templates";
    }
}
