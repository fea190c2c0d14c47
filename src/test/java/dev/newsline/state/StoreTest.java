package dev.newsline.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsline.digest.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Digest STAMP = new Digest(1, 2);

    @TempDir
    Path folder;

    private StateFolder state;

    @BeforeEach
    void hold() throws Exception {
        state = StateFolder.open(folder, "this test");
    }

    @AfterEach
    void release() throws IOException {
        state.close();
    }

    @Test
    void rowsOutliveTheProcess() throws IOException {
        try (Store store = open()) {
            store.commit(List.of(put("b", "2", "two"), put("a", "1", "one")), true);
            store.commit(List.of(put("c", "3", "three"), Store.Change.remove("a")), true);
        }
        try (Store store = open()) {
            assertThat(all(store)).isEqualTo(Map.of("b", "2 two", "c", "3 three"));
            assertThat(store.get("a")).isNull();
        }
    }

    @Test
    void theSameOperationsGiveTheSameRowsWithAndWithoutSnapshots() throws IOException {
        Random random = new Random(7);
        Map<String, String> expected = new TreeMap<>(Store.ORDER);
        Store store = open();
        for (int step = 0; step < 400; step++) {
            String key = "key-" + random.nextInt(60) + (random.nextBoolean() ? "ə" : "\uD83D\uDE00");
            if (random.nextInt(3) == 0) {
                store.commit(List.of(Store.Change.remove(key)), false);
                expected.remove(key);
            } else {
                String tail = "x".repeat(random.nextInt(300));
                store.commit(List.of(put(key, Integer.toString(step), tail)), false);
                expected.put(key, step + " " + tail);
            }
            if (random.nextInt(40) == 0) {
                store.compact();
            }
            if (random.nextInt(40) == 0) {
                store.close();
                store = open();
            }
        }
        assertThat(new ArrayList<>(all(store).entrySet())).isEqualTo(new ArrayList<>(expected.entrySet()));
        for (Map.Entry<String, String> each : expected.entrySet()) {
            assertThat(text(java.util.Objects.requireNonNull(store.get(each.getKey()))))
                    .isEqualTo(each.getValue());
        }
        store.close();
    }

    @Test
    void aTornEntryIsNoneAndTheNextOneIsKept() throws IOException {
        try (Store store = open()) {
            store.commit(List.of(put("a", "1", "")), true);
            store.commit(List.of(put("b", "2", "")), true);
        }
        Path journal = only(".journal");
        byte[] whole = Files.readAllBytes(journal);
        for (int length = whole.length - 1; length > 0; length--) {
            Files.write(journal, java.util.Arrays.copyOf(whole, length));
            try (Store store = open()) {
                assertThat(all(store)).isIn(Map.of("a", "1 "), Map.of());
                store.commit(List.of(put("c", "3", "")), true);
            }
            try (Store store = open()) {
                assertThat(all(store)).containsEntry("c", "3 ").doesNotContainKey("b");
            }
        }
    }

    @Test
    void anotherStampOpensEmpty() throws IOException {
        try (Store store = open()) {
            store.commit(List.of(put("a", "1", "")), true);
        }
        try (Store store = Store.open(state, "rows", new Digest(1, 3))) {
            assertThat(all(store)).isEmpty();
        }
        try (Store store = open()) {
            assertThat(all(store)).isEmpty();
        }
    }

    @Test
    void anyByteThatChangedIsNoticed() throws IOException {
        try (Store store = open()) {
            store.commit(List.of(put("a", "1", "tail of a"), put("b", "2", "tail of b")), true);
            store.compact();
        }
        for (String ending : new String[] {".heads", ".tails"}) {
            Path file = only(ending);
            byte[] whole = Files.readAllBytes(file);
            for (int at = 0; at < whole.length; at++) {
                byte[] damaged = whole.clone();
                damaged[at] ^= 0x10;
                Files.write(file, damaged, StandardOpenOption.TRUNCATE_EXISTING);
                Snapshot opened = Snapshot.open(folder, "rows", number(file), STAMP);
                if (ending.equals(".heads")) {
                    assertThat(opened).as("byte %s of the heads", at).isNull();
                } else {
                    try (Snapshot snapshot = java.util.Objects.requireNonNull(opened)) {
                        int row = at < "tail of a".length() ? 0 : 1;
                        assertThatThrownBy(() -> snapshot.row(row).tail()).isInstanceOf(Row.Damaged.class);
                    }
                }
            }
            Files.write(file, whole);
        }
    }

    @Test
    void theNumberedFilesOfOneVersionAreKept() throws IOException {
        try (Store store = open()) {
            for (int i = 0; i < 5; i++) {
                store.commit(List.of(put("a", Integer.toString(i), "")), true);
                store.compact();
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("rows.")))
                    .containsExactlyInAnyOrder("rows.6.heads", "rows.6.tails", "rows.6.journal");
        }
    }

    @Test
    void aFolderIsHeldByOneAndNamesItsHolder() throws Exception {
        assertThatThrownBy(() -> StateFolder.open(folder, "another"))
                .isInstanceOfSatisfying(
                        StateFolder.Held.class,
                        held -> assertThat(held.holder()).isEqualTo("this test"));
        state.close();
        try (StateFolder other = StateFolder.open(folder, "another")) {
            assertThat(Files.readString(other.resolve("lock"))).isEqualTo("another\n");
        }
    }

    private Store open() throws IOException {
        return Store.open(state, "rows", STAMP);
    }

    private Path only(String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().split("\\.", -1)[1]);
    }

    private static Store.Change put(String key, String head, String tail) {
        return Store.Change.put(key, head.getBytes(StandardCharsets.UTF_8), tail.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> all(Store store) throws IOException {
        Map<String, String> rows = new TreeMap<>(Store.ORDER);
        store.forEach(row -> rows.put(row.key(), text(row)));
        return rows;
    }

    private static String text(Row row) throws IOException {
        return new String(row.head().rest(), StandardCharsets.UTF_8)
                + " "
                + new String(row.tail().rest(), StandardCharsets.UTF_8);
    }
}
