package dev.newsline.render;

import dev.newsline.language.Language;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;

/** The words of a language of the site. */
record LanguageWords(Language language) implements Words {
    @Override
    public String text(String key, Map<String, Object> values) {
        return language.text(key, values);
    }

    @Override
    public String date(LocalDateTime time, String style) {
        return language.date(time, style);
    }

    @Override
    public String number(Number number) {
        return language.number(new BigDecimal(number.toString()));
    }

    @Override
    public String upper(String text) {
        return language.upper(text);
    }

    @Override
    public String lower(String text) {
        return language.lower(text);
    }

    @Override
    public Comparator<String> order() {
        return language.order();
    }
}
