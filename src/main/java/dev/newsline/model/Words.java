package dev.newsline.model;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A text in several languages; the language {@code ""} stands for all that have none of their own. */
public record Words(Map<String, String> byLanguage) implements Digestible {
    public static final Words NONE = new Words(Map.of());

    public Words {
        byLanguage = java.util.Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    public static Words of(String text) {
        return new Words(Map.of("", text));
    }

    /** The text in a language, else the one for all, else null. */
    public @Nullable String in(String language) {
        String found = byLanguage.get(language);
        return found != null ? found : byLanguage.get("");
    }

    /** As {@link #in}, else the text in {@code fallback}, else any: the first by language. */
    public @Nullable String in(String language, String fallback) {
        String found = in(language);
        if (found == null) {
            found = byLanguage.get(fallback);
        }
        return found == null && !byLanguage.isEmpty()
                ? byLanguage.values().iterator().next()
                : found;
    }

    @Override
    public void digest(Digester digester) {
        digester.addTexts(byLanguage);
    }
}
