package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Days;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * The archive of a list by calendar. A year is a page; a year with more than {@link #MOST} items is its months; a month
 * with more goes on in parts counted from its oldest item, so that a new one changes the last part only.
 */
final class Periods {
    /** Items on a page of an archive. */
    static final int MOST = 100;

    /** By the articles' numbers: months since the year 0, and the day of the month, in the site's zone. */
    private final int[] months;

    private final byte[] days;

    /** @param articles all of an edition */
    Periods(List<Article> articles, ZoneId zone) {
        months = new int[articles.size()];
        days = new byte[articles.size()];
        Days inOrder = new Days(zone);
        for (Article article : articles) {
            LocalDate day = inOrder.of(article.published());
            months[article.number()] = day.getYear() * 12 + day.getMonthValue() - 1;
            days[article.number()] = (byte) day.getDayOfMonth();
        }
    }

    /** A month of a year, its articles oldest first. */
    record Month(int year, int month, List<Article> articles) {
        String path() {
            return year + "/" + two(month) + "/";
        }

        LocalDate day() {
            return LocalDate.of(year, month, 1);
        }

        /** The articles in pages, at least one. */
        List<List<Article>> parts() {
            List<List<Article>> parts = new ArrayList<>();
            for (int i = 0; i < articles.size(); i += MOST) {
                parts.add(articles.subList(i, Math.min(articles.size(), i + MOST)));
            }
            return parts;
        }
    }

    /** A year, its months oldest first. */
    record Year(int year, List<Month> months) {
        String path() {
            return year + "/";
        }

        List<Article> articles() {
            return months.stream().flatMap(month -> month.articles().stream()).toList();
        }

        boolean long_() {
            return months.stream().mapToInt(month -> month.articles().size()).sum() > MOST;
        }
    }

    /** All articles by the month, in runs of at most so many: where each begins, and where it ends. */
    List<int[]> months(int most) {
        List<int[]> runs = new ArrayList<>();
        for (int from = 0; from < months.length; ) {
            int to = from + 1;
            while (to < months.length && months[to] == months[from] && to - from < most) {
                to++;
            }
            runs.add(new int[] {from, to});
            from = to;
        }
        return runs;
    }

    /** The years of a list, oldest first. */
    List<Year> of(List<Article> articles) {
        Map<Integer, List<Month>> years = new TreeMap<>();
        split(articles, this::month)
                .forEach((month, all) -> years.computeIfAbsent(month / 12, k -> new ArrayList<>())
                        .add(new Month(month / 12, month % 12 + 1, all)));
        List<Year> result = new ArrayList<>();
        years.forEach((year, months) -> result.add(new Year(year, months)));
        return result;
    }

    /** The days of a month, oldest first. */
    Map<LocalDate, List<Article>> days(Month month) {
        Map<LocalDate, List<Article>> days = new TreeMap<>();
        split(month.articles(), this::dayOfMonth)
                .forEach((day, articles) -> days.put(LocalDate.of(month.year, month.month, day), articles));
        return days;
    }

    /**
     * Articles by a number of their day, ascending. A list is in order, so it falls into runs; where a clock was put back
     * at midnight, a day has two of them.
     */
    private static Map<Integer, List<Article>> split(List<Article> articles, ToIntFunction<Article> number) {
        Map<Integer, List<Article>> parts = new TreeMap<>();
        for (int start = 0; start < articles.size(); ) {
            int part = number.applyAsInt(articles.get(start));
            int end = start + 1;
            while (end < articles.size() && number.applyAsInt(articles.get(end)) == part) {
                end++;
            }
            parts.merge(part, articles.subList(start, end), (some, more) -> {
                List<Article> all = new ArrayList<>(some);
                all.addAll(more);
                return all;
            });
            start = end;
        }
        return parts;
    }

    private int month(Article article) {
        return months[article.number()];
    }

    private int dayOfMonth(Article article) {
        return days[article.number()];
    }

    /** An article's day in the site's zone. */
    LocalDate day(Article article) {
        int month = month(article);
        return LocalDate.of(month / 12, month % 12 + 1, dayOfMonth(article));
    }

    static String two(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }
}
