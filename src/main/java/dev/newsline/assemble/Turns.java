package dev.newsline.assemble;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Asks whether points in time have come, and remembers the next one that has not: then the site is another. */
final class Turns {
    private final Instant now;
    private @Nullable Instant next;

    Turns(Instant now) {
        this.now = now;
    }

    /** Whether {@code time} is still to come; what never comes is not. */
    boolean ahead(@Nullable OffsetDateTime time) {
        if (time == null) {
            return false;
        }
        if (time.toEpochSecond() < now.getEpochSecond()) {
            return false; // Nearly all of an archive is long past.
        }
        Instant instant = time.toInstant();
        boolean ahead = instant.isAfter(now);
        if (ahead && (next == null || instant.isBefore(next))) {
            next = instant;
        }
        return ahead;
    }

    /** The next point in time that was asked for and is ahead; null where there is none. */
    @Nullable
    Instant next() {
        return next;
    }
}
