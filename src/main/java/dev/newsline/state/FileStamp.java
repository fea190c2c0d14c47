package dev.newsline.state;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a file system says of a file. While it says the same, the bytes are taken to be the same.
 *
 * @param size in bytes
 * @param modified nanoseconds since 1970, as fine as the file system keeps it
 * @param file which file it is, where the file system tells: its inode, mixed with its device
 */
public record FileStamp(long size, long modified, long file) implements Digestible {
    /** A file that was changed so shortly before it was read may be changed again within one tick of its time stamp. */
    private static final long UNSETTLED = 2_000_000_000L;

    /** How many {@link #write} writes. */
    public static final int BYTES = 24;

    /** That of no file. */
    public static final FileStamp NONE = new FileStamp(-1, 0, 0);

    public static FileStamp of(BasicFileAttributes attributes) {
        Object key = attributes.fileKey();
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                key == null ? 0 : key.hashCode());
    }

    /** That of a file; null where there is none, or it is no plain file. */
    public static @Nullable FileStamp of(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() ? of(attributes) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether it tells the file's contents as they were read after {@code opened}, in nanoseconds since 1970. */
    public boolean isSettled(long opened) {
        return modified < opened - UNSETTLED;
    }

    /** The one that was modified later. */
    public static @Nullable FileStamp later(@Nullable FileStamp one, @Nullable FileStamp other) {
        return one == null || (other != null && other.modified > one.modified) ? other : one;
    }

    @Override
    public void digest(Digester digester) {
        digester.add(size).add(modified).add(file);
    }

    public void write(ByteWriter to) {
        to.putLong(size).putLong(modified).putLong(file);
    }

    public static FileStamp read(ByteReader from) {
        return new FileStamp(from.longer(), from.longer(), from.longer());
    }
}
