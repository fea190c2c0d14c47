package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;

/**
 * A column of a calendar.
 *
 * @param name of the day of the week, in full
 * @param abbreviation the same in short
 */
public record WeekdayView(String name, String abbreviation) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(name).add(abbreviation);
    }
}
