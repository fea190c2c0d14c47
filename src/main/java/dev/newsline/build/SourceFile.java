package dev.newsline.build;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of {@code content/} as people name it. */
final class SourceFile {
    private SourceFile() {}

    /**
     * The path of a file relative to {@code content/}; null where the words are no file's name. One that is missing is
     * known by its ending.
     *
     * @param here the folder that the words may be relative to
     */
    static @Nullable String named(String words, Path here, Options options) {
        Path content = options.content().toAbsolutePath().normalize();
        try {
            for (Path from : List.of(here, options.root(), options.content())) {
                Path file = from.toAbsolutePath().resolve(words).normalize();
                if (file.startsWith(content) && Files.isRegularFile(file)) {
                    return written(content, file);
                }
            }
            boolean address = words.startsWith("/") || words.contains("://");
            if (address || !(words.endsWith(".md") || words.endsWith(".markdown"))) {
                return null;
            }
            Path file = options.root().toAbsolutePath().resolve(words).normalize();
            return file.startsWith(content) ? written(content, file) : words;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static String written(Path content, Path file) {
        return content.relativize(file).toString().replace('\\', '/');
    }
}
