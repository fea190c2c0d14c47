package dev.newsline.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The allow-list of raw HTML: what is not in it is not printed. */
final class AllowedHtml {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern NAMES = Pattern.compile("[\\p{L}\\p{N}_-]+( [\\p{L}\\p{N}_-]+)*");
    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    /** Elements that may stand inside a paragraph. */
    private static final Set<String> PHRASES = words(
            "a b i em strong br sub sup small s u mark abbr cite q code img span time ins del kbd samp var bdi bdo ruby rb rt rp rtc wbr");

    private static final Set<String> BLOCKS = words(
            "p hr blockquote pre ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td h2 h3 h4 h5 h6 figure"
                    + " figcaption details summary div");

    private static final Set<String> VOID = words("br hr img col wbr");

    /** Elements whose content is no text for readers. */
    private static final Set<String> WITH_CONTENT = words(
            "script style iframe object embed applet noscript noembed noframes template svg math textarea select title head"
                    + " xmp plaintext frameset audio video canvas");

    /** Elements that editors open before some Markdown and close after it. */
    private static final Set<String> WRAPPERS = words("div details figure blockquote summary");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("th", Set.of("colspan", "rowspan", "scope")),
            Map.entry("td", Set.of("colspan", "rowspan")),
            Map.entry("col", Set.of("span")),
            Map.entry("colgroup", Set.of("span")),
            Map.entry("ol", Set.of("start", "reversed")),
            Map.entry("li", Set.of("value")),
            Map.entry("time", Set.of("datetime")),
            Map.entry("details", Set.of("open")));

    private AllowedHtml() {}

    static boolean element(String name) {
        return PHRASES.contains(name) || BLOCKS.contains(name);
    }

    static boolean phrase(String name) {
        return PHRASES.contains(name);
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    static boolean dropsContent(String name) {
        return WITH_CONTENT.contains(name);
    }

    static boolean wrapper(String name) {
        return WRAPPERS.contains(name);
    }

    /** Whether an attribute is printed. Addresses, {@code alt} and sizes of pictures are seen to elsewhere. */
    static boolean attribute(String element, String name, String value) {
        return switch (name) {
            case "title" -> true;
            case "lang" -> value.matches("[A-Za-z0-9-]{1,35}");
            case "dir" -> DIRECTIONS.contains(value.toLowerCase(Locale.ROOT));
            case "id", "class" -> value.length() <= 200 && NAMES.matcher(value).matches();
            default -> ATTRIBUTES.getOrDefault(element, Set.of()).contains(name) && value(name, value);
        };
    }

    private static boolean value(String name, String value) {
        return switch (name) {
            case "scope" -> SCOPES.contains(value.toLowerCase(Locale.ROOT));
            case "datetime", "open", "reversed" -> true;
            default -> NUMBER.matcher(value).matches();
        };
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
