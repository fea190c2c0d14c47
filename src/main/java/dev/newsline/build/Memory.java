package dev.newsline.build;

import dev.newsline.assemble.Media;
import dev.newsline.content.Document;
import dev.newsline.content.DocumentCodec;
import dev.newsline.content.DocumentReader;
import dev.newsline.content.DocumentReader.Reading;
import dev.newsline.content.Walk;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import dev.newsline.digest.ContentHash;
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
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * What earlier builds know of the files of {@code content/}: of each, what it was read as, and by what it is known again.
 * Files with something to say about are read every time. {@link #read} and {@link #measure} are thread-safe.
 */
final class Memory implements Closeable {
    private static final String DOCUMENT = "d:";
    private static final String MEDIA = "m:";

    private final Store store;
    private final long opened;
    /** Rows that are new or other ones, in the store's order. */
    private final Map<String, Change> fresh = new ConcurrentSkipListMap<>(Store.ORDER);

    /** Words that many files have in common, once each: names of sections, topics, authors and pictures. */
    private final Map<String, String> shared = new ConcurrentHashMap<>();

    /** Words that are in the state, or will be. They are kept only as long as somebody else keeps them, too. */
    private final class KeptWords implements Document.Words {
        private final String path;
        /** Whether they are of what was read now, not of what was read before. */
        private final boolean young;

        private volatile @Nullable WeakReference<Document.Text> read;

        KeptWords(String path, boolean young) {
            this.path = path;
            this.young = young;
        }

        @Override
        public Document.Text text() {
            WeakReference<Document.Text> last = read;
            Document.Text text = last == null ? null : last.get();
            if (text == null) {
                text = words(path, young);
                read = new WeakReference<>(text);
            }
            return text;
        }
    }

    private Document.Text words(String path, boolean young) {
        Change change = young ? fresh.get(DOCUMENT + path) : null;
        Row row = young ? null : store.get(DOCUMENT + path);
        try {
            if (change != null) {
                return DocumentCodec.text(change.tail());
            }
            if (row == null) {
                throw new IllegalStateException("no words are kept of " + path);
            }
            return DocumentCodec.text(row.tail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(String path, ByteReader head) {
        return DocumentCodec.read(path, head, new KeptWords(path, false), shared);
    }

    private Memory(Store store, long opened) {
        this.store = store;
        this.opened = opened;
    }

    /** Opens it; {@code stamp} is of all that readings depend on beside the files. */
    static Memory open(StateFolder folder, Digest stamp) throws IOException {
        return new Memory(Store.open(folder, "sources", stamp), folder.opened());
    }

    /** A file's reading, from before where the file is still the same. */
    Reading read(String path, Walk walk, DocumentReader reader) throws IOException {
        FileStamp stamp = walk.stamps().get(path);
        Row row = store.get(DOCUMENT + path);
        if (row != null && stamp != null) {
            ByteReader head = row.head();
            boolean same = FileStamp.read(head).equals(stamp);
            boolean settled = head.bool();
            Document before = document(path, head);
            if (same && settled) {
                return reading(before);
            }
            SourceText source = reader.source(path, new Diagnostics());
            if (source != null && reader.unchanged(before, source)) {
                note(stamp, before);
                return reading(before);
            }
        }
        Reading reading = reader.read(path);
        if (reading.document() != null && reading.diagnostics().isEmpty() && stamp != null) {
            note(stamp, reading.document());
            return reading(reading.document().keptBy(new KeptWords(path, true)));
        }
        return reading;
    }

    /** The document that a file was when it was last published, or would have been; null where it never was. */
    @Nullable
    Document before(String path) {
        Row row = store.get(DOCUMENT + path);
        if (row == null) {
            return null;
        }
        ByteReader head = row.head();
        FileStamp.read(head);
        head.bool();
        return document(path, head);
    }

    private static Reading reading(Document document) {
        return new Reading(document.path(), document, document.id(), document.language(), List.of());
    }

    private void note(FileStamp stamp, Document document) {
        ByteWriter row = row(stamp);
        DocumentCodec.write(document, row);
        ByteWriter words = new ByteWriter();
        DocumentCodec.write(document.words().text(), words);
        put(DOCUMENT + document.path(), row, words.toBytes());
    }

    /** What a picture or document is, from before where the file is still the same. */
    Media.Measured measure(String source, Walk walk, Media media) {
        FileStamp stamp = walk.stamps().get(source);
        Row row = store.get(MEDIA + source);
        Media.Picture before = null;
        if (row != null && stamp != null) {
            ByteReader head = row.head();
            boolean same = FileStamp.read(head).equals(stamp);
            boolean settled = head.bool();
            before = Media.Picture.read(source, head);
            if (same && settled) {
                return new Media.Measured(source, before, null);
            }
        }
        if (before != null && before.hash().equals(hash(media.file(source)))) {
            note(stamp, before);
            return new Media.Measured(source, before, null);
        }
        Media.Measured measured = media.measure(source);
        if (measured.picture() != null && measured.problem() == null && stamp != null) {
            note(stamp, measured.picture());
        }
        return measured;
    }

    private static @Nullable ContentHash hash(Path file) {
        try {
            return ContentHash.of(file);
        } catch (IOException e) {
            // It is measured again, and then that says what is wrong.
            return null;
        }
    }

    private void note(@Nullable FileStamp stamp, Media.Picture picture) {
        if (stamp != null) {
            ByteWriter row = row(stamp);
            picture.write(row);
            put(MEDIA + picture.source(), row, new byte[0]);
        }
    }

    private void put(String key, ByteWriter head, byte[] tail) {
        fresh.put(key, Change.put(key, head.toBytes(), tail));
    }

    private ByteWriter row(FileStamp stamp) {
        ByteWriter row = new ByteWriter();
        stamp.write(row);
        return row.put(stamp.isSettled(opened));
    }

    /**
     * Keeps what is new, and forgets files that are gone.
     *
     * @param held files whose articles cannot be published as they are: of them the version before is kept
     */
    void save(Walk walk, Collection<String> held) throws IOException {
        held.forEach(path -> fresh.remove(DOCUMENT + path));
        List<Change> changes = new ArrayList<>();
        if (store.size() + fresh.size() > walk.stamps().size()) {
            store.forEach(row -> {
                if (!walk.stamps().containsKey(row.key().substring(2))) {
                    changes.add(Change.remove(row.key()));
                }
            });
        }
        changes.addAll(fresh.values());
        if (store.size() == 0) {
            store.rewrite(rows -> {
                for (Change row : fresh.values()) {
                    rows.add(row);
                }
            });
        } else {
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
