package dev.newsline.config;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How an article's address is made, as {@code /:section/:year/:month/:slug/}. */
public record Permalink(String pattern, List<String> parts) {
    static final List<String> WORDS = List.of("section", "year", "month", "day", "slug", "id");
    static final Pattern WORD = Pattern.compile(":([a-z]+)");

    /** Words with their colons, and what stands between them. */
    private static final Pattern PART = Pattern.compile(":[a-z]+|:|[^:]+");

    /** The permalinks of a pattern. */
    public static Permalink of(String pattern) {
        return new Permalink(
                pattern, PART.matcher(pattern).results().map(MatchResult::group).toList());
    }

    /**
     * The address of an article below its edition's prefix, without a slash at its start.
     *
     * @param section slug of the section; null leaves that part out
     */
    public String expand(@Nullable String section, LocalDate published, String slug, String id) {
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            switch (part) {
                case ":section" -> out.append(section == null ? "" : section);
                case ":year" -> out.append(published.getYear());
                case ":month" -> two(published.getMonthValue(), out);
                case ":day" -> two(published.getDayOfMonth(), out);
                case ":slug" -> out.append(slug);
                case ":id" -> out.append(id);
                default -> out.append(part);
            }
        }
        String address = out.indexOf("//") < 0 ? out.toString() : out.toString().replaceAll("/{2,}", "/");
        return address.startsWith("/") ? address.substring(1) : address;
    }

    private static void two(int value, StringBuilder out) {
        out.append(value < 10 ? "0" : "").append(value);
    }
}
