package dev.newsline.content;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as editors write them: year first, with or without a time, with or without an offset. */
final class Dates {
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
                    + "(?:(?:[Tt]|\\s+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?)?\\s*([Zz]|UTC|[+-]\\d{2}(?::?\\d{2})?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(.*)");
    private static final Pattern MONTH_NAME = Pattern.compile(
            "(?i)(?:([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2}) ([a-z]{3,9})\\.? (\\d{4}))(.*)");
    private static final Pattern OTHER_SIGNS = Pattern.compile("(\\d{4})([./])(\\d{1,2})\\2(\\d{1,2})(.*)");
    private static final Pattern HALF_DAY =
            Pattern.compile("(\\d{4}-\\d\\d?-\\d\\d?\\s+)(\\d{1,2}):(\\d\\d) ?([aApP])\\.?[mM]\\.?");
    private static final String USUAL = "write it as 2026-11-23 or 2026-11-23 14:30";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Dates() {}

    /** The instant, with the zone's offset; null where the text is no such date. */
    static @Nullable OffsetDateTime read(String text, ZoneId zone) {
        Matcher matcher = DATE.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            LocalTime time = matcher.group(4) == null
                    ? LocalTime.MIDNIGHT
                    : LocalTime.of(
                            number(matcher, 4), number(matcher, 5), matcher.group(6) == null ? 0 : number(matcher, 6));
            LocalDateTime local = day.atTime(time);
            String offset = matcher.group(7);
            if (offset == null) {
                return local.atZone(zone).toOffsetDateTime();
            }
            ZoneOffset written =
                    offset.equalsIgnoreCase("z") || offset.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(offset);
            return local.atOffset(written).atZoneSameInstant(zone).toOffsetDateTime();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The instant that a value says; null where it says none, with {@code code} reported. */
    static @Nullable OffsetDateTime read(YamlNode node, Code code, ZoneId zone, Diagnostics diagnostics) {
        String written = node instanceof YamlNode.Text text ? text.value().strip() : node.description();
        OffsetDateTime date = read(written, zone);
        if (date == null) {
            diagnostics.reportWithHint(code, node.span(), Dates.hint(written), written);
        }
        return date;
    }

    /** What the writer of a text that is no date should write. */
    static String hint(String text) {
        String stripped = text.strip();
        Matcher dayFirst = DAY_FIRST.matcher(stripped);
        if (dayFirst.matches()) {
            boolean american = dayFirst.group(2).equals("/");
            int month = Integer.parseInt(dayFirst.group(american ? 1 : 3));
            int day = Integer.parseInt(dayFirst.group(american ? 3 : 1));
            if (month > 12 && day <= 12) {
                int swap = month;
                month = day;
                day = swap;
            }
            if (month > 12 || month < 1 || day > 31) {
                return USUAL;
            }
            String first = "write the year first: " + iso(dayFirst.group(4), month, day) + dayFirst.group(5);
            return american && day <= 12 && day != month
                    ? first + " if the month came first, " + iso(dayFirst.group(4), day, month) + dayFirst.group(5)
                            + " if the day did"
                    : first;
        }
        Matcher named = MONTH_NAME.matcher(stripped);
        if (named.matches()) {
            boolean monthFirst = named.group(1) != null;
            String name = (monthFirst ? named.group(1) : named.group(5)).toLowerCase(Locale.ROOT);
            Optional<String> month = MONTHS.stream().filter(name::startsWith).findFirst();
            if (month.isPresent()) {
                return "write it in figures, the year first: "
                        + iso(
                                monthFirst ? named.group(3) : named.group(6),
                                MONTHS.indexOf(month.get()) + 1,
                                Integer.parseInt(monthFirst ? named.group(2) : named.group(4)))
                        + named.group(7);
            }
        }
        Matcher signs = OTHER_SIGNS.matcher(stripped);
        if (signs.matches()) {
            return "write it with hyphens: "
                    + iso(signs.group(1), Integer.parseInt(signs.group(3)), Integer.parseInt(signs.group(4)))
                    + signs.group(5);
        }
        Matcher half = HALF_DAY.matcher(stripped);
        if (half.matches() && number(half, 2) <= 12) {
            int hour = number(half, 2) % 12 + (half.group(4).equalsIgnoreCase("p") ? 12 : 0);
            return "write the time with 24 hours: "
                    + String.format(Locale.ROOT, "%s%02d:%s", half.group(1), hour, half.group(3));
        }
        Matcher date = DATE.matcher(stripped);
        if (date.matches()) {
            if (date.group(4) != null && number(date, 4) == 24) {
                return "a day ends at 23:59; midnight is 00:00 of the next day";
            }
            int month = number(date, 2);
            if (month < 1 || month > 12) {
                return "there is no month " + month;
            }
            try {
                LocalDate first = LocalDate.of(number(date, 1), month, 1);
                if (number(date, 3) > first.lengthOfMonth() || number(date, 3) < 1) {
                    return "that month has " + first.lengthOfMonth() + " days";
                }
            } catch (DateTimeException e) {
                return "there is no such day";
            }
            boolean time = date.group(4) == null || (number(date, 4) < 24 && number(date, 5) < 60);
            return time ? "there is no such offset from UTC" : "there is no such time of day";
        }
        return USUAL;
    }

    private static String iso(String year, int month, int day) {
        return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
