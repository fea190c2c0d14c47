package dev.newsline.language;

import dev.newsline.diag.Nearest;
import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The interface texts of a language, by key, in the order of their keys. */
final class Texts implements Digestible {
    private final TreeMap<String, Wording> byKey;

    Texts(Map<String, Wording> byKey) {
        this.byKey = new TreeMap<>(byKey);
    }

    @Nullable
    Wording find(String key) {
        return byKey.get(key);
    }

    /** @throws IllegalArgumentException where there is none */
    Wording get(String key) {
        Wording found = byKey.get(key);
        if (found == null) {
            String nearest = Nearest.to(key, byKey.keySet())
                    .map(near -> "; did you mean \"" + near + "\"?")
                    .orElse("");
            throw new IllegalArgumentException("no text \"" + key + "\"" + nearest);
        }
        return found;
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(byKey.keySet());
    }

    /** The key whose text is, word for word, this one; null where none or several are. */
    @Nullable
    String keyOf(String wording) {
        String found = null;
        for (Map.Entry<String, Wording> entry : byKey.entrySet()) {
            if (entry.getValue().other().text().equals(wording)) {
                if (found != null) {
                    return null;
                }
                found = entry.getKey();
            }
        }
        return found;
    }

    /** These texts with others in the place of those that have the same key, and beside them. */
    Texts with(Map<String, Wording> others) {
        Map<String, Wording> all = new TreeMap<>(byKey);
        all.putAll(others);
        return new Texts(all);
    }

    Map<String, Wording> all() {
        return Collections.unmodifiableMap(byKey);
    }

    @Override
    public void digest(Digester digester) {
        digester.add(byKey.size());
        byKey.forEach((key, wording) -> digester.add(key).add(wording));
    }
}
