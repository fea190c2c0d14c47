package dev.newsline.build;

import dev.newsline.content.Registries;
import dev.newsline.digest.Digest;
import dev.newsline.state.Row;
import dev.newsline.state.StateFolder;
import dev.newsline.state.Store;
import dev.newsline.state.Store.Change;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The registry files of the newsroom as they were when they could be read last. Not thread-safe. */
final class GoodRegistries implements Registries.LastGood, Closeable {
    private final Store store;
    private final Set<String> seen = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    private GoodRegistries(Store store) {
        this.store = store;
    }

    static GoodRegistries open(StateFolder folder, Digest code) throws IOException {
        return new GoodRegistries(Store.open(folder, "registries", code));
    }

    @Override
    public void good(String path, String text) {
        seen.add(path);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Row before = store.get(path);
        if (before == null || !before.head().is(bytes)) {
            changes.add(Change.put(path, bytes, new byte[0]));
        }
    }

    @Override
    public @Nullable String before(String path) {
        seen.add(path);
        Row before = store.get(path);
        return before == null ? null : new String(before.head().rest(), StandardCharsets.UTF_8);
    }

    /** Keeps what is new, and forgets files that are gone. */
    void save() throws IOException {
        store.forEach(row -> {
            if (!seen.contains(row.key())) {
                changes.add(Change.remove(row.key()));
            }
        });
        if (!changes.isEmpty()) {
            store.commit(changes, false);
            if (store.wantsCompaction()) {
                store.compact();
            }
        }
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
