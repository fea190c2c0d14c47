package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * An instant, as a clock in the site's zone shows it. Templates print it with {@code date(moment, style)}.
 *
 * @param time the instant with the zone's offset at it, whole seconds
 */
public record Moment(OffsetDateTime time) implements Digestible {
    public Moment {
        time = time.truncatedTo(ChronoUnit.SECONDS);
    }

    /** ISO 8601 with seconds and offset, as {@code 2026-11-23T14:30:00+04:00}. */
    public String iso() {
        StringBuilder out = new StringBuilder(25);
        out.append(time.toLocalDate()).append('T');
        two(out, time.getHour()).append(':');
        two(out, time.getMinute()).append(':');
        two(out, time.getSecond());
        return out.append(
                        time.getOffset().getTotalSeconds() == 0
                                ? "+00:00"
                                : time.getOffset().getId())
                .toString();
    }

    public LocalDateTime local() {
        return time.toLocalDateTime();
    }

    private static StringBuilder two(StringBuilder out, int value) {
        return out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }

    @Override
    public void digest(Digester digester) {
        digester.add(time.toEpochSecond()).add(time.getOffset().getTotalSeconds());
    }
}
