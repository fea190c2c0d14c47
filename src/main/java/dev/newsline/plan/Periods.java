package dev.newsline.plan;

import dev.newsline.assemble.Article;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The archive of a list by calendar. A year is a page; a year with more than {@link #MOST} items is its months; a month
 * with more goes on in parts counted from its oldest item, so that a new one changes the last part only.
 */
final class Periods {
    /** Items on a page of an archive. */
    static final int MOST = 100;

    private Periods() {}

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

    /** The years of a list, oldest first. */
    static List<Year> of(List<Article> articles, ZoneId zone) {
        Map<Integer, Map<Integer, List<Article>>> years = new TreeMap<>();
        for (Article article : articles) {
            LocalDate day = day(article, zone);
            years.computeIfAbsent(day.getYear(), k -> new TreeMap<>())
                    .computeIfAbsent(day.getMonthValue(), k -> new ArrayList<>())
                    .add(article);
        }
        List<Year> result = new ArrayList<>();
        years.forEach((year, months) -> {
            List<Month> list = new ArrayList<>();
            months.forEach((month, all) -> list.add(new Month(year, month, all)));
            result.add(new Year(year, list));
        });
        return result;
    }

    /** The days of a month, oldest first. */
    static Map<LocalDate, List<Article>> days(Month month, ZoneId zone) {
        Map<LocalDate, List<Article>> days = new TreeMap<>();
        for (Article article : month.articles()) {
            days.computeIfAbsent(day(article, zone), k -> new ArrayList<>()).add(article);
        }
        return days;
    }

    static LocalDate day(Article article, ZoneId zone) {
        return article.published().atZoneSameInstant(zone).toLocalDate();
    }

    static String two(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }
}
