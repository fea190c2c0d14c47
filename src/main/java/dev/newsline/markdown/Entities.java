package dev.newsline.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** HTML's names and numbers for characters in plain text, such as {@literal &}{@code lt;}. */
public final class Entities {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private Entities() {}

    /**
     * A text without entities.
     *
     * @param first the first that stood in it, or null
     */
    public record Decoded(String text, @Nullable String first) {}

    /** Puts characters in the place of entities; what only looks like one stays. */
    public static Decoded decode(String text) {
        if (text.indexOf('&') < 0) {
            return new Decoded(text, null);
        }
        String first = null;
        StringBuilder out = new StringBuilder(text.length());
        Matcher matcher = ENTITY.matcher(text);
        while (matcher.find()) {
            String characters = Html5Entities.entityToString(matcher.group());
            if (first == null && !characters.equals(matcher.group())) {
                first = matcher.group();
            }
            matcher.appendReplacement(out, Matcher.quoteReplacement(characters));
        }
        return new Decoded(matcher.appendTail(out).toString(), first);
    }
}
