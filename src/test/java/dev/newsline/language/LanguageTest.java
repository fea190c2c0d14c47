package dev.newsline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 28);

    @Test
    void datelines_follow_the_custom_of_the_language() {
        assertThat(Languages.EN.dateline("Washington", DAY, "AGENCY")).isEqualTo("WASHINGTON, July 28 (AGENCY) —");
        assertThat(Languages.EN.dateline("Washington", DAY, null)).isEqualTo("WASHINGTON, July 28 —");
        assertThat(Languages.AZ.dateline("Bakı", DAY, null)).isEqualTo("Bakı, 28 iyul.");
        assertThat(Languages.AZ.dateline("Bakı", DAY, "Agentlik")).isEqualTo("Bakı, 28 iyul.");
        assertThat(Languages.RU.dateline("Баку", DAY, "AGENCY")).isEqualTo("Баку, 28 июля (AGENCY) —");
    }

    @Test
    void numbers_are_grouped_as_in_icu_and_russian_ones_from_five_digits() {
        for (Language language : Languages.ALL) {
            NumberFormat icu = NumberFormat.getInstance(new ULocale(language.tag()));
            for (long n : new long[] {0, 7, 999, 12_345, 1_234_567, -12_345, 9_876_543_210L}) {
                assertThat(language.number(n)).as(language.tag()).isEqualTo(icu.format(n));
            }
            BigDecimal fraction = new BigDecimal("12345.25");
            assertThat(language.number(fraction)).isEqualTo(icu.format(fraction));
        }
        assertThat(Languages.RU.number(2026)).isEqualTo("2026");
        assertThat(Languages.EN.number(2026)).isEqualTo("2,026");
        assertThat(Languages.EN.number(Long.MIN_VALUE)).startsWith("-9,223");
    }

    @Test
    void texts_take_the_plural_of_their_number() {
        assertThat(Languages.RU.text("articles", Map.of("n", 1))).isEqualTo("1 материал");
        assertThat(Languages.RU.text("articles", Map.of("n", 23L))).isEqualTo("23 материала");
        assertThat(Languages.RU.text("articles", Map.of("n", 11))).isEqualTo("11 материалов");
        assertThat(Languages.EN.text("articles", Map.of("n", 1200))).isEqualTo("1,200 stories");
        assertThat(Languages.AZ.text("articles", Map.of("n", 5))).isEqualTo("5 yazı");
    }

    @Test
    void gaps_are_filled_once_and_other_numbers_are_not_grouped() {
        assertThat(Languages.EN.text("reviewSubject", Map.of("title", "A {n} B")))
                .isEqualTo("Review: A {n} B");
        assertThat(Languages.EN.text("copyright", Map.of("year", 2026, "name", "Wire")))
                .isEqualTo("© 2026 Wire. All rights reserved.");
        assertThat(Languages.EN.text("nothing")).isEmpty();
        assertThat(Languages.EN.text("newsLine")).contains("News Line");
    }

    @Test
    void a_missing_text_or_value_is_named() {
        assertThatThrownBy(() -> Languages.EN.text("newsline", Map.of()))
                .hasMessage("no text \"newsline\"; did you mean \"newsLine\"?");
        assertThatThrownBy(() -> Languages.EN.text("reviewSubject", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Review: {title}");
    }

    @Test
    void the_desk_has_its_own_wordings() {
        Diagnostics diagnostics = new Diagnostics();
        Language own =
                Languages.AZ.with(new SourceText("content/texts/az.yaml", """
                        "News Line": Son dəqiqə
                        Mövzular: Etiketlər
                        articles: {one: "{n} xəbər", other: "{n} xəbər"}
                        sharee: Paylaş
                        reviewSubject: "Rəy {headline}"
                        """), List.of(Languages.EN), diagnostics);
        assertThat(own.text("newsLine")).contains("Son dəqiqə");
        assertThat(own.text("topics")).contains("Etiketlər");
        assertThat(own.text("articles", Map.of("n", 3))).isEqualTo("3 xəbər");
        assertThat(own.text("reviewSubject")).contains("Rəy: {title}");
        assertThat(diagnostics.list().stream().map(Diagnostic::code))
                .containsExactly(Code.UNKNOWN_TEXT, Code.YAML_WRONG_TYPE);
        assertThat(own.digest()).isNotEqualTo(Languages.AZ.digest());
        assertThat(own.with(Map.of("newsLine", "Xəbər lenti", "nothing", "x")).keys())
                .isEqualTo(Languages.AZ.keys());
    }

    @Test
    void a_language_takes_missing_texts_from_another() {
        Language shorter = read(Languages.source("en").replaceFirst("(?m)^  menu: .*$", ""));
        assertThat(shorter.text("menu")).isEmpty();
        Language filled = shorter.filledFrom(Languages.AZ);
        assertThat(filled.text("menu")).contains("Menyu");
        assertThat(filled.text("topics")).contains("Topics");
    }

    @Test
    void equal_files_have_equal_digests_and_comments_do_not_count() {
        assertThat(read(Languages.source("en") + "# more\n"))
                .extracting(Language::digest)
                .isEqualTo(Languages.EN.digest());
    }

    @Test
    void a_further_language_is_one_file() {
        Diagnostics diagnostics = new Diagnostics();
        Language arabic = Language.read(new SourceText("templates/language/ar.yaml", """
                        name: العربية
                        locale: ar_EG
                        dir: rtl
                        alphabet: ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي
                        months: [يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر]
                        monthsShort: [يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر]
                        weekdays: [الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد]
                        dates:
                          full: "{weekday} {day} {monthOf} {year}"
                          long: "{day} {monthOf} {year}"
                          medium: "{day2}/{month2}/{year}"
                          day: "{day} {monthOf}"
                          month: "{month} {year}"
                          year: "{year}"
                          time: "{hour}:{minute2}"
                          dateTime: "{day} {monthOf} {year} {hour}:{minute2}"
                        numbers: {group: ",", decimal: "."}
                        plurals: arabic
                        quotes: ["«", "»", "“", "”"]
                        dateline: "{place}، {day}[ ({agency})] -"
                        texts:
                          articles: {zero: "لا مقالات", two: "مقالان", few: "{n} مقالات", other: "{n} مقالة"}
                        """), diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        assertThat(Objects.requireNonNull(arabic).rightToLeft()).isTrue();
        assertThat(arabic.tag()).isEqualTo("ar");
        assertThat(arabic.text("articles", Map.of("n", 2))).isEqualTo("مقالان");
        assertThat(arabic.text("articles", Map.of("n", 5))).isEqualTo("5 مقالات");
        assertThat(arabic.date(DAY.atTime(9, 5), "dateTime")).isEqualTo("28 يوليو 2022 9:05");
        assertThat(arabic.dateline("القاهرة", DAY, null)).isEqualTo("القاهرة، 28 يوليو -");
    }

    @Test
    void a_fraction_takes_the_form_of_fractions() {
        assertThat(Languages.RU.text("minutes", Map.of("n", new BigDecimal("1.5"))))
                .isEqualTo("1,5 минуты");
        assertThat(Languages.RU.text("minutes", Map.of("n", new BigDecimal("5.0"))))
                .isEqualTo("5,0 минут");
    }

    @Test
    void all_that_is_missing_in_a_file_is_reported_at_once() {
        Diagnostics diagnostics = new Diagnostics();
        String broken = Languages.source("en")
                .replace("plurals: one-other", "plurals: english")
                .replace("{weekday}, ", "{weekdy}, ")
                .replace("December]", "]")
                .replace("locale: en_US\n", "");
        assertThat(Language.read(new SourceText("en.yaml", broken), diagnostics))
                .isNull();
        assertThat(diagnostics.list().stream()
                        .filter(found -> found.code() == Code.LANGUAGE_FILE)
                        .map(Diagnostic::message))
                .anyMatch(message -> message.contains("locale"))
                .anyMatch(message -> message.contains("one-other"))
                .anyMatch(message -> message.contains("{weekdy}"))
                .anyMatch(message -> message.contains("12 texts for \"months\", not 11"));
    }

    private static Language read(String yaml) {
        return Objects.requireNonNull(
                Language.read(new SourceText("templates/language/en.yaml", yaml), new Diagnostics()));
    }
}
