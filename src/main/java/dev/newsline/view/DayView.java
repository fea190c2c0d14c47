package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import org.jspecify.annotations.Nullable;

/**
 * A day in a calendar.
 *
 * @param number in the month, from 1; 0 in the first and last week where the month has no such day
 * @param archive its page; null where nothing appeared
 */
public record DayView(int number, @Nullable PeriodView archive) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(number).add(archive);
    }
}
