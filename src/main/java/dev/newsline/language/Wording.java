package dev.newsline.language;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An interface text: its forms by plural category. A text without plurals has the form {@code other} alone. */
final class Wording implements Digestible {
    private final Map<String, TextPattern> forms;

    /** @param forms texts by category; {@code other} must be among them */
    Wording(Map<String, String> forms) {
        this.forms = new TreeMap<>();
        forms.forEach((category, text) -> this.forms.put(category, TextPattern.of(text)));
        if (!forms.containsKey("other")) {
            throw new IllegalArgumentException("no form \"other\"");
        }
    }

    static Wording of(String text) {
        return new Wording(Map.of("other", text));
    }

    TextPattern form(String category) {
        TextPattern form = forms.get(category);
        return form == null ? other() : form;
    }

    /** The form that all numbers take that have none of their own. */
    TextPattern other() {
        TextPattern other = forms.get("other");
        if (other == null) {
            throw new IllegalStateException();
        }
        return other;
    }

    Set<String> categories() {
        return forms.keySet();
    }

    /** The names of the gaps of all forms. */
    Set<String> gaps() {
        Set<String> gaps = new LinkedHashSet<>();
        forms.values().forEach(form -> gaps.addAll(form.names()));
        return gaps;
    }

    @Override
    public void digest(Digester digester) {
        digester.add(forms.size());
        forms.forEach((category, form) -> digester.add(category).add(form.text()));
    }
}
