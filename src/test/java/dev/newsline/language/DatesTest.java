package dev.newsline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2022, 7, 28, 14, 5);

    /**
     * Our styles in ICU's letters. Pinned differences from CLDR: Russian newsrooms leave out "г." after the year; the days
     * of the week are common nouns in Azerbaijani, small inside a sentence, where CLDR 48 has capitals; times have 24 hours in English too, as agencies write them.
     */
    private static final Map<String, Map<String, String>> ICU = Map.of(
            "az",
            Map.of(
                    "full",
                    "d MMMM y, EEEE",
                    "long",
                    "d MMMM y",
                    "medium",
                    "d MMM y",
                    "day",
                    "d MMMM",
                    "month",
                    "LLLL y"),
            "ru",
            Map.of(
                    "full",
                    "EEEE, d MMMM y",
                    "long",
                    "d MMMM y",
                    "medium",
                    "d MMM y",
                    "day",
                    "d MMMM",
                    "month",
                    "LLLL y"),
            "en",
            Map.of(
                    "full",
                    "EEEE, MMMM d, y",
                    "long",
                    "MMMM d, y",
                    "medium",
                    "MMM d, y",
                    "day",
                    "MMMM d",
                    "month",
                    "LLLL y"));

    @Test
    void every_day_of_a_leap_year_reads_as_icu_writes_it() {
        for (Language language : Languages.ALL) {
            ICU.getOrDefault(language.tag(), Map.of()).forEach((style, pattern) -> {
                SimpleDateFormat icu = new SimpleDateFormat(pattern, new ULocale(language.tag()));
                icu.setTimeZone(TimeZone.GMT_ZONE);
                for (int day = 1; day <= 366; day++) {
                    LocalDateTime time = LocalDateTime.of(2024, 1, 1, 0, 0).plusDays(day - 1);
                    assertThat(language.date(time, style))
                            .as(language.tag() + " " + style)
                            .isEqualTo(small(language, icu.format(Date.from(time.toInstant(ZoneOffset.UTC)))));
                }
            });
        }
    }

    private static String small(Language language, String text) {
        return language == Languages.AZ ? language.lower(text) : text;
    }

    @Test
    void dates_read_as_newsrooms_write_them() {
        assertThat(Languages.AZ.date(DAY, "long")).isEqualTo("28 iyul 2022");
        assertThat(Languages.AZ.date(DAY, "full")).isEqualTo("28 iyul 2022, cümə axşamı");
        assertThat(Languages.RU.date(DAY, "long")).isEqualTo("28 июля 2022");
        assertThat(Languages.RU.date(DAY, "month")).isEqualTo("июль 2022");
        assertThat(Languages.RU.date(DAY, "full")).isEqualTo("четверг, 28 июля 2022");
        assertThat(Languages.EN.date(DAY, "long")).isEqualTo("July 28, 2022");
        assertThat(Languages.EN.date(DAY, "dateTime")).isEqualTo("July 28, 2022, 14:05");
        for (Language language : Languages.ALL) {
            assertThat(language.date(DAY, "time")).isEqualTo("14:05");
            assertThat(language.date(DAY, "year")).isEqualTo("2022");
        }
    }

    @Test
    void an_unknown_style_is_named_with_those_that_there_are() {
        assertThatThrownBy(() -> Languages.EN.date(DAY, "longish"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("longish")
                .hasMessageContaining("dateTime");
    }

    @Test
    void a_clock_of_twelve_hours_has_no_hour_0() {
        Dates dates = new Dates(
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                Map.of("time", TextPattern.of("{hour12}:{minute2} {half}")));
        assertThat(dates.print(DAY.withHour(0), "time")).isEqualTo("12:05 am");
        assertThat(dates.print(DAY.withHour(12), "time")).isEqualTo("12:05 pm");
        assertThat(dates.print(DAY.withHour(23), "time")).isEqualTo("11:05 pm");
    }
}
