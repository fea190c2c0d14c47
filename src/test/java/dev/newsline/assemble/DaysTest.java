package dev.newsline.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    /** Clocks that are put forward or back at midnight, about it, by a whole day, and elsewhere in the day. */
    @ParameterizedTest
    @CsvSource({
        "Asia/Baku, 2015-03-25T00:00:00Z",
        "America/Sao_Paulo, 2017-10-10T00:00:00Z",
        "America/Sao_Paulo, 2018-02-10T00:00:00Z",
        "America/Goose_Bay, 2006-10-25T00:00:00Z",
        "America/St_Johns, 2006-10-25T00:00:00Z",
        "Pacific/Apia, 2011-12-25T00:00:00Z",
        "Pacific/Kwajalein, 1993-08-18T00:00:00Z",
        "UTC, 1969-12-28T00:00:00Z"
    })
    void theDayIsThatOfTheZoneInWhateverOrderOneAsks(String name, Instant from) {
        ZoneId zone = ZoneId.of(name);
        Days forwards = new Days(zone);
        Days backwards = new Days(zone);
        Instant to = from.plus(Duration.ofDays(9));
        for (Instant time = from; time.isBefore(to); time = time.plusSeconds(17)) {
            assertThat(forwards.of(time)).isEqualTo(LocalDate.ofInstant(time, zone));
        }
        for (Instant time = to; time.isAfter(from); time = time.minusMillis(59_500)) {
            assertThat(backwards.of(time)).isEqualTo(LocalDate.ofInstant(time, zone));
        }
    }
}
