package dev.newsline.render;

import dev.newsline.assemble.Urls;
import dev.newsline.diag.Nearest;
import dev.newsline.diag.SourceText;
import dev.newsline.theme.Asset;
import dev.newsline.theme.Theme;
import dev.newsline.view.Html;
import dev.newsline.view.Moment;
import dev.newsline.view.PictureView;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The functions of templates in one language. They answer from their arguments, the theme and the language alone. */
final class Functions {
    private final Theme theme;
    private final Words words;
    private final String language;
    private final MarkdownText markdown;

    private Functions(Theme theme, Words words, String language, MarkdownText markdown) {
        this.theme = theme;
        this.words = words;
        this.language = language;
        this.markdown = markdown;
    }

    static Map<String, TemplateModel> of(
            Theme theme, Words words, String language, UrlBase urls, MarkdownText markdown) {
        Functions functions = new Functions(theme, words, language, markdown);
        Map<String, TemplateModel> all = new TreeMap<>();
        all.put("t", Arguments.function("t(\"key\", {\"n\": 5})", 1, 2, functions::text));
        all.put("date", Arguments.function("date(moment, \"style\")", 2, 2, functions::date));
        all.put("number", Arguments.function("number(5)", 1, 1, a -> words.number(a.number(0))));
        all.put("lower", Arguments.function("lower(\"text\")", 1, 1, a -> words.lower(a.text(0))));
        all.put("upper", Arguments.function("upper(\"text\")", 1, 1, a -> words.upper(a.text(0))));
        all.put("sorted", Arguments.function("sorted(list, \"component\")", 2, 2, functions::sorted));
        all.put("url", Arguments.function("url(\"path\")", 1, 1, a -> urls.url(a.text(0))));
        all.put("absUrl", Arguments.function("absUrl(\"path\")", 1, 1, a -> urls.absUrl(a.text(0))));
        all.put("lite", Arguments.function("lite(\"address\")", 1, 1, a -> Urls.lite(a.text(0))));
        all.put(
                "asset",
                Arguments.function(
                        "asset(\"name\")",
                        1,
                        1,
                        a -> urls.url(functions.asset(a).path())));
        all.put(
                "integrity",
                Arguments.function(
                        "integrity(\"name\")", 1, 1, a -> functions.asset(a).integrity()));
        all.put("inline", Arguments.function("inline(\"icons/name.svg\", \"other\")", 1, 2, functions::inline));
        all.put("image", Arguments.function("image(picture, {\"priority\": true})", 1, 2, functions::image));
        all.put("markdown", Arguments.function("markdown(\"text\")", 1, 1, functions::markdown));
        all.put("json", Arguments.function("json(value)", 1, 1, a -> new Html(Json.of(Arguments.plain(a.model(0))))));
        return Map.copyOf(all);
    }

    private Object text(Arguments a) throws TemplateModelException {
        try {
            return words.text(a.text(0), a.options(1));
        } catch (IllegalArgumentException e) {
            throw a.unknown(String.valueOf(e.getMessage()), "texts stand in language/" + language + ".yaml");
        }
    }

    private Object date(Arguments a) throws TemplateModelException {
        try {
            return words.date(a.moment(0).local(), a.text(1));
        } catch (IllegalArgumentException e) {
            throw a.unknown(String.valueOf(e.getMessage()), "styles stand in language/" + language + ".yaml");
        }
    }

    private Asset asset(Arguments a) throws TemplateModelException {
        String name = a.text(0);
        Asset asset = theme.asset(name).orElse(null);
        if (asset == null) {
            List<String> names = theme.assets().stream().map(Asset::name).toList();
            throw new UnknownName(
                    "there is no asset \"" + name + "\"",
                    name,
                    Nearest.hint(name, names, "there are " + String.join(", ", names)));
        }
        return asset;
    }

    private Object inline(Arguments a) throws TemplateModelException {
        String name = a.text(0);
        SourceText text = theme.inline(name).orElse(null);
        if (text == null && a.has(1)) {
            text = theme.inline(a.text(1)).orElse(null);
        }
        if (text == null) {
            throw new UnknownName(
                    "there is no \"" + name + "\" to print inline",
                    name,
                    Nearest.hint(name, new TreeSet<>(theme.inlineNames()), "it is looked for in icons/ and assets/"));
        }
        return new Html(text.text().strip());
    }

    private Object image(Arguments a) throws TemplateModelException {
        return Image.of(a.record(0, PictureView.class, "a picture"), a.options(1));
    }

    private Object markdown(Arguments a) throws TemplateModelException {
        return markdown.html(a.text(0), language);
    }

    private Object sorted(Arguments a) throws TemplateModelException {
        List<Object> sorted = new ArrayList<>(a.list(0));
        String component = a.text(1);
        for (Object item : sorted) {
            if (!(item instanceof Record record)
                    || !Components.of(record).accessors().containsKey(component)) {
                throw a.unknown(
                        "the list cannot be sorted by \"" + component + "\"", "name a component of its records");
            }
        }
        sorted.sort((x, y) -> compare(component((Record) x, component), component((Record) y, component)));
        return sorted;
    }

    private static @Nullable Object component(Record record, String name) {
        MethodHandle accessor = Components.of(record).accessors().get(name);
        return accessor == null ? null : Components.read(accessor, record);
    }

    /** Texts by the language's alphabet, numbers and moments by size, what is missing last. */
    private int compare(@Nullable Object x, @Nullable Object y) {
        if (x == null || y == null) {
            return Boolean.compare(x == null, y == null);
        }
        if (x instanceof Moment a && y instanceof Moment b) {
            return a.time().toInstant().compareTo(b.time().toInstant());
        }
        if (x instanceof Number a && y instanceof Number b) {
            return Double.compare(a.doubleValue(), b.doubleValue());
        }
        Comparator<String> order = words.order();
        return order.compare(x.toString(), y.toString());
    }
}
