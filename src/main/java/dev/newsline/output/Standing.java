package dev.newsline.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a site's folder, but for the files that make it ours. Links are not followed.
 *
 * @param except paths that are left out
 */
record Standing(Path folder, Set<String> except) {
    /** What is done with a file or folder. */
    @FunctionalInterface
    interface Visit {
        void to(Path path) throws IOException;
    }

    /** Visits all files, and each folder after what is in it. */
    void visit(Visit files, Visit folders) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return directory.equals(folder.resolve(Staging.INSIDE))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = relative(file);
                if (!except.contains(path) && !path.equals(SiteFolder.MARKER) && !path.equals(".gitignore")) {
                    files.to(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException && !file.equals(folder)) {
                    // It was removed meanwhile.
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (!directory.equals(folder)) {
                    folders.to(directory);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The paths of all files, sorted. */
    List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        visit(file -> files.add(relative(file)), directory -> {});
        Collections.sort(files);
        return files;
    }

    /** A file's path as the site knows it. */
    String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
