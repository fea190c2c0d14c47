package dev.newsline.assemble;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of points in time that come in order: asking the zone's rules for each takes longer than all else. Not thread-safe. */
public final class Days {
    private final ZoneId zone;
    private LocalDate day = LocalDate.EPOCH;
    /** The day's first second, and the first that may be another's. */
    private long start;

    private long end;

    public Days(ZoneId zone) {
        this.zone = zone;
    }

    /** The day of an instant in the zone. */
    public LocalDate of(Instant time) {
        long second = time.getEpochSecond();
        if (second < start || second >= end) {
            day = LocalDate.ofInstant(time, zone);
            start = day.atStartOfDay(zone).toEpochSecond();
            end = day.plusDays(1).atStartOfDay(zone).toEpochSecond();
            if (end - start != 86_400) {
                // Where clocks are put forward or back about midnight, a day may begin or end twice.
                end = start;
            }
        }
        return day;
    }
}
