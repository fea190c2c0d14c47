package dev.newsline.content;

import dev.newsline.language.Language;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a file's name that its address is made from. */
final class FileStem {
    private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[-_](.+)");

    private FileStem() {}

    /**
     * The slug of a document that gives none: its name's where that has letters, else its title's, else the name's figures.
     * Empty where nothing is fit for an address.
     *
     * @param tag the document's language, which {@code language} spells
     */
    static String slug(String path, String id, String tag, Language language, String title) {
        String name = of(path, tag, id.substring(id.lastIndexOf('/') + 1));
        boolean letters = name.codePoints().anyMatch(Character::isLetter);
        String slug = letters ? language.slug(name) : "";
        if (slug.isEmpty()) {
            slug = language.slug(title);
        }
        return slug.isEmpty() ? language.slug(name) : slug;
    }

    /** The name without date, language and ending; {@code otherwise} for an index.md whose folder's name is the id's. */
    private static String of(String path, String language, String otherwise) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.startsWith("index.") ? folder(path, otherwise) : name.substring(0, bare(name, language));
        Matcher dated = DATED.matcher(stem);
        return dated.matches() ? dated.group(1) : stem;
    }

    private static int bare(String name, String language) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot).endsWith("." + language) ? dot - language.length() - 1 : dot;
    }

    private static String folder(String path, String otherwise) {
        String[] parts = path.split("/", -1);
        return parts.length >= 2 ? parts[parts.length - 2] : otherwise;
    }
}
