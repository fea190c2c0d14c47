package dev.newsline.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the files of the default theme promise each other. */
class LanguageFilesTest {
    @Test
    void all_languages_have_the_same_keys() {
        for (Language language : Languages.ALL) {
            assertThat(language.keys()).as(language.tag()).isEqualTo(Languages.EN.keys());
        }
    }

    @Test
    void a_text_has_the_same_gaps_in_all_languages() {
        Languages.EN.texts().all().forEach((key, english) -> {
            for (Language language : Languages.ALL) {
                // "By {names}" and "{names}" differ in words only.
                assertThat(language.texts().get(key).gaps())
                        .as(language.tag() + " " + key)
                        .isEqualTo(english.gaps());
            }
        });
    }

    @Test
    void texts_with_plurals_have_every_form_of_the_language() {
        for (Language language : Languages.ALL) {
            Set<String> needed =
                    PluralRules.forLocale(new ULocale(language.tag())).getKeywords();
            for (Map.Entry<String, Wording> text : language.texts().all().entrySet()) {
                Set<String> has = text.getValue().categories();
                if (has.size() > 1) {
                    assertThat(has).as(language.tag() + " " + text.getKey()).isEqualTo(new HashSet<>(needed));
                }
            }
        }
    }

    @Test
    void texts_are_composed_and_of_one_script() {
        for (Language language : Languages.ALL) {
            String source = Languages.source(language.tag());
            assertThat(Normalizer.isNormalized(source, Normalizer.Form.NFC)).isTrue();
        }
        for (Language language : java.util.List.of(Languages.AZ, Languages.EN)) {
            language.texts()
                    .all()
                    .forEach((key, wording) -> assertThat(wording.other().text().matches(".*\\p{IsCyrillic}.*"))
                            .as(language.tag() + " " + key)
                            .isFalse());
        }
    }

    @Test
    void names_tags_and_directions_are_those_of_the_files() {
        assertThat(Languages.ALL.stream().map(Language::tag)).containsExactly("az", "ru", "en");
        assertThat(Languages.ALL.stream().map(Language::locale)).containsExactly("az_AZ", "ru_RU", "en_US");
        assertThat(Languages.ALL.stream().map(Language::name)).containsExactly("Azərbaycanca", "Русский", "English");
        assertThat(Languages.ALL).noneMatch(Language::rightToLeft);
        assertThat(Languages.RU.quotes()).containsExactly("«", "»", "„", "“");
    }
}
