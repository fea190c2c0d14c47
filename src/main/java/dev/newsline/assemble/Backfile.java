package dev.newsline.assemble;

import dev.newsline.content.Document;
import dev.newsline.content.Walk;
import dev.newsline.digest.Digest;
import dev.newsline.state.ByteReader;
import dev.newsline.state.FileStamp;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The articles that are as the last build left them: of these no document is looked at, and what their pages show of themselves
 * is known by a digest. It holds only articles of which nothing is to be said and that depend on nothing but their file,
 * their terms, their translations and their lead picture; all others are read, and so are those that {@link #leave} it.
 * Where a build finds that it cannot go on with it, it {@link #refuse}s, and all is read. Rows are in the order of
 * everything: time, id, language. Not thread-safe until the site is assembled.
 */
public final class Backfile {
    /** Where a row has no value, or there is no row. */
    public static final int NONE = BackfileRows.NONE;

    /**
     * Files that were planned together.
     *
     * @param key of all that they are made of
     * @param files how many
     */
    public record Unit(Digest key, int files) {}

    /** Something that was written as an id. */
    public record Word(String kind, String written) {}

    /**
     * A lead picture as articles name it.
     *
     * @param folder of the article's file; empty where the name begins at the root
     * @param source the file that was meant
     * @param digest of what it was
     */
    public record Lead(String folder, String src, @Nullable String focus, String source, Digest digest) {}

    /** What files were read as. */
    @FunctionalInterface
    public interface Documents {
        /**
         * The document of a file.
         *
         * @throws java.io.UncheckedIOException where nothing is kept of the file as it was with this stamp
         */
        Document of(String path, FileStamp stamp);
    }

    private final BackfileHead head;
    final BackfileRows rows;
    private final Documents documents;
    /** Rows in the order of their paths. */
    private final int[] byPath;

    private final TextIndex byId;
    private final TextIndex byAddress;

    /** Rows that do not stand any more. */
    private final BitSet left = new BitSet();

    private @Nullable Set<Word> written;
    private boolean refused;

    /** Reads what {@link BackfileWriter} wrote. */
    public Backfile(ByteReader from, Documents documents) {
        byte[] bytes = from.bytes();
        this.head = BackfileHead.read(from);
        this.documents = documents;
        int size = from.integer();
        this.byPath = new int[size];
        int place = from.position();
        ByteBuffer.wrap(bytes, place, size * Integer.BYTES).asIntBuffer().get(byPath);
        this.rows = new BackfileRows(bytes, size, place + size * Integer.BYTES);
        this.byId = rows.byId();
        this.byAddress = rows.byAddress();
    }

    /** How many bytes it takes, about. */
    public int bytes() {
        return rows.bytes();
    }

    /** What is the same for many of its articles. */
    public BackfileHead head() {
        return head;
    }

    /** Rows leave whose files are not as they were; gives the Markdown files that are to be read. */
    public List<String> compare(Walk walk, Set<String> held) {
        List<String> read = new ArrayList<>();
        int[] next = {0};
        walk.files((path, stamp) -> {
            int order = 1;
            while (next[0] < byPath.length
                    && (order = rows.path(byPath[next[0]]).compareTo(path)) < 0) {
                left.set(byPath[next[0]++]);
            }
            boolean known = order == 0 && next[0] < byPath.length;
            boolean stands = known && !held.contains(path) && rows.is(byPath[next[0]], stamp);
            if (known && !stands) {
                left.set(byPath[next[0]]);
            }
            next[0] += known ? 1 : 0;
            if (!stands && Walk.isMarkdown(path) && !held.contains(path)) {
                read.add(path);
            }
        });
        for (; next[0] < byPath.length; next[0]++) {
            left.set(byPath[next[0]]);
        }
        return read;
    }

    /**
     * All versions of some articles leave, and of those of which a version left already; gives the files that are to be read
     * for it.
     *
     * @param articles their ids
     */
    public List<String> leave(Set<String> articles) {
        Set<String> all = new TreeSet<>(articles);
        left.stream().forEach(row -> all.add(rows.id(row)));
        List<String> read = new ArrayList<>();
        for (String id : all) {
            for (int row : versions(id)) {
                left.set(row);
                read.add(rows.path(row));
            }
        }
        written = null;
        return read;
    }

    /** Says that the site cannot be made with it: what it holds may have another address, or none. */
    void refuse() {
        refused = true;
    }

    public boolean isRefused() {
        return refused;
    }

    /** Whether a file's article is in it. */
    public boolean has(String path) {
        return find(path) != NONE;
    }

    /** The row of a file that stands, or {@link #NONE}. */
    public int find(String path) {
        int place = beforePath(path);
        int row = place < byPath.length ? byPath[place] : NONE;
        return row != NONE && stands(row) && rows.path(row).equals(path) ? row : NONE;
    }

    /** Goes through the rows that stand, in order. */
    void forEach(IntConsumer to) {
        for (int row = left.nextClearBit(0); row < rows.size(); row = left.nextClearBit(row + 1)) {
            to.accept(row);
        }
    }

    /** Whether a row stands. */
    boolean stands(int row) {
        return !left.get(row);
    }

    /** How many rows come before an article, whether they stand or not. */
    int before(Article article) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, article.published(), article.id(), article.language()) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many rows come before a path in their order, whether they stand or not. */
    int beforePath(String path) {
        int low = 0;
        int high = byPath.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.path(byPath[middle]).compareTo(path) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The row at a place in the order of their paths. */
    int atPath(int place) {
        return byPath[place];
    }

    /** How many stand. */
    public int count() {
        return rows.size() - left.cardinality();
    }

    /** Goes through versions, which are in the order of everything, and the rows that stand, in that order. */
    void merge(List<Versions.Version> versions, Consumer<Versions.Version> version, IntConsumer row) {
        int[] next = {0};
        forEach(each -> {
            while (next[0] < versions.size() && compare(each, versions.get(next[0])) > 0) {
                version.accept(versions.get(next[0]++));
            }
            row.accept(each);
        });
        versions.subList(next[0], versions.size()).forEach(version);
    }

    private int compare(int row, Versions.Version version) {
        return compare(
                row, version.time(), version.document().id(), version.document().language());
    }

    private int compare(int row, Instant time, String id, String language) {
        int order = rows.compareTime(row, time);
        order = order != 0 ? order : rows.id(row).compareTo(id);
        return order != 0 ? order : language(row).compareTo(language);
    }

    /** The rows of an article that stand, one for each language. */
    List<Integer> versions(String id) {
        List<Integer> found = new ArrayList<>();
        for (int row : byId.find(id)) {
            if (!left.get(row)) {
                found.add(row);
            }
        }
        return found;
    }

    /** The file of the article that has an address, as {@link Addresses} compares them; null where none has. */
    @Nullable
    String owner(String folded) {
        for (int row : byAddress.find(folded)) {
            if (!left.get(row)) {
                return rows.path(row);
            }
        }
        return null;
    }

    String language(int row) {
        return head.languages().get(rows.language(row));
    }

    /** All that is written as an id in the rows that stand. */
    Set<Word> written() {
        Set<Word> known = written;
        if (known == null) {
            known = words(writtenWords());
            written = known;
        }
        return known;
    }

    private BitSet writtenWords() {
        BitSet used = new BitSet();
        forEach(row -> {
            set(rows.section(row), used);
            set(rows.series(row), used);
            for (int at = rows.topics(row); at < rows.end(row); at += Integer.BYTES) {
                used.set(rows.word(at));
            }
        });
        return used;
    }

    /** The sections that files are filed under, as their own head or their folder says. */
    public Set<String> filedSections() {
        Set<String> sections = new TreeSet<>();
        words(used(rows::filedSection)).forEach(word -> sections.add(word.written));
        return sections;
    }

    /** Numbers of the lead pictures of the rows that stand. */
    BitSet shownLeads() {
        return used(rows::lead);
    }

    private BitSet used(IntUnaryOperator number) {
        BitSet used = new BitSet();
        forEach(row -> set(number.applyAsInt(row), used));
        return used;
    }

    private static void set(int number, BitSet used) {
        if (number != NONE) {
            used.set(number);
        }
    }

    private Set<Word> words(BitSet numbers) {
        Set<Word> found = new LinkedHashSet<>();
        numbers.stream().forEach(number -> found.add(head.words().get(number)));
        return found;
    }

    /** Files of pictures that are to be measured. */
    void putPictures(Set<String> files) {
        shownLeads().stream().forEach(number -> files.add(head.leads().get(number).source));
    }

    /**
     * Whether each term of a language is what it was: then what was made of them is, too.
     *
     * @param now digest of what is shown of a word's term; null where there is none
     */
    public boolean isSame(String language, Function<Word, @Nullable Digest> now) {
        int number = head.languages().indexOf(language);
        Set<Word> written = written();
        for (int word = 0; number >= 0 && word < head.words().size(); word++) {
            if (written.contains(head.words().get(word))) {
                Digest is = now.apply(head.words().get(word));
                if (!head.terms().get(number).get(word).equals(is == null ? Digest.NONE : is)) {
                    return false;
                }
            }
        }
        return number >= 0;
    }

    /** The document of a row, read from the state. */
    Document document(int row) {
        return documents.of(rows.path(row), rows.stamp(row));
    }

    /** The default-language document that it inherits from; null where it does not. */
    @Nullable
    Document original(int row) {
        String path = rows.original(row);
        return path == null ? null : document(find(path));
    }
}
