package dev.newsline.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Waits until something changes in some folders, at any depth. One thread uses it. */
public final class Watch implements AutoCloseable {
    /** An editor that saves writes several times; this long must be quiet before a change counts as over. */
    private static final long QUIET_MILLIS = 60;
    /** A folder that never gets quiet (a long copy) is looked at nevertheless. */
    private static final long LONGEST_MILLIS = 2_000;

    private final Consumer<IOException> unwatched;
    private final WatchService service;
    private final List<Path> folders;
    private final Map<WatchKey, Path> watched = new HashMap<>();

    /**
     * Starts to watch; what changes from now on is seen.
     *
     * @param folders need not exist yet
     * @param unwatched is told why a folder that came later cannot be watched
     */
    public Watch(List<Path> folders, Consumer<IOException> unwatched) throws IOException {
        this.unwatched = unwatched;
        this.folders = List.copyOf(folders);
        this.service = folders.get(0).getFileSystem().newWatchService();
        for (Path folder : this.folders) {
            // The folder above shows when one that is missing comes, or one that was removed comes back.
            Path above = folder.toAbsolutePath().getParent();
            if (above != null && Files.isDirectory(above)) {
                register(above);
            }
            registerAll(folder);
        }
    }

    /**
     * Returns once something has changed and then nothing for a moment; false where the watch was closed.
     *
     * @throws InterruptedException where the thread is asked to end
     */
    public boolean await() throws InterruptedException {
        try {
            boolean changed = false;
            while (!changed) {
                changed = take(service.take());
            }
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
            for (WatchKey key = poll(); key != null && System.nanoTime() < end; key = poll()) {
                take(key);
            }
            return true;
        } catch (IOException e) {
            // A new folder cannot be watched (the system's limit, its permissions). Something did change: build, go on.
            unwatched.accept(e);
            return true;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    private @Nullable WatchKey poll() throws InterruptedException {
        return service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Whether one of the events is about a file that a build may read. */
    private boolean take(WatchKey key) throws IOException {
        try {
            return matters(key);
        } finally {
            // Also where a folder could not be watched: the one above it goes on being.
            if (!key.reset()) {
                watched.remove(key);
            }
        }
    }

    private boolean matters(WatchKey key) throws IOException {
        Path folder = watched.get(key);
        boolean matters = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                for (Path each : folders) {
                    registerAll(each);
                }
                matters = true;
            } else if (folder != null && event.context() instanceof Path name) {
                Path file = folder.resolve(name);
                if (isRead(file)) {
                    matters = true;
                    if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
                        registerAll(file);
                    }
                }
            }
        }
        return matters;
    }

    /** Editors leave swap and backup files beside the real ones; nothing whose name starts with a dot is content. */
    private boolean isRead(Path file) {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        return !name.startsWith(".") && !name.endsWith("~") && folders.stream().anyMatch(file::startsWith);
    }

    private void registerAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                register(each);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException failure) {
                // Gone again, or not for us; the build says so where it matters.
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void register(Path folder) throws IOException {
        try {
            WatchKey key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            watched.put(key, folder);
        } catch (java.nio.file.NoSuchFileException e) {
            // A folder may be gone before it is reached.
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
