package dev.newsline.assemble;

import dev.newsline.config.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses below a list that are its own: archives and feeds. A period's address belongs to the archive before it
 * has an item, so that no story loses its address to the first one of a day.
 */
final class ListPages {
    private static final Pattern BELOW = Pattern.compile(
            "(?<list>.*/)(?:(?<year>\\d{4}/(?<month>\\d{2}/(?<more>\\d{1,2}/)?)?)|(?<feed>feed\\.xml|atom\\.xml|feed\\.json))");
    private static final Pattern SITEMAP = Pattern.compile("/sitemap-(?:\\d{4}-\\d{2}|pages)\\.xml");

    private final Set<String> archives;
    private final Set<String> feeds;
    /** By address: a section's, which has feeds in every format, or another list's. */
    private final Map<String, Boolean> lists = new HashMap<>();

    private final Map<String, Boolean> editions = new HashMap<>();

    ListPages(Settings settings) {
        this.archives = settings.archives();
        this.feeds = settings.baseUrl() == null ? Set.of() : settings.feeds();
        settings.languages().forEach(language -> editions.put(settings.prefix(language), true));
    }

    /** Notes a list. */
    void add(Term term) {
        lists.put(Addresses.fold(Urls.decode(term.address())), term.kind().equals("sections"));
    }

    /** Whether a list begins at this address. */
    boolean isFront(String folded) {
        return lists.containsKey(folded);
    }

    /** Most addresses end in neither a short number nor a feed, and are not looked at closely. */
    private static boolean mayBeBelow(String folded) {
        if (!folded.endsWith("/")) {
            return true;
        }
        int at = folded.length() - 2;
        while (at >= 0 && folded.charAt(at) >= '0' && folded.charAt(at) <= '9') {
            at--;
        }
        int digits = folded.length() - 2 - at;
        return digits > 0 && digits <= 4 && at >= 0 && folded.charAt(at) == '/';
    }

    /** What has an address, in words; null where it is free. */
    @Nullable
    String owner(String folded) {
        if (folded.startsWith("/sitemap-") && SITEMAP.matcher(folded).matches()) {
            return "a sitemap";
        }
        if (!mayBeBelow(folded)) {
            return null;
        }
        Matcher matcher = BELOW.matcher(folded);
        if (!matcher.matches()) {
            return null;
        }
        String list = matcher.group("list");
        Boolean front = lists.get(list);
        boolean edition = front == null && editions.containsKey(list);
        if (front == null && !edition) {
            return null;
        }
        String feed = matcher.group("feed");
        if (feed != null) {
            boolean made = feed.equals("feed.xml")
                    ? feeds.contains("rss")
                    : (edition || Boolean.TRUE.equals(front))
                            && feeds.contains(feed.equals("atom.xml") ? "atom" : "json");
            return made ? "the feed of " + list : null;
        }
        String needed =
                !edition || matcher.group("month") == null ? "year" : matcher.group("more") == null ? "month" : "day";
        return archives.contains(needed) ? "the archive of " + list : null;
    }
}
