package dev.newsline.build;

import dev.newsline.content.Parallel;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Parts;
import dev.newsline.plan.Job;
import dev.newsline.state.ByteReader;
import dev.newsline.state.ByteWriter;
import dev.newsline.state.Row;
import dev.newsline.state.StateFolder;
import dev.newsline.state.Store;
import dev.newsline.state.Store.Change;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a site were made of when they were last made, part by part, so that people can be told why. No build
 * decides anything by it.
 */
final class Origins implements Closeable {
    /** Files that one build makes and are still noted; a build that makes more explains itself. */
    private static final int MOST = 20_000;

    /** The key of what is known of the last build. No path begins so. */
    private static final String LAST = "\u0001last";

    private final Store store;

    private Origins(Store store) {
        this.store = store;
    }

    static Origins open(StateFolder folder, Digest stamp) throws IOException {
        return new Origins(Store.open(folder, "origins", stamp));
    }

    /**
     * A build that made files.
     *
     * @param number of it, counted from 1
     * @param at as of when it was made
     * @param files that it made
     */
    record Made(int number, Instant at, int files) {
        void write(ByteWriter to) {
            to.putInt(number).put(at.toString()).putInt(files);
        }

        static Made read(ByteReader from) {
            return new Made(from.integer(), Instant.parse(from.text()), from.integer());
        }
    }

    /**
     * The origin of one file.
     *
     * @param build that made it last
     * @param first whether nothing was known of it before
     * @param changed names of the parts that were others than before
     * @param parts half of each part's digest: enough to tell that it differs
     */
    record Origin(Made build, boolean first, List<String> changed, Map<String, Long> parts) {}

    /** The last build that made or removed files; null where none is known. */
    @Nullable
    Made last() {
        Row row = store.get(LAST);
        return row == null ? null : Made.read(row.head());
    }

    @Nullable
    Origin of(String path) throws IOException {
        Row row = store.get(path);
        if (row == null) {
            return null;
        }
        ByteReader from;
        try {
            from = row.tail();
        } catch (Row.Damaged e) {
            return null; // No reason to make the site anew.
        }
        Made build = Made.read(from);
        boolean first = from.bool();
        int size = from.integer();
        Map<String, Long> parts = new LinkedHashMap<>();
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String name = from.text();
            parts.put(name, from.longer());
            if (from.bool()) {
                changed.add(name);
            }
        }
        return new Origin(build, first, changed, parts);
    }

    /** Notes what a build has made and removed. */
    void note(List<Job> made, Collection<String> removed, Instant now, Parallel parallel) throws IOException {
        Made before = last();
        Made build = new Made(before == null ? 1 : before.number + 1, now, made.size());
        ByteWriter head = new ByteWriter();
        build.write(head);
        Change last = Change.put(LAST, head.toBytes(), new byte[0]);
        if (made.size() > MOST) {
            // What is older than this build says nothing about the next.
            store.rewrite(rows -> rows.add(last));
            return;
        }
        List<Job> sorted = new ArrayList<>(made);
        sorted.sort(Comparator.comparing(Job::path, Store.ORDER));
        List<Change> changes = new ArrayList<>();
        changes.add(last);
        changes.addAll(parallel.map(sorted, job -> change(build, job)));
        if (store.size() == 0) {
            store.rewrite(rows -> {
                for (Change change : changes) {
                    rows.add(change);
                }
            });
            return;
        }
        removed.forEach(path -> changes.add(Change.remove(path)));
        store.commit(changes, false);
        if (store.wantsCompaction()) {
            store.compact();
        }
    }

    private Change change(Made build, Job job) throws IOException {
        return Change.put(job.path(), new byte[0], row(build, of(job.path()), parts(job)));
    }

    private static byte[] row(Made build, @Nullable Origin before, Map<String, Long> parts) {
        ByteWriter row = new ByteWriter();
        build.write(row);
        row.put(before == null).putInt(parts.size());
        List<String> changed = before == null ? List.of() : differing(before.parts, parts);
        parts.forEach((name, part) -> row.put(name).putLong(part).put(changed.contains(name)));
        return row.toBytes();
    }

    /** The parts that a job is made of now. */
    static Map<String, Long> parts(Job job) {
        Map<String, Long> parts = new LinkedHashMap<>();
        Parts.digests(job.made()).forEach((name, digest) -> parts.put(name, digest.high()));
        return parts;
    }

    /** Names of the parts of {@code now} that are others than they were. */
    static List<String> differing(Map<String, Long> before, Map<String, Long> now) {
        List<String> differing = new ArrayList<>();
        now.forEach((name, part) -> {
            if (!part.equals(before.get(name))) {
                differing.add(name);
            }
        });
        return differing;
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
