package dev.newsline.state;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that a build puts aside and takes back, in a file that ends with it: what is read of a hundred thousand files is
 * more than memory should hold. Thread-safe, save for {@link #close}.
 */
public final class Spool implements Closeable {
    private final Path file;
    private final AtomicLong end = new AtomicLong();
    /** Opened for the first piece: most builds put nothing aside. */
    private @Nullable FileChannel channel;

    public Spool(StateFolder state, String name) {
        this.file = state.resolve(name);
    }

    /** Where a piece is. */
    public record Piece(long start, int length) {}

    /** Puts aside what was written. */
    public Piece put(ByteWriter written) throws IOException {
        Piece piece = new Piece(end.getAndAdd(written.length()), written.length());
        ByteBuffer bytes = ByteBuffer.wrap(written.array(), 0, written.length());
        FileChannel to = channel();
        while (bytes.hasRemaining()) {
            to.write(bytes, piece.start + bytes.position());
        }
        return piece;
    }

    /** Takes a piece back, as often as it is wanted. */
    public byte[] get(Piece piece) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(piece.length);
        FileChannel from = channel();
        while (bytes.hasRemaining()) {
            if (from.read(bytes, piece.start + bytes.position()) < 0) {
                throw new EOFException(file + " was cut off while the build went on");
            }
        }
        return bytes.array();
    }

    private synchronized FileChannel channel() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            open = FileChannel.open(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            channel = open;
        }
        return open;
    }

    @Override
    public synchronized void close() throws IOException {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            open.close();
        }
    }
}
