package dev.newsline.assemble;

import dev.newsline.model.FrontMatter;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks whether points in time have come, and remembers the next one that has not: then the site is another. */
final class Turns {
    private final Instant now;
    private @Nullable Instant next;
    private final Set<Turn> turns = new LinkedHashSet<>();

    Turns(Instant now) {
        this.now = now;
    }

    /** Whether {@code time} is still to come; what never comes is not. */
    boolean ahead(@Nullable Instant time) {
        if (time == null || !time.isAfter(now)) {
            return false;
        }
        if (next == null || time.isBefore(next)) {
            next = time;
        }
        return true;
    }

    /** Notes what {@code time} makes of the site, if it is still to come. */
    void note(@Nullable Instant time, Turn.Kind kind, String path) {
        if (time == null || !ahead(time)) {
            return;
        }
        Turn turn = new Turn(time, kind, path);
        Instant first = turns.isEmpty() ? turn.at() : turns.iterator().next().at();
        if (turn.at().isBefore(first)) {
            turns.clear();
        }
        if (!turn.at().isAfter(first)) {
            turns.add(turn);
        }
    }

    /** Whether an article is pinned, or breaking news, and the end of it is still to come. */
    boolean holds(FrontMatter.@Nullable Pin pin, Turn.Kind kind, String path) {
        if (pin == null || pin.until() == null) {
            return pin != null;
        }
        Instant until = pin.until().toInstant();
        note(until, kind, path);
        return ahead(until);
    }

    /** What happens first of all that was noted, sorted by path: one thing, or several at the same instant. */
    List<Turn> first() {
        return turns.stream()
                .sorted(Comparator.comparing(Turn::path).thenComparing(Turn::kind))
                .toList();
    }

    /** The next point in time that was asked for and is ahead; null where there is none. */
    @Nullable
    Instant next() {
        return next;
    }
}
