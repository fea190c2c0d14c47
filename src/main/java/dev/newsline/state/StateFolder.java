package dev.newsline.state;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The folder of a site's build state, held by one process at a time. It may be deleted between builds.
 * Not thread-safe.
 */
public final class StateFolder implements Closeable {
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel lock;
    private final long opened;

    private StateFolder(Path folder, FileChannel lock, long opened) {
        this.folder = folder;
        this.lock = lock;
        this.opened = opened;
    }

    /** Somebody else has the folder. */
    public static final class Held extends Exception {
        private static final long serialVersionUID = 1L;

        Held(String holder) {
            super(holder);
        }

        /** Who has it, in the words that it left. */
        public String holder() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Opens the folder, making it where it is missing, and holds it until {@link #close}.
     *
     * @param holder who is asking, in words for those who find the folder held
     * @throws Held where another process, or another build in this one, has it
     */
    public static StateFolder open(Path folder, String holder) throws IOException, Held {
        Files.createDirectories(folder);
        FileChannel lock = FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock(Long.MAX_VALUE - 1, 1, false) == null) {
                throw new OverlappingFileLockException();
            }
        } catch (OverlappingFileLockException e) {
            // Not the words but a byte far behind them is locked: on some systems what is locked cannot be read.
            ByteBuffer words = ByteBuffer.allocate(1_000);
            lock.read(words, 0);
            lock.close();
            throw new Held(new String(words.array(), 0, words.position(), StandardCharsets.UTF_8).strip());
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
        lock.truncate(0);
        lock.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
        FileStamp stamp = FileStamp.of(folder.resolve(LOCK));
        return new StateFolder(folder, lock, stamp == null ? 0 : stamp.modified());
    }

    /** When it was opened by the clock of its file system, in nanoseconds since 1970: that of time stamps of files. */
    public long opened() {
        return opened;
    }

    /** A file or folder in it. */
    public Path resolve(String name) {
        return folder.resolve(name);
    }

    /** Puts a small file in the place of another, so that readers see the old or the new one, whole. */
    public void replace(String name, byte[] bytes) throws IOException {
        Path fresh = folder.resolve(name + ".new");
        Files.write(fresh, bytes);
        Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes all that is in it. */
    public void clear() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!file.endsWith(LOCK)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Lets others have the folder. */
    @Override
    public void close() throws IOException {
        if (lock.isOpen()) {
            lock.truncate(0);
            lock.close();
        }
    }
}
