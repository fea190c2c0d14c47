package dev.newsline.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlphabetTest {
    private static final Map<String, String> WORDS = Map.of(
            "az",
            "Ağdam Bakı Cəbrayıl Çin Əliyev Eldar Elçin Füzuli Gəncə Ğ Xankəndi Həsən Irak İsmayıllı ıldırım ildırım"
                    + " Jalə Kürdəmir Qəbələ Lənkəran Masallı Naxçıvan Ordubad Özbəkistan Ramiz Salyan Şuşa Şəki Tovuz"
                    + " Ucar Üzeyir Vaqif Washington Yardımlı Zaqatala zal x q əla",
            "ru",
            "ёж еж ель Ёлкин Елкин Елена Ёлка Йемен Иран Щука Шахин Эмин Юрий Яна Абшерон Баку Бакинец Жук Цирк Чай"
                    + " Объезд Обь мёд мед медь всё все",
            "en",
            "zebra Apple apple résumé resume Resume co-op coop Éclair eclair naïve naive Zürich Zurich 10 9 2nd O'Neil"
                    + " Oneida");

    @Test
    void words_stand_as_icu_puts_them() {
        WORDS.forEach((tag, words) -> {
            Collator icu = Collator.getInstance(new ULocale(tag));
            icu.setStrength(Collator.TERTIARY);
            List<String> expected = new ArrayList<>(List.of(words.split(" ", -1)));
            List<String> sorted = new ArrayList<>(expected);
            Collections.shuffle(sorted, new Random(7));
            expected.sort(icu::compare);
            sorted.sort(language(tag).order());
            assertThat(sorted).as(tag).isEqualTo(expected);
        });
    }

    @Test
    void azerbaijani_letters_stand_in_the_order_of_the_alphabet() {
        List<String> letters = new ArrayList<>(
                List.of("a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v y z".split(" ", -1)));
        List<String> shuffled = new ArrayList<>(letters);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(Languages.AZ.order());
        assertThat(shuffled).isEqualTo(letters);
        List<String> capitals =
                new ArrayList<>(letters.stream().map(Languages.AZ::upper).toList());
        Collections.shuffle(capitals, new Random(2));
        capitals.sort(Languages.AZ.order());
        assertThat(capitals.stream().map(Languages.AZ::lower)).containsExactlyElementsOf(letters);
    }

    @Test
    void only_equal_texts_compare_as_equal() {
        assertThat(Languages.EN.order().compare("e\u0301", "é")).isNotZero();
        assertThat(Languages.EN.order().compare("", "a")).isNegative();
        assertThat(Languages.EN.order().compare("a", "a")).isZero();
        assertThat(Languages.RU.order().compare("Яна", "Anna")).isNegative();
    }

    private static Language language(String tag) {
        return Languages.ALL.stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }
}
