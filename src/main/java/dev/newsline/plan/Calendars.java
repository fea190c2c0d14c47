package dev.newsline.plan;

import dev.newsline.language.Language;
import dev.newsline.view.CalendarView;
import dev.newsline.view.DayView;
import dev.newsline.view.PeriodView;
import dev.newsline.view.WeekdayView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays the days of a month out in weeks. */
final class Calendars {
    private static final DayView NONE = new DayView(0, null);
    private static final int WEEK = 7;

    private Calendars() {}

    /**
     * The calendar of the month that {@code days} are of.
     *
     * @param days of one month, those that have a page, in order
     * @return null where there are none
     */
    static @Nullable CalendarView of(Map<LocalDate, PeriodView> days, Language language) {
        if (days.isEmpty()) {
            return null;
        }
        LocalDate first = days.keySet().iterator().next().withDayOfMonth(1);
        List<DayView> all =
                new ArrayList<>(Collections.nCopies(first.getDayOfWeek().getValue() - 1, NONE));
        for (int i = 0; i < first.lengthOfMonth(); i++) {
            all.add(new DayView(i + 1, days.get(first.plusDays(i))));
        }
        while (all.size() % WEEK != 0) {
            all.add(NONE);
        }
        List<List<DayView>> weeks = new ArrayList<>();
        for (int i = 0; i < all.size(); i += WEEK) {
            weeks.add(all.subList(i, i + WEEK));
        }
        List<WeekdayView> weekdays = new ArrayList<>();
        for (int i = 0; i < WEEK; i++) {
            weekdays.add(new WeekdayView(
                    language.weekdays().get(i), language.weekdaysShort().get(i)));
        }
        return new CalendarView(weekdays, weeks);
    }
}
