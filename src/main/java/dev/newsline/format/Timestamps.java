package dev.newsline.format;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Instants as machines read them, to the second. */
final class Timestamps {
    // Tables of our own: the JDK's names of days and months change with its locale data.
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final DateTimeFormatter RFC_822_REST = DateTimeFormatter.ofPattern("uuuu HH:mm:ss xx", Locale.ROOT);

    private Timestamps() {}

    /** {@code 2022-07-28T23:10:00+04:00}: RFC 3339, which is also XML Schema's dateTime and ISO 8601. */
    static String rfc3339(OffsetDateTime at) {
        return RFC_3339.format(inMinutes(at));
    }

    /** {@code Thu, 28 Jul 2022 23:10:00 +0400}: RFC 822 with a year of four digits, as RSS 2.0 has it. */
    static String rfc822(OffsetDateTime at) {
        OffsetDateTime shown = inMinutes(at);
        int day = shown.getDayOfMonth();
        return DAYS.get(shown.getDayOfWeek().getValue() - 1)
                + (day < 10 ? ", 0" : ", ")
                + day
                + " "
                + MONTHS.get(shown.getMonthValue() - 1)
                + " "
                + RFC_822_REST.format(shown);
    }

    /** Local mean times of old have seconds in their offset, which neither format can write. */
    private static OffsetDateTime inMinutes(OffsetDateTime at) {
        int seconds = at.getOffset().getTotalSeconds();
        return at.withOffsetSameInstant(ZoneOffset.ofTotalSeconds(seconds / 60 * 60));
    }
}
