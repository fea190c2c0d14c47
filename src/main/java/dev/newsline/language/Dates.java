package dev.newsline.language;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days and times in words.
 *
 * @param months as they stand alone, from January: "июль 2022"
 * @param monthsOf as they stand after a day: "28 июля"
 * @param monthsShort abbreviated, after a day
 * @param weekdays from Monday
 * @param weekdaysShort at the head of a calendar
 * @param styles patterns by name
 */
record Dates(
        List<String> months,
        List<String> monthsOf,
        List<String> monthsShort,
        List<String> weekdays,
        List<String> weekdaysShort,
        Map<String, TextPattern> styles) {
    /** What every language has; a file may add its own. */
    static final List<String> STYLES = List.of("full", "long", "medium", "day", "month", "year", "time", "dateTime");

    /** Gaps of a pattern. */
    static final Set<String> NAMES = Set.of(
            "weekday",
            "day",
            "day2",
            "month",
            "monthOf",
            "monthShort",
            "month2",
            "year",
            "hour",
            "hour2",
            "hour12",
            "minute2",
            "half");

    /** @throws IllegalArgumentException where there is no such style */
    String print(LocalDateTime time, String style) {
        TextPattern pattern = styles.get(style);
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "no style \"" + style + "\" of dates; there are " + String.join(", ", styles.keySet()));
        }
        return pattern.fill(name -> value(time, name));
    }

    private @Nullable String value(LocalDateTime time, String name) {
        int month = time.getMonthValue();
        return switch (name) {
            case "weekday" -> weekdays.get(time.getDayOfWeek().getValue() - 1);
            case "day" -> Integer.toString(time.getDayOfMonth());
            case "day2" -> two(time.getDayOfMonth());
            case "month" -> months.get(month - 1);
            case "monthOf" -> monthsOf.get(month - 1);
            case "monthShort" -> monthsShort.get(month - 1);
            case "month2" -> two(month);
            case "year" -> Integer.toString(time.getYear());
            case "hour" -> Integer.toString(time.getHour());
            case "hour2" -> two(time.getHour());
            case "hour12" -> Integer.toString((time.getHour() + 11) % 12 + 1);
            case "minute2" -> two(time.getMinute());
            case "half" -> time.getHour() < 12 ? "am" : "pm";
            default -> null;
        };
    }

    private static String two(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }
}
