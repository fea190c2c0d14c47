package dev.newsline.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the path of a Markdown file says.
 *
 * @param id the path below {@code articles/} or {@code pages/} without language and ending
 * @param stem the last part of the name without date, language and ending; the folder's for {@code index.md}
 * @param language the ending's, or null where there is none
 * @param unknownLanguage an ending that is a language, but none of the site's, or null
 * @param date the date that the name starts with or is, or null
 */
record FileName(
        String id,
        String stem,
        @Nullable String language,
        @Nullable String unknownLanguage,
        @Nullable String date) {
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[-_](.+))?");
    private static final Pattern TAG = Pattern.compile("[a-z]{2}(-[A-Za-z]{2,4})?");
    private static final List<String> LANGUAGES = Arrays.asList(Locale.getISOLanguages());

    /**
     * @param path relative to {@code content/}
     * @param languages the site's
     */
    static FileName of(String path, List<String> languages) {
        String below = path.substring(path.indexOf('/') + 1);
        String bare = below.substring(0, below.lastIndexOf('.'));
        String language = null;
        String unknown = null;
        int dot = bare.lastIndexOf('.');
        if (dot > bare.lastIndexOf('/') + 1) {
            String ending = bare.substring(dot + 1);
            if (languages.contains(ending)) {
                language = ending;
            } else if (TAG.matcher(ending).matches() && LANGUAGES.contains(ending.substring(0, 2))) {
                unknown = ending;
            }
            if (language != null || unknown != null) {
                bare = bare.substring(0, dot);
            }
        }
        int slash = bare.lastIndexOf('/');
        if (slash > 0 && bare.substring(slash + 1).equals("index")) {
            bare = bare.substring(0, slash);
        }
        String stem = bare.substring(bare.lastIndexOf('/') + 1);
        Matcher dated = DATED.matcher(stem);
        String date = null;
        if (dated.matches()) {
            date = dated.group(1);
            stem = dated.group(2) == null ? stem : dated.group(2);
        }
        return new FileName(bare, stem, language, unknown, date);
    }
}
