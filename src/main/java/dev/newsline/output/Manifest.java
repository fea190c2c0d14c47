package dev.newsline.output;

import dev.newsline.digest.Digest;
import dev.newsline.state.ByteReader;
import dev.newsline.state.ByteWriter;
import dev.newsline.state.FileStamp;
import dev.newsline.state.Row;
import dev.newsline.state.StateFolder;
import dev.newsline.state.Store;
import dev.newsline.state.Store.Change;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a site's folder: of each file, the fingerprint of what it was made from, and by what it is known again.
 * What is about to be written is named on the disk before the folder is touched; until that has ended, nothing is known of
 * these files. {@link #madeFrom} and the parts are thread-safe, the rest is not.
 */
public final class Manifest implements Closeable {
    /** The key of a row that stands while the folder is being written to. No path begins so. */
    private static final String OPEN = "\u0001open";

    /** That of the folder's own file, so that another folder in its place is noticed. */
    private static final String FOLDER = "\u0001folder";

    /** Files that one looks at before handing over costs nothing any more. */
    private static final int PART = 1_000;

    private final Store store;

    private Manifest(Store store) {
        this.store = store;
    }

    /** That of what the last build says to the next. */
    private static final String WORD = "\u0001word";

    /** That of the digest of what is known of the last build's plan. */
    private static final String PLAN = "\u0001plan";

    /** Opens the manifest of a folder; {@code stamp} is of the folder and of all that fingerprints do not tell. */
    public static Manifest open(StateFolder state, Digest stamp) throws IOException {
        return new Manifest(Store.open(state, "manifest", stamp));
    }

    /** Whether all files that Newsline ever put into the folder, and did not remove, are known. */
    public boolean isWhole(SiteFolder folder) {
        Row marker = store.get(FOLDER);
        return store.get(OPEN) == null && marker != null && stands(marker, folder.stamp(SiteFolder.MARKER));
    }

    /** What a file was made from; null where it is not known. Whether it still stands so, {@link #parts} tell. */
    public @Nullable Digest madeFrom(String path) {
        Row row = store.get(path);
        return row == null ? null : row.head().digest();
    }

    /** Some of the files that it knows. */
    @FunctionalInterface
    public interface Part {
        /** Those of them that do not stand as they were made, whatever from. */
        List<String> changed(SiteFolder folder);
    }

    /** All files that it knows, each in one part: many may look at once. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Store.Part part : store.parts(PART)) {
            parts.add(folder -> changed(part, folder));
        }
        return parts;
    }

    private static List<String> changed(Store.Part part, SiteFolder folder) {
        List<String> changed = new ArrayList<>();
        part.forEach(row -> {
            String path = row.key();
            if (path.charAt(0) != OPEN.charAt(0) && !stands(row, folder.stamp(path))) {
                changed.add(path);
            }
        });
        return changed;
    }

    private static boolean stands(Row row, @Nullable FileStamp file) {
        ByteReader head = row.head();
        head.digest();
        return file != null && file.equals(FileStamp.read(head));
    }

    /** What {@link #say} left; null where there is nothing. */
    public @Nullable ByteReader word() {
        Row row = store.get(WORD);
        return row == null ? null : row.head();
    }

    /** Leaves word for the next build, which is forgotten with the manifest. */
    public void say(byte[] word) throws IOException {
        ByteReader before = word();
        if (before == null || !before.is(word)) {
            store.commit(List.of(Change.put(WORD, word, new byte[0])), false);
            if (store.wantsCompaction()) {
                store.compact();
            }
        }
    }

    /** The digest that {@link #keepPlan} was told of; null where the folder was written to since. */
    public @Nullable Digest plan() {
        Row row = store.get(PLAN);
        return row == null ? null : row.head().digest();
    }

    /** Notes the digest of what is known of the plan that the folder is made of. It is forgotten when the folder is written to. */
    public void keepPlan(Digest digest) throws IOException {
        if (!digest.equals(plan())) {
            store.commit(List.of(Change.put(PLAN, new ByteWriter().put(digest).toBytes(), new byte[0])), false);
        }
    }

    /**
     * The files that are known and not among {@code planned}.
     *
     * @param planned asked where there are any
     * @param known how many of those are known
     */
    Set<String> others(Supplier<Set<String>> planned, int known) throws IOException {
        Set<String> others = new HashSet<>();
        long own = Stream.of(OPEN, FOLDER, WORD, PLAN)
                .filter(key -> store.get(key) != null)
                .count();
        if (store.count() == known + own) {
            return others;
        }
        Set<String> all = planned.get();
        store.forEach(row -> {
            if (!all.contains(row.key()) && row.key().charAt(0) != OPEN.charAt(0)) {
                others.add(row.key());
            }
        });
        return others;
    }

    /** Notes on the disk which files will be written or removed. */
    void begin(Collection<String> paths) throws IOException {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.put(OPEN, new byte[0], new byte[0]));
        if (store.get(PLAN) != null) {
            changes.add(Change.remove(PLAN));
        }
        if (store.size() > 0) {
            byte[] unknown = head(new Entry(Digest.NONE, FileStamp.NONE));
            paths.forEach(path -> changes.add(Change.put(path, unknown, new byte[0])));
        }
        store.commit(changes, true);
    }

    /** A file as it stands now, and what it was made from. */
    public record Entry(Digest fingerprint, FileStamp file) {}

    /** Notes that the folder is whole again. */
    void end(SiteFolder folder, Map<String, Entry> written, Collection<String> removed) throws IOException {
        FileStamp marker = folder.stamp(SiteFolder.MARKER);
        TreeMap<String, Entry> rows = new TreeMap<>(Store.ORDER);
        rows.putAll(written);
        rows.put(FOLDER, new Entry(Digest.NONE, marker == null ? FileStamp.NONE : marker));
        if (store.size() <= 1) {
            store.rewrite(all -> {
                for (Map.Entry<String, Entry> each : rows.entrySet()) {
                    all.add(each.getKey(), head(each.getValue()), new byte[0]);
                }
            });
            return;
        }
        List<Change> changes = new ArrayList<>();
        rows.forEach((path, entry) -> changes.add(Change.put(path, head(entry), new byte[0])));
        removed.forEach(path -> changes.add(Change.remove(path)));
        changes.add(Change.remove(OPEN));
        store.commit(changes, false);
        if (store.wantsCompaction()) {
            store.compact();
        }
    }

    private static byte[] head(Entry entry) {
        ByteWriter head = new ByteWriter().put(entry.fingerprint());
        entry.file().write(head);
        return head.toBytes();
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
