package dev.newsline.state;

import dev.newsline.digest.Digest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Writes a {@link Snapshot}, row by row in the order of the keys' UTF-8 bytes, without keeping the rows. It appears under
 * its name at {@link #finish} only, and is on the disk then.
 */
final class SnapshotWriter implements AutoCloseable {
    private final Path folder;
    private final String name;
    private final int number;
    private final Digest stamp;
    private final Path freshHeads;
    private final Path freshTails;
    private final OutputStream heads;
    private final OutputStream tails;
    private final CRC32C sum = new CRC32C();
    private final ByteWriter row = new ByteWriter();
    private byte[] last = {};
    private int count;
    private long headsLength;
    private long tailsLength;

    SnapshotWriter(Path folder, String name, int number, Digest stamp) throws IOException {
        this.folder = folder;
        this.name = name;
        this.number = number;
        this.stamp = stamp;
        this.freshHeads = folder.resolve(name + ".heads.new");
        this.freshTails = folder.resolve(name + ".tails.new");
        this.heads = new BufferedOutputStream(Files.newOutputStream(freshHeads), 1 << 16);
        this.tails = new BufferedOutputStream(Files.newOutputStream(freshTails), 1 << 16);
        heads.write(new byte[Snapshot.HEADER]);
    }

    void add(String key, byte[] head, byte[] tail) throws IOException {
        byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
        if (count > 0 && Arrays.compareUnsigned(last, keyBytes) >= 0) {
            throw new IllegalArgumentException("rows must come in the order of their keys: " + key);
        }
        last = keyBytes;
        CRC32C tailSum = new CRC32C();
        tailSum.update(tail);
        row.clear();
        row.put(keyBytes)
                .put(head)
                .putLong(tailsLength)
                .putLong(((long) tail.length << 32) | (tailSum.getValue() & 0xFFFF_FFFFL));
        headsLength += row.length();
        if (headsLength > Integer.MAX_VALUE - Snapshot.HEADER) {
            throw new IOException("more than 2 GB of state: " + name);
        }
        sum.update(row.array(), 0, row.length());
        heads.write(row.array(), 0, row.length());
        tails.write(tail);
        tailsLength += tail.length;
        count++;
    }

    void finish() throws IOException {
        heads.close();
        tails.close();
        try (FileChannel channel = FileChannel.open(freshHeads, StandardOpenOption.WRITE)) {
            ByteBuffer header = ByteBuffer.allocate(Snapshot.HEADER)
                    .putLong(Snapshot.MAGIC)
                    .putLong(stamp.high())
                    .putLong(stamp.low())
                    .putInt(count)
                    .putInt((int) headsLength)
                    .putInt((int) sum.getValue())
                    .flip();
            while (header.hasRemaining()) {
                channel.write(header, header.position());
            }
            channel.force(true);
        }
        try (FileChannel channel = FileChannel.open(freshTails, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        move(freshTails, Snapshot.tails(folder, name, number));
        move(freshHeads, Snapshot.heads(folder, name, number));
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        heads.close();
        tails.close();
        Files.deleteIfExists(freshHeads);
        Files.deleteIfExists(freshTails);
    }
}
