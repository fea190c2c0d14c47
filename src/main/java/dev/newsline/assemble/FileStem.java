package dev.newsline.assemble;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a file's name that its address is made from. */
final class FileStem {
    private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[-_](.+)");

    private FileStem() {}

    /** The name without date, language and ending; {@code otherwise} for an index.md whose folder's name is the id's. */
    static String of(String path, String otherwise) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.startsWith("index.")
                ? folder(path, otherwise)
                : name.substring(0, name.indexOf('.') < 0 ? name.length() : bare(name));
        Matcher dated = DATED.matcher(stem);
        return dated.matches() ? dated.group(1) : stem;
    }

    private static int bare(String name) {
        int dot = name.lastIndexOf('.');
        int before = name.lastIndexOf('.', dot - 1);
        return before > 0 && name.substring(before + 1, dot).matches("[a-z]{2}(-[A-Za-z]{2,4})?") ? before : dot;
    }

    private static String folder(String path, String otherwise) {
        String[] parts = path.split("/", -1);
        return parts.length >= 2 ? parts[parts.length - 2] : otherwise;
    }
}
