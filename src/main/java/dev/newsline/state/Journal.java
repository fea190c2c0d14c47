package dev.newsline.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Entries of bytes, appended to a file. Each has its length and checksum before it: what a crash left half written at the
 * end is not an entry, and is overwritten by the next one.
 */
final class Journal implements AutoCloseable {
    private static final int ENTRY_HEADER = 8;

    private final FileChannel channel;
    private long end;

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    static Path file(Path folder, String name, int number) {
        return folder.resolve(name + "." + number + ".journal");
    }

    static Journal open(Path file) throws IOException {
        return new Journal(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** All whole entries, in their order. */
    List<byte[]> entries() throws IOException {
        List<byte[]> entries = new ArrayList<>();
        long size = channel.size();
        end = 0;
        while (end + ENTRY_HEADER <= size) {
            ByteBuffer header = ByteBuffer.wrap(read(end, ENTRY_HEADER));
            int length = header.getInt();
            int sum = header.getInt();
            if (length < 0 || end + ENTRY_HEADER + length > size) {
                break;
            }
            byte[] entry = read(end + ENTRY_HEADER, length);
            if (Snapshot.sum(ByteBuffer.wrap(entry)) != sum) {
                break;
            }
            entries.add(entry);
            end += ENTRY_HEADER + length;
        }
        return entries;
    }

    private byte[] read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // A read may give less than is asked for.
        }
        return bytes.array();
    }

    /**
     * Appends an entry.
     *
     * @param durably whether it must be on the disk, whatever happens to the machine, when this returns
     */
    void append(byte[] entry, boolean durably) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(ENTRY_HEADER + entry.length)
                .putInt(entry.length)
                .putInt(Snapshot.sum(ByteBuffer.wrap(entry)))
                .put(entry)
                .flip();
        channel.truncate(end);
        while (bytes.hasRemaining()) {
            channel.write(bytes, end + bytes.position());
        }
        end += bytes.capacity();
        if (durably) {
            channel.force(false);
        }
    }

    /** Its length in bytes. */
    long bytes() {
        return end;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
