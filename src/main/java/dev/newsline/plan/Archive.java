package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.view.PeriodView;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The edition's own archive: a day lists its day, a month leads to its days, a year to its months; each leads to the one
 * before it. None leads to the one after it, so that what is over is never made again.
 */
final class Archive implements Contributor {
    private final Views views;
    private final Lists lists;
    private @Nullable Period yearBefore;
    private @Nullable Period monthBefore;
    private @Nullable Period dayBefore;

    /** A period and where its page stands. */
    private record Period(String title, String address) {}

    Archive(Views views, Lists lists) {
        this.views = views;
        this.lists = lists;
    }

    @Override
    public void contribute(Plan.Jobs plan) {
        Lists.Subject subject = new Lists.Subject(
                "archive",
                views.language.text("archive", Map.of()),
                null,
                null,
                null,
                views.edition.prefix(),
                null,
                Map.of());
        for (Periods.Year year : views.periods.of(views.edition.listed())) {
            if (lists.archived("year")) {
                Period period = new Period(Integer.toString(year.year()), views.below(year.path()));
                List<Period> months = lists.archived("month")
                        ? year.months().stream().map(this::period).toList()
                        : List.of();
                add(plan, subject, period, List.of(), views(months), Map.of(), yearBefore);
                yearBefore = period;
            }
            year.months().forEach(month -> month(plan, subject, month));
        }
    }

    private void month(Plan.Jobs plan, Lists.Subject subject, Periods.Month month) {
        Map<LocalDate, List<Article>> days = views.periods.days(month);
        if (lists.archived("month")) {
            Period period = period(month);
            Map<LocalDate, PeriodView> all = new LinkedHashMap<>();
            if (lists.archived("day")) {
                days.keySet().forEach(day -> all.put(day, view(period(day))));
            }
            add(plan, subject, period, List.of(), List.copyOf(all.values()), all, monthBefore);
            monthBefore = period;
        }
        if (lists.archived("day")) {
            days.forEach((day, articles) -> {
                Period period = period(day);
                add(plan, subject, period, articles, List.of(), Map.of(), dayBefore);
                dayBefore = period;
            });
        }
    }

    private void add(
            Plan.Jobs plan,
            Lists.Subject subject,
            Period period,
            List<Article> articles,
            List<PeriodView> within,
            Map<LocalDate, PeriodView> days,
            @Nullable Period before) {
        PeriodView link = before == null ? null : view(before);
        lists.archived(plan, subject, period.address, period.title, articles, within, days, link);
    }

    private List<PeriodView> views(List<Period> periods) {
        return periods.stream().map(this::view).toList();
    }

    private PeriodView view(Period period) {
        return new PeriodView(period.title, views.href(period.address));
    }

    private Period period(Periods.Month month) {
        return new Period(lists.title(month), views.below(month.path()));
    }

    private Period period(LocalDate day) {
        String path = day.getYear() + "/" + Periods.two(day.getMonthValue()) + "/" + Periods.two(day.getDayOfMonth());
        return new Period(views.language.date(day.atStartOfDay(), "long"), views.below(path + "/"));
    }
}
