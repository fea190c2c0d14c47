package dev.newsline.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where files wait until they are published. Those of a new site wait as they will stand, so that whole folders are moved.
 * Those of one that is there wait in few folders and under numbers: a page's own folder, made here too and removed again,
 * would take longer than the page. It is held by one build at a time; what an interrupted one left is removed.
 * {@link #write} and {@link #place} are thread-safe.
 */
final class Staging implements AutoCloseable {
    /** Its name where it must be in the site's folder, because that is a file system of its own, such as a volume. */
    static final String INSIDE = ".newsline-staging";

    private final Path folder;
    private final FileChannel lock;

    /** Where a new site waits as a whole; null where one is there. */
    private final @Nullable Path whole;

    /** Where each file of the site waits. */
    private final Map<String, Path> places = new ConcurrentHashMap<>();

    private final AtomicInteger files = new AtomicInteger();

    private static final int IN_A_FOLDER = 1_000;

    private Staging(Path folder, FileChannel lock, boolean isNew) {
        this.folder = folder;
        this.lock = lock;
        this.whole = isNew ? folder.resolve("site") : null;
    }

    /**
     * That of a site; nothing where another build holds it.
     *
     * @param isNew whether nothing is in the site's folder yet
     */
    static Optional<Staging> of(Path site, boolean isNew) throws IOException {
        Path name = site.getFileName();
        Path parent = site.getParent();
        Path place = name == null || parent == null || isMounted(site, parent)
                ? site.resolve(INSIDE)
                : state(parent).resolve("staging").resolve(name);
        Files.createDirectories(place);
        FileChannel channel =
                FileChannel.open(place.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            // Where the lock is gone, the build that held it has just ended, and another may hold the next.
            if (tryLock(channel) == null || !Files.exists(place.resolve("lock"))) {
                channel.close();
                return Optional.empty();
            }
            Path files = place.resolve("files");
            Tree.delete(files);
            Files.createDirectories(files);
            return Optional.of(new Staging(files, channel, isNew));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** What is made for looking at lies in {@code .newsline/} itself. */
    private static Path state(Path parent) {
        return parent.endsWith(".newsline") ? parent : parent.resolve(".newsline");
    }

    /** Files cannot be moved from one file system to another, nor to another place where the same one is mounted. */
    private static boolean isMounted(Path site, Path parent) {
        try {
            return Files.isDirectory(site)
                    && (MountPoints.has(site) || !Files.getFileStore(site).equals(Files.getFileStore(parent)));
        } catch (IOException e) {
            // In some containers nothing is known of what is mounted.
            return false;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another build of this process.
            return null;
        }
    }

    /** Where a new site waits, as it will stand; null where the site is there already. */
    @Nullable
    Path whole() {
        return whole;
    }

    /** Where a file of the site waits, or is to wait. */
    Path place(String path) {
        if (whole != null && !path.equals(SiteFolder.MARKER)) {
            return whole.resolve(path);
        }
        return places.computeIfAbsent(path, any -> {
            int number = files.getAndIncrement();
            return folder.resolve(Integer.toString(number / IN_A_FOLDER)).resolve(Integer.toString(number));
        });
    }

    /** Writing a file. */
    @FunctionalInterface
    interface Writing {
        void to(Path file) throws IOException;
    }

    /** Writes a file of the site. Where that fails, the failure names the file: Java's own does not, if the disk is full. */
    void write(String path, Writing writing) throws IOException {
        Path file = place(path);
        try {
            if (whole != null && path.endsWith(SiteFolder.PAGE)) {
                // It is nearly always the first of its folder.
                makeFolder(Objects.requireNonNull(file.getParent()));
            }
            try {
                writing.to(file);
            } catch (NoSuchFileException e) {
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                writing.to(file);
            }
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(path, null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }

    /** Makes a folder where the one that it is in is there, in a single call of the kernel's. */
    private static void makeFolder(Path made) throws IOException {
        try {
            Files.createDirectory(made);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            // Whoever writes into it finds out.
        }
    }

    /** Forgets all that waits. */
    void clear() throws IOException {
        places.clear();
        Tree.delete(folder);
        Files.createDirectories(folder);
    }

    @Override
    public void close() throws IOException {
        try {
            Tree.delete(folder);
            Path place = folder.getParent();
            if (place != null && place.endsWith(INSIDE)) {
                // It stands in the site itself, and nothing of it is to be uploaded.
                Tree.delete(place);
            }
        } finally {
            lock.close();
        }
    }
}
