package dev.newsline.render;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** A language that prints keys: what a page says where is then plain to see. */
final class Plain implements Words {
    @Override
    public String text(String key, Map<String, Object> values) {
        if (key.equals("nonsense")) {
            throw new IllegalArgumentException("no text \"nonsense\"");
        }
        return values.isEmpty() ? "[" + key + "]" : "[" + key + " " + values + "]";
    }

    @Override
    public String date(LocalDateTime time, String style) {
        return time + " " + style;
    }

    @Override
    public String number(Number number) {
        return number.toString();
    }

    @Override
    public String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    @Override
    public String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public Comparator<String> order() {
        return Comparator.naturalOrder();
    }
}
