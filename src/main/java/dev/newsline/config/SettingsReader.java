package dev.newsline.config;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Nearest;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import dev.newsline.model.Words;
import dev.newsline.yaml.Fields;
import dev.newsline.yaml.YamlNode;
import dev.newsline.yaml.YamlReader;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads {@code site.yaml}. */
public final class SettingsReader {
    /** Networks that the theme has an icon for. */
    public static final List<String> NETWORKS = List.of(
            "telegram",
            "whatsapp",
            "facebook",
            "x",
            "youtube",
            "instagram",
            "tiktok",
            "vk",
            "ok",
            "mastodon",
            "bluesky",
            "rss");

    private final Diagnostics diagnostics;
    private final Fields fields;

    private SettingsReader(Fields fields, Diagnostics diagnostics) {
        this.fields = fields;
        this.diagnostics = diagnostics;
    }

    /**
     * The settings in {@code source}; what is wrong goes to {@code diagnostics}.
     *
     * @param baseUrl given on the command line, in place of the file's, or null
     * @return null where they cannot be used; an error has been reported then
     */
    public static @Nullable Settings read(SourceText source, @Nullable String baseUrl, Diagnostics diagnostics) {
        YamlNode.Entries map = new YamlReader().readMap(source, diagnostics);
        if (map == null) {
            return null;
        }
        Settings settings =
                new SettingsReader(new Fields(map, diagnostics, Code.BAD_SETTING), diagnostics).settings(baseUrl);
        return diagnostics.hasErrors() ? null : settings;
    }

    private Settings settings(@Nullable String givenUrl) {
        Words name = new Words(fields.perLanguage("name"));
        if (name.byLanguage().isEmpty()) {
            diagnostics.reportWithHint(
                    Code.NO_SITE_NAME, fields.spanOf("name").sub(0, 0), "add a line \"name: The Example Wire\"");
        }
        String written = fields.text("baseUrl");
        String url = baseUrl(givenUrl == null ? written : givenUrl);
        List<String> languages = languages();
        Fields article = sub("article");
        Fields line = sub("line");
        Fields outputs = sub("outputs");
        Fields reviews = sub("reviews");
        Fields theme = sub("theme");
        Fields pictures = sub("pictures");
        Settings settings = new Settings(
                name,
                new Words(fields.perLanguage("description")),
                url,
                url == null ? "/" : path(url),
                timeZone(),
                languages,
                "all".equals(or(fields.choice("languagePrefix", List.of("others", "all")), "others")),
                permalink(),
                fields.texts("sections"),
                menus(),
                or(fields.integer("pageSize", 1, 100), 30),
                line(line),
                article == null ? "top" : or(article.choice("byline", List.of("top", "end")), "top"),
                article == null ? "lead" : or(article.choice("dateline", List.of("lead", "line", "end")), "lead"),
                social(languages),
                reviews == null
                        ? new Settings.Reviews("none", null, null)
                        : new Settings.Reviews(
                                or(reviews.choice("mode", List.of("open", "closed", "none")), "open"),
                                reviews.text("mail"),
                                reviews.text("endpoint")),
                policies(),
                choices(outputs, "archives", List.of("day", "month", "year")),
                choices(outputs, "feeds", List.of("rss", "atom", "json")),
                LookReader.read(theme),
                pictures == null || !Boolean.FALSE.equals(pictures.flag("renditions")),
                flag(outputs, "lite"),
                flag(outputs, "cards"));
        fields.entry("params");
        for (Fields each : new Fields[] {fields, article, line, outputs, reviews, theme, pictures}) {
            if (each != null) {
                each.reportUnknown(Code.UNKNOWN_SETTING);
            }
        }
        return settings;
    }

    private static Settings.Line line(@Nullable Fields line) {
        int items = line == null ? 15 : or(line.integer("items", 1, 100), 15);
        int usual = Math.min(items, 6);
        return new Settings.Line(items, line == null ? usual : or(line.integer("onArticle", 0, 100), usual));
    }

    private @Nullable Fields sub(String key) {
        return fields.map(key);
    }

    private @Nullable String baseUrl(@Nullable String text) {
        Span span = fields.spanOf("baseUrl");
        if (text == null) {
            diagnostics.reportWithHint(
                    Code.NO_BASE_URL,
                    fields.span().sub(0, 0),
                    "add a line \"baseUrl: https://news.example.org/\", or build with --base-url");
            return null;
        }
        String problem = BaseUrl.problem(text);
        if (problem != null) {
            diagnostics.report(Code.BAD_BASE_URL, span, text, problem);
            return null;
        }
        return text.endsWith("/") ? text : text + "/";
    }

    private static String path(String url) {
        String path = URI.create(url).getRawPath();
        return path.isEmpty() ? "/" : path;
    }

    private ZoneId timeZone() {
        String text = fields.text("timeZone");
        if (text == null) {
            diagnostics.reportWithHint(
                    Code.NO_TIME_ZONE, fields.span().sub(0, 0), "add a line such as \"timeZone: Asia/Baku\"");
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            diagnostics.reportWithHint(
                    Code.UNKNOWN_TIME_ZONE,
                    fields.spanOf("timeZone"),
                    Nearest.hint(
                            text,
                            new TreeSet<>(ZoneId.getAvailableZoneIds()),
                            "names are like Asia/Baku or Europe/Berlin"),
                    text);
            return ZoneOffset.UTC;
        }
    }

    private List<String> languages() {
        Set<String> languages = new LinkedHashSet<>();
        Set<String> folded = new HashSet<>();
        for (YamlNode.Text text : fields.textNodes("languages")) {
            String tag = text.value().strip();
            if (!tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
                diagnostics.reportWithHint(Code.BAD_LANGUAGE, text.span(), "such as az, ru, en or pt-BR", tag);
            } else if (!folded.add(tag.toLowerCase(Locale.ROOT))) {
                diagnostics.reportWithHint(Code.LANGUAGE_TWICE, text.span(), "delete one of the two", tag);
            } else {
                languages.add(tag);
            }
        }
        return languages.isEmpty() ? List.of("en") : List.copyOf(languages);
    }

    private Permalink permalink() {
        String pattern = or(fields.text("permalink"), "/:section/:year/:month/:slug/");
        Span span = fields.spanOf("permalink");
        Matcher matcher = Permalink.WORD.matcher(pattern);
        boolean slug = false;
        while (matcher.find()) {
            String word = matcher.group(1);
            slug |= word.equals("slug") || word.equals("id");
            if (!Permalink.WORDS.contains(word)) {
                diagnostics.reportWithHint(
                        Code.BAD_PERMALINK,
                        span,
                        Nearest.hint(word, Permalink.WORDS, "words are :" + String.join(" :", Permalink.WORDS)),
                        pattern,
                        "has an unknown word \":" + word + "\"");
                slug = true;
            }
        }
        if (!slug) {
            diagnostics.reportWithHint(
                    Code.BAD_PERMALINK,
                    span,
                    "articles of one month would have one address; add :slug",
                    pattern,
                    "has no :slug");
        } else if (!pattern.matches("[A-Za-z0-9/:._-]+") || pattern.contains("..")) {
            diagnostics.report(Code.BAD_PERMALINK, span, pattern, "has characters that an address should not have");
        }
        // Every page is a folder, unless the pattern itself ends in a file's name.
        boolean file = pattern.indexOf('.', pattern.lastIndexOf('/') + 1) >= 0;
        return Permalink.of(file || pattern.endsWith("/") ? pattern : pattern + "/");
    }

    private Map<String, List<String>> menus() {
        Map<String, List<String>> result = new LinkedHashMap<>();
        Fields menus = fields.map("menus");
        if (menus != null) {
            for (YamlNode.Entry entry : menus.entries()) {
                result.put(entry.key(), menus.texts(entry.key()));
            }
        }
        return result;
    }

    private Map<String, String> policies() {
        Map<String, String> result = new LinkedHashMap<>();
        Fields policies = fields.map("policies");
        if (policies != null) {
            for (YamlNode.Entry entry : policies.entries()) {
                String page = policies.text(entry.key());
                if (page != null) {
                    result.put(entry.key(), page);
                }
            }
        }
        return result;
    }

    private List<Settings.Account> social(List<String> languages) {
        List<Settings.Account> result = new ArrayList<>();
        YamlNode.Entry entry = fields.entry("social");
        if (entry == null) {
            return List.of();
        }
        for (YamlNode node : Fields.items(entry)) {
            if (!(node instanceof YamlNode.Entries map)) {
                fields.wrong(node, "social", "a list of {network: ..., url: ...}");
                continue;
            }
            Fields account = new Fields(map, diagnostics, Code.BAD_SETTING);
            String network = account.text("network");
            String url = account.text("url");
            String lang = account.text("lang");
            account.reportUnknown(Code.UNKNOWN_SETTING);
            if (network == null || url == null || !url.matches("(https?:|mailto:|/)\\S*")) {
                fields.wrong(node, "social", "network and an https: url");
            } else if (!NETWORKS.contains(network.toLowerCase(Locale.ROOT))) {
                diagnostics.reportWithHint(
                        Code.UNKNOWN_NETWORK,
                        account.spanOf("network"),
                        Nearest.hint(network, NETWORKS, "known are " + String.join(", ", NETWORKS)),
                        network);
            } else if (lang != null && !languages.contains(lang)) {
                diagnostics.reportWithHint(
                        Code.BAD_SETTING,
                        account.spanOf("lang"),
                        null,
                        "lang",
                        "one of " + String.join(", ", languages),
                        "\"" + lang + "\"");
            } else {
                result.add(new Settings.Account(network.toLowerCase(Locale.ROOT), url, lang));
            }
        }
        return List.copyOf(result);
    }

    private Set<String> choices(@Nullable Fields outputs, String key, List<String> all) {
        if (outputs == null || outputs.entry(key) == null) {
            return new TreeSet<>(all);
        }
        Set<String> result = new TreeSet<>();
        for (YamlNode.Text text : outputs.textNodes(key)) {
            if (all.contains(text.value())) {
                result.add(text.value());
            } else {
                fields.wrong(text, key, "some of " + String.join(", ", all));
            }
        }
        return result;
    }

    private static boolean flag(@Nullable Fields outputs, String key) {
        return outputs != null && or(outputs.flag(key), false);
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value != null ? value : Objects.requireNonNull(otherwise);
    }
}
