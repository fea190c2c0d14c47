package dev.newsline.build;

import dev.newsline.assemble.Media;
import dev.newsline.content.Common;
import dev.newsline.content.DiagnosticCodec;
import dev.newsline.content.Document;
import dev.newsline.content.DocumentCodec;
import dev.newsline.content.DocumentReader;
import dev.newsline.content.DocumentReader.Reading;
import dev.newsline.content.Walk;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import dev.newsline.digest.ContentHash;
import dev.newsline.digest.Digest;
import dev.newsline.markdown.Body;
import dev.newsline.markdown.BodyCodec;
import dev.newsline.markdown.Facts;
import dev.newsline.state.ByteReader;
import dev.newsline.state.ByteWriter;
import dev.newsline.state.FileStamp;
import dev.newsline.state.Row;
import dev.newsline.state.Spool;
import dev.newsline.state.Spool.Piece;
import dev.newsline.state.StateFolder;
import dev.newsline.state.Store;
import dev.newsline.state.Store.Change;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What earlier builds know of the files of {@code content/}: of each, what it was read as, and by what it is known again.
 * So is what there was to say about it, unless it was held back. {@link #read} and {@link #measure} are thread-safe.
 */
final class Memory implements Closeable {
    private static final String DOCUMENT = "d:";
    private static final String MEDIA = "m:";

    /** Rows that are more than an entry of the journal should have. */
    private static final int MANY = 1_000;

    private final Store store;
    private final long opened;
    /** Where sources are. */
    private final Path content;

    /** Of files that were read now, by path; their rows are made when they are kept. */
    private final Map<String, FreshWords> fresh = new ConcurrentHashMap<>();

    /** All other rows that are new or other ones. */
    private final Map<String, Change> changes = new ConcurrentHashMap<>();

    /** Words and bodies that were read now. */
    private final Spool spool;

    private final Common common = new Common();

    /** Words that were asked for lately, each at the place that its file's name has here: pages near in time show the same. */
    private final AtomicReferenceArray<@Nullable Recent> recent = new AtomicReferenceArray<>(1 << 12);

    private record Recent(String path, KeptWords words, Document.Text text) {}

    /** Words that are elsewhere. */
    private abstract class KeptWords implements Document.Words {
        abstract ByteReader bytes(String path) throws IOException;

        @Override
        public Document.Text text(String path) {
            int place = path.hashCode() & (recent.length() - 1);
            Recent known = recent.get(place);
            if (known == null || known.words != this || !known.path.equals(path)) {
                try {
                    known = new Recent(path, this, DocumentCodec.text(bytes(path)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                recent.set(place, known);
            }
            return known.text;
        }
    }

    /** Words that an earlier build left in the state. */
    private final class OldWords extends KeptWords {
        @Override
        ByteReader bytes(String path) throws IOException {
            Row row = store.get(DOCUMENT + path);
            if (row == null) {
                throw new IllegalStateException("no words are kept of " + path);
            }
            return row.tail();
        }
    }

    /** What was read now, put aside: the row that is to be kept, its head and its tail, then the body. */
    private final class FreshWords extends KeptWords {
        private final @Nullable FileStamp stamp;
        private final long start;
        private final int head;
        private final int words;
        private final int body;

        FreshWords(@Nullable FileStamp stamp, Document document, Document.Read read, List<Diagnostic> said)
                throws IOException {
            this.stamp = stamp;
            ByteWriter bytes = Memory.this.head(stamp, document, !said.isEmpty());
            head = bytes.length();
            DocumentCodec.write(read.text(), bytes);
            DiagnosticCodec.write(said, bytes);
            words = bytes.length() - head;
            BodyCodec.write(read.body(), bytes);
            body = bytes.length() - head - words;
            start = spool.put(bytes).start();
        }

        byte[] head() throws IOException {
            return spool.get(new Piece(start, head));
        }

        byte[] tail() throws IOException {
            return spool.get(new Piece(start + head, words));
        }

        @Override
        ByteReader bytes(String path) throws IOException {
            return new ByteReader(tail());
        }

        @Override
        public @Nullable Body body(String path) {
            // A source that is another one by now, or gone, is looked at again by who wants to print it.
            if (stamp == null || !stamp.equals(FileStamp.of(content.resolve(path)))) {
                return null;
            }
            try {
                byte[] bytes = spool.get(new Piece(start + head, words + body));
                Facts facts = DocumentCodec.text(new ByteReader(bytes)).facts();
                return BodyCodec.read(facts, new ByteReader(bytes, words, bytes.length));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final OldWords old = new OldWords();

    /** The document of a row. */
    private Document document(String path, ByteReader head, Document.Words words) {
        FileStamp.read(head);
        head.bool();
        head.bool();
        return DocumentCodec.read(path, head, words, common);
    }

    private Memory(Store store, Spool spool, Path content, long opened) {
        this.store = store;
        this.spool = spool;
        this.content = content;
        this.opened = opened;
    }

    /** Opens it; {@code stamp} is of all that readings depend on beside the files. */
    static Memory open(StateFolder folder, Digest stamp, Path content) throws IOException {
        return new Memory(Store.open(folder, "sources", stamp), new Spool(folder, "spool"), content, folder.opened());
    }

    /** The same, to look at and not to save; null where earlier builds left none that fits. */
    static @Nullable Memory existing(StateFolder folder, Digest stamp, Path content) throws IOException {
        Store store = Store.existing(folder, "sources", stamp);
        return store == null ? null : new Memory(store, new Spool(folder, "spool"), content, folder.opened());
    }

    /** A file's reading, from before where the file is still the same. */
    Reading read(String path, Walk walk, DocumentReader reader) throws IOException {
        FileStamp stamp = walk.stamp(path);
        Row row = store.get(DOCUMENT + path);
        if (row != null && stamp != null) {
            ByteReader head = row.head();
            boolean same = FileStamp.read(head).equals(stamp);
            boolean settled = head.bool();
            boolean said = head.bool();
            Document before = DocumentCodec.read(path, head, old, common);
            if (same && settled) {
                return reading(before, said ? said(row, reader) : List.of());
            }
            SourceText source = reader.source(path, new Diagnostics());
            if (source != null && reader.unchanged(before, source)) {
                Row kept = row;
                put(
                        DOCUMENT + path,
                        head(stamp, before, said),
                        () -> kept.tail().rest());
                return reading(before, said ? said(row, reader) : List.of());
            }
        }
        Reading reading = reader.readWithBody(path);
        if (reading.document() == null || !(reading.document().words() instanceof Document.Read read)) {
            return reading;
        }
        FreshWords words = new FreshWords(stamp, reading.document(), read, reading.diagnostics());
        if (stamp != null) {
            fresh.put(path, words);
        }
        // Read as the next build will read it: so it has in common with others what they have in common.
        return reading(document(path, new ByteReader(words.head()), words), reading.diagnostics());
    }

    /** The document that a file was when it was last published, or would have been; null where it never was. */
    @Nullable
    Document before(String path) {
        Row row = store.get(DOCUMENT + path);
        if (row == null) {
            return null;
        }
        return document(path, row.head(), old);
    }

    /** The document of a file that is as it was when it was read with this stamp. */
    Document standing(String path, FileStamp stamp) {
        Row row = store.get(DOCUMENT + path);
        if (row == null || !FileStamp.read(row.head()).equals(stamp)) {
            throw new UncheckedIOException(new Row.Damaged("the state does not have what was read of " + path));
        }
        return document(path, row.head(), old);
    }

    private static Reading reading(Document document, List<Diagnostic> said) {
        return new Reading(document.path(), document, document.id(), document.language(), said);
    }

    /** What was said of a file that is as it was then. */
    private static List<Diagnostic> said(Row row, DocumentReader reader) throws IOException {
        ByteReader tail = row.tail();
        DocumentCodec.text(tail);
        return DiagnosticCodec.read(reader.sourceLater(row.key().substring(DOCUMENT.length())), tail);
    }

    private ByteWriter head(@Nullable FileStamp stamp, Document document, boolean said) {
        ByteWriter head = row(stamp == null ? FileStamp.NONE : stamp).put(said);
        DocumentCodec.write(document, head);
        return head;
    }

    /** What a picture or document is, from before where the file is still the same. */
    Media.Measured measure(String source, Walk walk, Media media) {
        FileStamp stamp = walk.stamp(source);
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

    /** Notes what was found out of a picture only when it was decoded. */
    void note(Media.Picture picture, Walk walk) {
        note(walk.stamp(picture.source()), picture);
    }

    private void note(@Nullable FileStamp stamp, Media.Picture picture) {
        if (stamp != null) {
            ByteWriter row = row(stamp);
            picture.write(row);
            put(MEDIA + picture.source(), row, () -> new byte[0]);
        }
    }

    private void put(String key, ByteWriter head, Store.Bytes tail) {
        byte[] bytes = head.toBytes();
        changes.put(key, Change.put(key, () -> bytes, tail));
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
        for (String path : held) {
            fresh.remove(path);
            changes.remove(DOCUMENT + path);
        }
        if (store.size() + fresh.size() + changes.size() > walk.size()) {
            store.forEach(row -> {
                if (walk.stamp(row.key().substring(2)) == null) {
                    changes.put(row.key(), Change.remove(row.key()));
                }
            });
        }
        fresh.forEach(
                (path, words) -> changes.put(DOCUMENT + path, Change.put(DOCUMENT + path, words::head, words::tail)));
        List<Change> wanted = new ArrayList<>(changes.values());
        if (store.size() == 0 || wanted.size() > Math.max(MANY, store.size() / 4)) {
            wanted.sort(Comparator.comparing(Change::key, Store.ORDER));
            store.merge(wanted);
            return;
        }
        store.commit(wanted, false);
        if (store.wantsCompaction()) {
            store.compact();
        }
    }

    @Override
    public void close() throws IOException {
        spool.close();
        store.close();
    }
}
