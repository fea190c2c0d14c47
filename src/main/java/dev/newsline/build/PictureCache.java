package dev.newsline.build;

import dev.newsline.digest.ContentHash;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.image.Recipe;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * Files that were made of pictures, by what they were made of, in {@code .newsline/pictures/}: a picture that was ever made is not
 * made again, whatever becomes of the site. Safe to delete; all sites of a newsroom share it. Thread-safe.
 */
final class PictureCache {
    /** What no page shows any more is kept so long: it may come back, and another site may have it. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Path folder;

    /** Folders in it that something was put into. */
    private final Set<Path> written = new ConcurrentSkipListSet<>();

    PictureCache(Path folder) {
        this.folder = folder;
    }

    /** A file that is there; null where there is none. */
    @Nullable
    Path find(ContentHash picture, Recipe recipe) throws IOException {
        Path file = file(picture, recipe);
        try {
            // One of no bytes is what a machine leaves that lost its power.
            return Files.size(file) > 0 ? file : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Keeps a file, and says where it is. */
    Path put(ContentHash picture, Recipe recipe, byte[] bytes) throws IOException {
        Path file = file(picture, recipe);
        Path parent = Objects.requireNonNull(file.getParent());
        Files.createDirectories(parent);
        Path fresh = Files.createTempFile(parent, "new", ".part");
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        written.add(parent);
        return file;
    }

    /**
     * Removes what is long unused. It is looked for where something was written only: that is everywhere in time.
     *
     * @param wanted names of files that this site has
     */
    void clear(Set<String> wanted) throws IOException {
        for (Path each : new TreeSet<>(written)) {
            Instant newest = Files.getLastModifiedTime(each).toInstant();
            try (DirectoryStream<Path> files = Files.newDirectoryStream(each)) {
                for (Path file : files) {
                    if (!wanted.contains(String.valueOf(file.getFileName()))
                            && Files.getLastModifiedTime(file).toInstant().isBefore(newest.minus(KEPT))) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }

    /** Whether something was written, so that there may be something to clear. */
    boolean isChanged() {
        return !written.isEmpty();
    }

    static String name(ContentHash picture, Recipe recipe) {
        Digest made = new Digester().add(picture).add(recipe).digest();
        return made + "." + recipe.format().extensions().get(0);
    }

    private Path file(ContentHash picture, Recipe recipe) {
        String name = name(picture, recipe);
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }
}
