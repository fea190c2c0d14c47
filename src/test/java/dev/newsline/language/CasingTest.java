package dev.newsline.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.junit.jupiter.api.Test;

class CasingTest {
    @Test
    void case_changes_as_in_icu() {
        for (String text : List.of(
                "Istanbul İstanbul ısı iki IĞDIR ildırım", "Ёлка Щука", "straße Éclair", "Əliyev ŞƏKİ şəki", "")) {
            for (Language language : Languages.ALL) {
                ULocale locale = new ULocale(language.tag());
                assertThat(language.upper(text)).isEqualTo(UCharacter.toUpperCase(locale, text));
                if (language == Languages.AZ || text.indexOf('İ') < 0) {
                    assertThat(language.lower(text)).isEqualTo(UCharacter.toLowerCase(locale, text));
                }
            }
        }
    }

    @Test
    void a_dotted_capital_is_one_letter_in_every_language() {
        assertThat(Languages.EN.lower("İSTANBUL")).isEqualTo("istanbul");
        assertThat(Languages.AZ.lower("I\u0307ran")).isEqualTo("iran");
    }

    @Test
    void the_first_letter_is_capitalised_behind_quotes_and_not_behind_digits() {
        assertThat(Languages.AZ.capitalise("iyul 2022")).isEqualTo("İyul 2022");
        assertThat(Languages.RU.capitalise("«лента»")).isEqualTo("«Лента»");
        assertThat(Languages.EN.capitalise("3 july")).isEqualTo("3 july");
        assertThat(Languages.EN.capitalise("…")).isEqualTo("…");
    }
}
