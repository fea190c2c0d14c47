package dev.newsline.render;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;

/** What functions ask of a page's language: the seam that tests of templates stand on. */
interface Words {
    /**
     * The text of a key.
     *
     * @throws IllegalArgumentException where there is no such text, saying so
     */
    String text(String key, Map<String, Object> values);

    /**
     * A date in words.
     *
     * @throws IllegalArgumentException where there is no such style, saying so
     */
    String date(LocalDateTime time, String style);

    String number(Number number);

    String upper(String text);

    String lower(String text);

    Comparator<String> order();
}
