package dev.newsline.state;

import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A file of the state that is written whole, and known elsewhere by its seal: what does not bear the seal that somebody else
 * remembers, or is damaged, is nothing.
 */
public final class SealedFile {
    private static final int HEADER = 16;

    private SealedFile() {}

    /**
     * Writes a file beside those of that name with other seals; gives its seal. One that took the place of another would be
     * on its way to the disk before this returns.
     */
    public static Digest write(StateFolder folder, String name, Digest stamp, ByteWriter body) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(body.array(), 0, body.length());
        Digest seal = seal(stamp, bytes.duplicate());
        Path fresh = folder.resolve(name + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer[] parts = {
                ByteBuffer.allocate(HEADER)
                        .putLong(seal.high())
                        .putLong(seal.low())
                        .flip(),
                bytes
            };
            while (bytes.hasRemaining()) {
                channel.write(parts);
            }
        }
        Files.move(fresh, folder.resolve(name + "." + seal), StandardCopyOption.ATOMIC_MOVE);
        return seal;
    }

    /** Deletes all files of a name but the one with a seal. */
    public static void keepOnly(StateFolder folder, String name, Digest seal) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(""), name + ".*")) {
            for (Path file : files) {
                if (!file.endsWith(name + "." + seal)) {
                    Files.delete(file);
                }
            }
        }
    }

    /**
     * Reads what was written.
     *
     * @return null where there is no such file, or it has another seal or stamp, or is damaged
     */
    public static @Nullable ByteReader read(StateFolder folder, String name, Digest stamp, Digest seal)
            throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(folder.resolve(name + "." + seal));
        } catch (NoSuchFileException e) {
            return null;
        }
        if (bytes.length < HEADER) {
            return null;
        }
        ByteBuffer all = ByteBuffer.wrap(bytes);
        boolean whole = new Digest(all.getLong(), all.getLong()).equals(seal)
                && seal(stamp, all).equals(seal);
        return whole ? new ByteReader(bytes, HEADER, bytes.length) : null;
    }

    /** Two checksums that processors have instructions for: it is no more than that, against crashes and not against people. */
    private static Digest seal(Digest stamp, ByteBuffer body) {
        CRC32 one = new CRC32();
        one.update(body.duplicate());
        CRC32C other = new CRC32C();
        other.update(body.duplicate());
        return new Digester()
                .add(stamp)
                .add(body.remaining())
                .add(one.getValue())
                .add(other.getValue())
                .digest();
    }
}
