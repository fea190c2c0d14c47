package dev.newsline.state;

import dev.newsline.digest.Digest;
import java.io.Closeable;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows by key that outlive the process. What changes is appended to a journal; now and then all is written anew into a
 * snapshot with the next number, and only then the older one deleted, so that at every moment one whole version is there.
 * A store with another stamp, or one that is damaged, opens empty. Not thread-safe, save that rows may be read by many.
 */
public final class Store implements Closeable {
    /** The order of rows: their keys' UTF-8 bytes, which is that of their code points. */
    public static final Comparator<String> ORDER = (a, b) -> {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            char one = a.charAt(i);
            char other = b.charAt(i);
            if (one != other) {
                // Pairs of surrogates stand for code points above all others.
                boolean high = Character.isSurrogate(one);
                return high == Character.isSurrogate(other) ? one - other : high ? 1 : -1;
            }
        }
        return a.length() - b.length();
    };

    /** A journal is as long as this before it is worth a new snapshot, however small the snapshot is. */
    private static final long SHORT_JOURNAL = 1 << 20;

    private final Path folder;
    private final String name;
    private final Digest stamp;
    private int number;
    private @Nullable Snapshot snapshot;
    private Journal journal;
    /** What the journal says: null is a row that was removed. */
    private final Map<String, @Nullable Row> changes = new HashMap<>();

    private Store(Path folder, String name, Digest stamp, int number, @Nullable Snapshot snapshot, Journal journal) {
        this.folder = folder;
        this.name = name;
        this.stamp = stamp;
        this.number = number;
        this.snapshot = snapshot;
        this.journal = journal;
    }

    /**
     * Opens a store.
     *
     * @param name of its files, without a dot
     * @param stamp of all that its rows depend on beside what they say themselves: the version of their layout, settings
     */
    public static Store open(StateFolder state, String name, Digest stamp) throws IOException {
        Path folder = state.resolve("");
        int number = newest(folder, name);
        Snapshot snapshot = Snapshot.open(folder, name, number, stamp);
        if (snapshot == null) {
            // Without its snapshot a journal says nothing.
            Files.deleteIfExists(Journal.file(folder, name, number));
        }
        return open(folder, name, stamp, number, snapshot);
    }

    /** The same, where there is one with this stamp; null, and nothing is thrown away, where there is none. */
    public static @Nullable Store existing(StateFolder state, String name, Digest stamp) throws IOException {
        Path folder = state.resolve("");
        int number = newest(folder, name);
        Snapshot snapshot = Snapshot.open(folder, name, number, stamp);
        return snapshot == null ? null : open(folder, name, stamp, number, snapshot);
    }

    private static Store open(Path folder, String name, Digest stamp, int number, @Nullable Snapshot snapshot)
            throws IOException {
        Store store =
                new Store(folder, name, stamp, number, snapshot, Journal.open(Journal.file(folder, name, number)));
        if (snapshot == null) {
            store.rewrite(rows -> {});
        }
        try {
            for (byte[] entry : store.journal.entries()) {
                store.replay(entry);
            }
        } catch (BufferUnderflowException e) {
            store.rewrite(rows -> {});
        }
        return store;
    }

    private static int newest(Path folder, String name) throws IOException {
        int newest = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name + ".*.heads")) {
            for (Path file : files) {
                String middle = file.getFileName().toString();
                middle = middle.substring(name.length() + 1, middle.length() - ".heads".length());
                if (middle.matches("[0-9]{1,9}")) {
                    newest = Math.max(newest, Integer.parseInt(middle));
                }
            }
        }
        return newest;
    }

    private void replay(byte[] entry) {
        ByteReader reader = new ByteReader(entry);
        while (reader.more()) {
            String key = reader.text();
            changes.put(key, reader.bool() ? new Fresh(key, reader.array(), reader.array()) : null);
        }
    }

    /** The row of a key; null where there is none. */
    public @Nullable Row get(String key) {
        if (changes.containsKey(key)) {
            return changes.get(key);
        }
        Snapshot old = snapshot;
        int found = old == null ? -1 : old.find(key);
        return old == null || found < 0 ? null : old.row(found);
    }

    /** How many rows there are. */
    public int count() {
        Snapshot old = snapshot;
        int count = old == null ? 0 : old.size();
        for (Map.Entry<String, @Nullable Row> change : changes.entrySet()) {
            count += change.getValue() == null ? 0 : 1;
            count -= old == null || old.find(change.getKey()) < 0 ? 0 : 1;
        }
        return count;
    }

    /** The same, at most, at no cost: one that was changed or removed lately may count twice. */
    public int size() {
        Snapshot old = snapshot;
        return changes.size() + (old == null ? 0 : old.size());
    }

    /** What is done with a row. */
    @FunctionalInterface
    public interface Visit {
        void to(Row row) throws IOException;
    }

    /** Visits every row, in {@link #ORDER}. */
    public void forEach(Visit visit) throws IOException {
        Snapshot old = snapshot;
        int size = old == null ? 0 : old.size();
        int row = 0;
        Map<String, @Nullable Row> sorted = new TreeMap<>(ORDER);
        sorted.putAll(changes);
        for (Map.Entry<String, @Nullable Row> change : sorted.entrySet()) {
            byte[] key = change.getKey().getBytes(StandardCharsets.UTF_8);
            while (old != null && row < size && old.compare(row, key) < 0) {
                visit.to(old.row(row++));
            }
            if (old != null && row < size && old.compare(row, key) == 0) {
                row++;
            }
            if (change.getValue() != null) {
                visit.to(change.getValue());
            }
        }
        while (old != null && row < size) {
            visit.to(old.row(row++));
        }
    }

    /** Some of a store's rows. */
    @FunctionalInterface
    public interface Part {
        void forEach(Consumer<Row> consumer);
    }

    /** All rows, each in one part of at most so many, in no order: for many who look at once. */
    public List<Part> parts(int most) {
        List<Part> parts = new ArrayList<>();
        Snapshot old = snapshot;
        for (int start = 0; old != null && start < old.size(); start += most) {
            int first = start;
            int end = Math.min(old.size(), first + most);
            parts.add(consumer -> {
                for (int i = first; i < end; i++) {
                    Row row = old.row(i);
                    if (changes.isEmpty() || !changes.containsKey(row.key())) {
                        consumer.accept(row);
                    }
                }
            });
        }
        parts.add(consumer -> changes.values().forEach(row -> {
            if (row != null) {
                consumer.accept(row);
            }
        }));
        return parts;
    }

    /** What is to become of a key: its new row, or none. */
    public static final class Change {
        private final String key;
        private final @Nullable Bytes head;
        private final Bytes tail;

        private Change(String key, @Nullable Bytes head, Bytes tail) {
            this.key = key;
            this.head = head;
            this.tail = tail;
        }

        public String key() {
            return key;
        }

        /** A new row; the bytes must not be changed any more. */
        public static Change put(String key, byte[] head, byte[] tail) {
            return put(key, () -> head, () -> tail);
        }

        /** The same, its bytes being elsewhere until it is written. */
        public static Change put(String key, Bytes head, Bytes tail) {
            return new Change(key, head, tail);
        }

        public static Change remove(String key) {
            return new Change(key, null, () -> new byte[0]);
        }
    }

    /** The head or the tail of a row that is to be put. */
    @FunctionalInterface
    public interface Bytes {
        byte[] bytes() throws IOException;
    }

    /**
     * Makes changes, all or none of them, whatever happens meanwhile.
     *
     * @param durably whether they must be on the disk when this returns
     */
    public void commit(List<Change> wanted, boolean durably) throws IOException {
        if (wanted.isEmpty()) {
            return;
        }
        ByteWriter entry = new ByteWriter();
        for (Change change : wanted) {
            entry.put(change.key).put(change.head != null);
            if (change.head != null) {
                entry.put(change.head.bytes()).put(change.tail.bytes());
            }
        }
        byte[] written = entry.toBytes();
        journal.append(written, durably);
        replay(written);
    }

    /** Makes changes, so many that a new snapshot is no more work than an entry of the journal; they must come in {@link #ORDER}. */
    public void merge(List<Change> wanted) throws IOException {
        rewrite(rows -> {
            Deque<Change> left = new ArrayDeque<>(wanted);
            forEach(row -> {
                String key = row.key();
                while (!left.isEmpty() && ORDER.compare(left.getFirst().key, key) < 0) {
                    rows.add(left.removeFirst());
                }
                if (!left.isEmpty() && left.getFirst().key.equals(key)) {
                    rows.add(left.removeFirst());
                } else {
                    rows.add(key, row.head().rest(), row.tail().rest());
                }
            });
            for (Change change : left) {
                rows.add(change);
            }
        });
    }

    /** Whether the journal has grown so long that reading it costs more than a new snapshot saves. */
    public boolean wantsCompaction() {
        return journal.bytes() > Math.max(SHORT_JOURNAL, snapshot == null ? 0 : snapshot.bytes() / 4);
    }

    /** Writes all rows into a new snapshot. */
    public void compact() throws IOException {
        rewrite(rows ->
                forEach(row -> rows.add(row.key(), row.head().rest(), row.tail().rest())));
    }

    /** Rows on their way into a snapshot. */
    public interface Rows {
        /** Adds a row; rows must come in {@link #ORDER}. */
        void add(String key, byte[] head, byte[] tail) throws IOException;

        /** Adds a row that is to be put. */
        default void add(Change change) throws IOException {
            if (change.head != null) {
                add(change.key, change.head.bytes(), change.tail.bytes());
            }
        }
    }

    /** Writes rows, one after the other. */
    public interface RowSource {
        void writeTo(Rows rows) throws IOException;
    }

    /** Puts the rows of a source in the place of all that the store has. */
    public void rewrite(RowSource source) throws IOException {
        int next = number + 1;
        Files.deleteIfExists(Journal.file(folder, name, next));
        try (SnapshotWriter writer = new SnapshotWriter(folder, name, next, stamp)) {
            source.writeTo(writer::add);
            writer.finish();
        }
        close();
        Snapshot fresh = Snapshot.open(folder, name, next, stamp);
        if (fresh == null) {
            throw new IOException("what was just written cannot be read: " + Snapshot.heads(folder, name, next));
        }
        snapshot = fresh;
        changes.clear();
        journal = Journal.open(Journal.file(folder, name, next));
        for (int old = number; old >= 0 && old >= number - 1; old--) {
            Files.deleteIfExists(Snapshot.heads(folder, name, old));
            Files.deleteIfExists(Snapshot.tails(folder, name, old));
            Files.deleteIfExists(Journal.file(folder, name, old));
        }
        number = next;
    }

    @Override
    public void close() throws IOException {
        journal.close();
        Snapshot old = snapshot;
        if (old != null) {
            old.close();
        }
    }

    /** A row that is in the journal. */
    private static final class Fresh implements Row {
        private final String key;
        private final byte[] head;
        private final byte[] tail;

        Fresh(String key, byte[] head, byte[] tail) {
            this.key = key;
            this.head = head;
            this.tail = tail;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public ByteReader head() {
            return new ByteReader(head);
        }

        @Override
        public ByteReader tail() {
            return new ByteReader(tail);
        }
    }
}
