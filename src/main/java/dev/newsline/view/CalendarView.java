package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;

/**
 * A month as a calendar shows it.
 *
 * @param weekdays the seven columns, from Monday
 * @param weeks seven days each
 */
public record CalendarView(List<WeekdayView> weekdays, List<List<DayView>> weeks) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.addAll(weekdays).add(weeks.size());
        weeks.forEach(digester::addAll);
    }
}
