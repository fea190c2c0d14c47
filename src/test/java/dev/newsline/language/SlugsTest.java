package dev.newsline.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Readers have these addresses: a line here is never changed, only new ones are added. */
class SlugsTest {
    private static final String RELEASED = """
            Nazirlər qaz dəhlizi barədə razılığa gəldi = nazirler-qaz-dehlizi-barede-raziliga-geldi
            İĞDIR ığdır Iğdır = igdir-igdir-igdir
            Şəki, Çin & Özbəkistan: üzüm = seki-cin-ozbekistan-uzum
            X, Q və J = x-q-ve-j
            Министры договорились о газовом коридоре = ministry-dogovorilis-o-gazovom-koridore
            Объём, ёлка, щука, цирк, хан, жизнь = obyom-yolka-shchuka-tsirk-khan-zhizn
            Эхо Юга: чьи яблоки? = ekho-yuga-chi-yabloki
            Съезд в Йошкар-Оле = sezd-v-yoshkar-ole
            Ministers agree on a gas corridor = ministers-agree-on-a-gas-corridor
            Don’t stop: the mayor's plan = dont-stop-the-mayors-plan
            10,000 people, 3.5% growth = 10-000-people-3-5-growth
            U.S.–China talks = u-s-china-talks
            Crème brûlée, Straße, Ærø, Łódź, Đorđe = creme-brulee-strasse-aero-lodz-dorde
            Việt Nam, Čačak, Ōsaka = viet-nam-cacak-osaka
            Київ, їжак, Європа, ґанок = kiyiv-yizhak-yevropa-ganok
            Љубав, њива, Ђоковић, џем = ljubav-njiva-djokovic-dzem
            Қазақстан, Ұлттық банк = qazaqstan-ulttyq-bank
            Αθήνα, ουρανός, Ευρώπη, ψυχή = athina-ouranos-evropi-psychi
            თბილისი და ქუთაისი = tbilisi-da-kutaisi
            Երևան, Ուկրաինա = erevan-ukraina
            باكو و ٢٠٢٢ = bakw-w-2022
            تهران، پژوهش = thran-pzhwhsh
            ירושלים = yrvshlym
            ｆｕｌｌ　ｗｉｄｔｈ = full-width
            заи\u0306ка = zayka
            so\u00ADft hy\u200Bphen = soft-hyphen
            --- =
            🔥 =
            东京 =
            東京 Tokyo 2020 = tokyo-2020
            """;

    @Test
    void released_slugs_never_change() {
        for (String line : RELEASED.lines().toList()) {
            String[] sides = line.split(" =( |$)", 2);
            assertThat(Slugs.of(sides[0])).as(sides[0]).isEqualTo(sides[1]);
        }
    }

    @Test
    void a_long_slug_ends_after_a_whole_word() {
        assertThat(Slugs.of("word ".repeat(30))).hasSize(79).endsWith("-word");
        assertThat(Slugs.of("a".repeat(80) + " b")).isEqualTo("a".repeat(80));
        assertThat(Slugs.of("щ".repeat(60))).hasSize(80);
    }

    @Test
    void every_text_gives_letters_digits_and_single_hyphens() {
        Pattern slug = Pattern.compile("([a-z0-9]+(-[a-z0-9]+)*)?");
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                int c = random.nextInt(random.nextBoolean() ? 0x600 : 0x11000);
                text.appendCodePoint(c);
            }
            String once = Slugs.of(text.toString());
            assertThat(once).matches(slug).hasSizeLessThanOrEqualTo(Slugs.LIMIT);
            assertThat(Slugs.of(once)).isEqualTo(once);
        }
    }

    @Test
    void marked_latin_letters_lose_their_marks_as_in_icu() {
        Transliterator icu = Transliterator.getInstance("Latin-ASCII; Lower");
        // Where we follow newsrooms, not ICU.
        Map<Integer, String> pinned = new HashMap<>(Map.of(0x149, "n", 0x18F, "e", 0x259, "e", 0x1DD, "e"));
        for (int c = 0xC0; c < 0x180; c++) {
            String letter = Character.toString(c);
            if (Character.isLetter(c)) {
                String expected =
                        pinned.getOrDefault(c, icu.transliterate(letter).replaceAll("[^a-z]", ""));
                assertThat(Slugs.of(letter)).as(letter).isEqualTo(expected);
            }
        }
    }

    @Test
    void the_rows_of_a_language_go_before_the_common_ones() {
        assertThat(Slugs.of("Гомель über", Map.of("г", "h", "ü", "ue"))).isEqualTo("homel-ueber");
        assertThat(Languages.AZ.slug("Мәktəb")).isEqualTo("mekteb");
        assertThat(List.of(Languages.RU.slug("Баку"), Languages.EN.slug("Baku")))
                .containsOnly("baku");
    }

    @Test
    void russian_rows_are_those_of_icu_but_for_what_newsrooms_leave_out() {
        Transliterator icu = Transliterator.getInstance("Russian-Latin/BGN; Lower");
        // Not the same: letters without a sound are left out, and e is e at the start of a word, too.
        Map<Integer, String> pinned = Map.of((int) 'ё', "yo", (int) 'ъ', "", (int) 'ь', "", (int) 'е', "e");
        for (int c = 'а'; c <= 'ё'; c++) {
            String letter = Character.toString(c);
            if (Character.isLetter(c) && c != 'ѐ') {
                String expected = pinned.getOrDefault(c, icu.transliterate(letter));
                assertThat(Languages.RU.slug(letter)).as(letter).isEqualTo(expected);
            }
        }
        assertThat(Languages.RU.slug("Хартия, ёлка")).isEqualTo("khartiya-yolka");
    }

    @Test
    void azerbaijani_rows_are_those_of_icu_for_both_schwas() {
        Transliterator icu = Transliterator.getInstance("Latin-ASCII; Lower");
        for (String letter : List.of("a", "ç", "ğ", "ı", "İ", "ö", "ş", "ü", "x", "q", "j")) {
            assertThat(Languages.AZ.slug(letter)).as(letter).isEqualTo(icu.transliterate(letter));
        }
        // Latin, turned e, and Cyrillic: keyboards have all three.
        assertThat(Languages.AZ.slug("Əə Ǝǝ Әә")).isEqualTo("ee-ee-ee");
    }
}
