package dev.newsline.image;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The centre of interest of a picture, as it is shown.
 *
 * @param x from the left, in thousandths of the width
 * @param y from the top, in thousandths of the height
 */
public record Focus(int x, int y) implements Digestible {
    public static final Focus CENTRE = new Focus(500, 500);

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:\\.(\\d)\\d{0,3})?%");
    private static final List<String> ACROSS = List.of("left", "center", "right");
    private static final List<String> DOWN = List.of("top", "center", "bottom");

    /** That of a text such as {@code 30% 60%}, {@code top} or {@code left bottom}; null where it is none. */
    public static @Nullable Focus of(String text) {
        String[] words = text.strip().split("\\s+", -1);
        String first = words[0];
        if (words.length == 1) {
            return DOWN.contains(first) ? of("center", first) : of(first, "center");
        }
        if (words.length > 2) {
            return null;
        }
        Focus focus = of(first, words[1]);
        return focus == null && ACROSS.contains(words[1]) && DOWN.contains(first) ? of(words[1], first) : focus;
    }

    private static @Nullable Focus of(String across, String down) {
        int x = thousandths(across, ACROSS);
        int y = thousandths(down, DOWN);
        return x < 0 || y < 0 ? null : new Focus(x, y);
    }

    private static int thousandths(String word, List<String> names) {
        if (names.contains(word)) {
            return names.indexOf(word) * 500;
        }
        Matcher percent = PERCENT.matcher(word);
        if (!percent.matches()) {
            return -1;
        }
        String tenth = percent.group(2);
        int value = Integer.parseInt(percent.group(1)) * 10 + (tenth == null ? 0 : Integer.parseInt(tenth));
        return value > 1000 ? -1 : value;
    }

    @Override
    public void digest(Digester digester) {
        digester.add(x).add(y);
    }
}
