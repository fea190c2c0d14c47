package dev.newsline.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ids of one body. */
final class Ids {
    private final Set<String> headings = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** An id for a heading: lower-case letters and digits of any script with {@code -} between; the second gets {@code -2}. */
    String heading(String text) {
        String slug = slug(text);
        String wanted = slug.isEmpty() ? "section" : slug;
        String id = wanted;
        int number = next.getOrDefault(wanted, 2);
        while (contains(id)) {
            id = wanted + "-" + number++;
        }
        next.put(wanted, number);
        headings.add(id);
        return id;
    }

    /** Takes an id that an editor gave to a heading; false where it is taken. */
    boolean explicitHeading(String id) {
        return !contains(id) && headings.add(id);
    }

    /** Takes an id that an editor gave; false where it is taken. */
    boolean explicit(String id) {
        return !contains(id) && others.add(id);
    }

    boolean contains(String id) {
        return headings.contains(id) || others.contains(id);
    }

    List<String> all() {
        List<String> all = new ArrayList<>(headings);
        all.addAll(others);
        return all;
    }

    static String slug(String text) {
        StringBuilder out = new StringBuilder();
        // Lower case first: İ becomes i and a combining dot, which is dropped.
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("\u0307", "");
        lower.codePoints().forEach(c -> {
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
            if (Character.isLetterOrDigit(c) || (mark && out.length() > 0)) {
                out.appendCodePoint(c);
            } else if (c != '\'' && c != '’' && out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        });
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '-') {
            end--;
        }
        return out.substring(0, end);
    }
}
