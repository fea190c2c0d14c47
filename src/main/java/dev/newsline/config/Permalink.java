package dev.newsline.config;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How an article's address is made, as {@code /:section/:year/:month/:slug/}. */
public record Permalink(String pattern) {
    static final List<String> WORDS = List.of("section", "year", "month", "day", "slug", "id");
    static final Pattern WORD = Pattern.compile(":([a-z]+)");

    /**
     * The address of an article below its edition's prefix, without a slash at its start.
     *
     * @param section slug of the section; null leaves that part out
     */
    public String expand(@Nullable String section, LocalDate published, String slug, String id) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < pattern.length(); ) {
            int end = at + 1;
            if (pattern.charAt(at) == ':') {
                while (end < pattern.length() && pattern.charAt(end) >= 'a' && pattern.charAt(end) <= 'z') {
                    end++;
                }
            }
            out.append(
                    end == at + 1
                            ? pattern.substring(at, end)
                            : switch (pattern.substring(at + 1, end)) {
                                case "section" -> section == null ? "" : section;
                                case "year" -> Integer.toString(published.getYear());
                                case "month" -> two(published.getMonthValue());
                                case "day" -> two(published.getDayOfMonth());
                                case "slug" -> slug;
                                default -> id;
                            });
            at = end;
        }
        String address = out.indexOf("//") < 0 ? out.toString() : out.toString().replaceAll("/{2,}", "/");
        return address.startsWith("/") ? address.substring(1) : address;
    }

    private static String two(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }
}
