package dev.newsline.content;

import org.jspecify.annotations.Nullable;

/** The section that an article's folder says. */
public final class FileSection {
    private FileSection() {}

    /**
     * The first folder below {@code articles/} that is no number; null where there is none. The folder of an {@code
     * index.md} is the article itself.
     *
     * @param path of the article's file, relative to {@code content/}
     */
    public static @Nullable String of(String path) {
        String[] parts = path.split("/", -1);
        int folders = parts[parts.length - 1].startsWith("index.") ? parts.length - 2 : parts.length - 1;
        for (int i = 1; i < folders; i++) {
            if (!parts[i].isEmpty() && !parts[i].chars().allMatch(c -> c >= '0' && c <= '9')) {
                return parts[i];
            }
        }
        return null;
    }
}
