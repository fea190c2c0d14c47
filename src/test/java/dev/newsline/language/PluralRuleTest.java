package dev.newsline.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** ICU knows the plurals of every language; ours must be the same. */
class PluralRuleTest {
    private static final Map<PluralRule, List<String>> LANGUAGES = Map.ofEntries(
            Map.entry(PluralRule.NONE, List.of("ja", "zh", "ko", "th", "id")),
            Map.entry(PluralRule.ONE_OTHER, List.of("en", "az", "tr", "ka", "de", "nl", "sv", "el", "kk", "bg", "hu")),
            Map.entry(PluralRule.ZERO_ONE, List.of("fa", "hi", "bn")),
            Map.entry(PluralRule.FRENCH, List.of("fr", "pt")),
            Map.entry(PluralRule.SPANISH, List.of("es", "it", "ca", "pt-PT")),
            Map.entry(PluralRule.RUSSIAN, List.of("ru", "uk", "be")),
            Map.entry(PluralRule.SERBIAN, List.of("sr", "hr", "bs")),
            Map.entry(PluralRule.POLISH, List.of("pl")),
            Map.entry(PluralRule.CZECH, List.of("cs", "sk")),
            Map.entry(PluralRule.SLOVENIAN, List.of("sl")),
            Map.entry(PluralRule.LITHUANIAN, List.of("lt")),
            Map.entry(PluralRule.LATVIAN, List.of("lv")),
            Map.entry(PluralRule.ROMANIAN, List.of("ro")),
            Map.entry(PluralRule.HEBREW, List.of("he")),
            Map.entry(PluralRule.ARABIC, List.of("ar")));

    @Test
    void every_rule_agrees_with_icu() {
        assertThat(LANGUAGES.keySet()).containsExactlyInAnyOrder(PluralRule.values());
        LANGUAGES.forEach((rule, tags) -> {
            for (String tag : tags) {
                PluralRules icu = PluralRules.forLocale(ULocale.forLanguageTag(tag));
                LongStream.concat(
                                LongStream.rangeClosed(0, 1200),
                                LongStream.of(1_000_000, 1_000_001, 2_000_000, 123_456_712))
                        .forEach(n -> {
                            assertThat(rule.of(n)).as(tag + " " + n).isEqualTo(icu.select((double) n));
                            assertThat(rule.categories()).contains(rule.of(n));
                        });
                // Some of ICU's categories are for fractions only.
                assertThat(new HashSet<>(icu.getKeywords())).as(tag).containsAll(rule.categories());
            }
        });
    }

    @Test
    void a_negative_number_takes_the_form_of_the_positive_one() {
        assertThat(Languages.RU.plural(-21)).isEqualTo("one");
    }
}
