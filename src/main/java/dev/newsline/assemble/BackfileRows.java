package dev.newsline.assemble;

import dev.newsline.content.Document;
import dev.newsline.digest.Digest;
import dev.newsline.model.ArticleType;
import dev.newsline.model.Flag;
import dev.newsline.state.ByteReader;
import dev.newsline.state.ByteWriter;
import dev.newsline.state.FileStamp;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles in rows, which are read where they lie: numbers at fixed places, then the numbers of topics and authors, then texts.
 * Words and pictures are told by their numbers in lists elsewhere. Immutable and thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // The state's stamp names the code that wrote it.
final class BackfileRows {
    /** Where a row has no value, or there is no row. */
    static final int NONE = -1;

    private static final int PUBLISHED = FileStamp.BYTES;
    private static final int UPDATED = PUBLISHED + 12;
    private static final int FLAGS = UPDATED + 12;
    private static final int TYPE = FLAGS + 4;
    private static final int LANGUAGE = TYPE + 4;
    private static final int LEAD = LANGUAGE + 4;
    private static final int SECTION = LEAD + 4;
    private static final int FILED_SECTION = SECTION + 4;
    private static final int SERIES = FILED_SECTION + 4;
    private static final int TOPICS = SERIES + 4;
    private static final int AUTHORS = TOPICS + 4;
    private static final int CARD = AUTHORS + 4;
    private static final int OWN = CARD + 16;
    private static final int WORDS = OWN + 16;

    /** The texts after the words, by how many others stand before them. */
    private static final int PATH = 0;

    private static final int ID = 1;
    private static final int ADDRESS = 2;
    /** The address as addresses are compared, where that is another. */
    private static final int FOLDED = 3;
    /** The path of the file that it inherits from. */
    private static final int ORIGINAL = 4;

    /** The second of what never was. */
    private static final long NEVER = Long.MIN_VALUE;

    private static final int LETTERED = 1 << 30;

    private final byte[] bytes;
    /** The same, for numbers at a place. */
    private final ByteBuffer numbers;

    /** Where rows begin, and where the last one ends. */
    private final int[] starts;

    /**
     * Reads what {@link #write} wrote, one row after the other.
     *
     * @param bytes checked already; they must not be changed any more
     * @param places where the rows begin, counted from the first, and where the last one ends; then the rows follow
     */
    BackfileRows(byte[] bytes, int size, int places) {
        this.bytes = bytes;
        this.numbers = ByteBuffer.wrap(bytes);
        this.starts = new int[size + 1];
        IntBuffer found = ByteBuffer.wrap(bytes, places, bytes.length - places).asIntBuffer();
        found.get(starts);
        int first = places + starts.length * Integer.BYTES;
        for (int row = 0; row <= size; row++) {
            starts[row] += first;
        }
    }

    /**
     * Writes a row.
     *
     * @param lead number of the lead picture; {@link #NONE} where there is none, as in all that follow
     * @param filedSection the section that the file is filed under, as its own head or its folder says
     * @param card digest of what lists show of it
     * @param own digest of what its pages show of itself
     */
    static void write(
            Article article,
            FileStamp stamp,
            int language,
            int lead,
            int section,
            int filedSection,
            int series,
            List<Integer> topics,
            List<Integer> authors,
            Digest card,
            Digest own,
            ByteWriter to) {
        stamp.write(to);
        put(article.published(), to);
        put(article.updated(), to);
        int flags = article.lettered() ? LETTERED : 0;
        for (Flag flag : Flag.values()) {
            flags |= article.has(flag) ? 1 << flag.ordinal() : 0;
        }
        to.putFour(flags).putFour(article.type().ordinal()).putFour(language).putFour(lead);
        to.putFour(section).putFour(filedSection).putFour(series);
        to.putFour(topics.size()).putFour(authors.size());
        to.put(card).put(own);
        topics.forEach(to::putFour);
        authors.forEach(to::putFour);
        String folded = folded(article.address());
        Document original = article.original();
        to.put(article.path()).put(article.id()).put(article.address());
        to.put(folded.equals(article.address()) ? null : folded);
        to.put(original == null ? null : original.path());
    }

    /** An address as {@link Addresses} compares them. */
    private static String folded(String address) {
        return Addresses.fold(Urls.decode(address));
    }

    private static void put(@Nullable Instant time, ByteWriter to) {
        to.putLong(time == null ? NEVER : time.getEpochSecond());
        to.putFour(time == null ? 0 : time.getNano());
    }

    /** Writes a row once more, with other digests. */
    void write(int row, Digest card, Digest own, ByteWriter to) {
        to.put(bytes, starts[row], starts[row] + CARD).put(card).put(own);
        to.put(bytes, starts[row] + WORDS, starts[row + 1]);
    }

    /** Writes rows once more that follow each other. */
    void write(int from, int to, ByteWriter writer) {
        writer.put(bytes, starts[from], starts[to]);
    }

    /** How many bytes they take, about. */
    int bytes() {
        return bytes.length;
    }

    /** How many bytes rows take that follow each other. */
    int length(int from, int to) {
        return starts[to] - starts[from];
    }

    int size() {
        return starts.length - 1;
    }

    private int place(int row, int text) {
        ByteReader from = new ByteReader(bytes, end(row), bytes.length);
        for (int i = 0; i < text; i++) {
            from.skipText();
        }
        return from.position();
    }

    private @Nullable String text(int row, int text) {
        return new ByteReader(bytes, place(row, text), bytes.length).optionalText();
    }

    private int number(int row, int place) {
        return numbers.getInt(starts[row] + place);
    }

    private Instant instant(int row, int place) {
        return Instant.ofEpochSecond(numbers.getLong(starts[row] + place), number(row, place + Long.BYTES));
    }

    private Digest digest(int row, int place) {
        int start = starts[row] + place;
        return new Digest(numbers.getLong(start), numbers.getLong(start + Long.BYTES));
    }

    boolean is(int row, FileStamp stamp) {
        return stamp(row).equals(stamp);
    }

    FileStamp stamp(int row) {
        return FileStamp.read(new ByteReader(bytes, starts[row], bytes.length));
    }

    /** How a row's time of publication compares with another. */
    int compareTime(int row, Instant time) {
        long second = time.getEpochSecond();
        int nano = time.getNano();
        int order = Long.compare(numbers.getLong(starts[row] + PUBLISHED), second);
        return order != 0 ? order : Integer.compare(number(row, PUBLISHED + Long.BYTES), nano);
    }

    Instant published(int row) {
        return instant(row, PUBLISHED);
    }

    @Nullable
    Instant updated(int row) {
        return numbers.getLong(starts[row] + UPDATED) == NEVER ? null : instant(row, UPDATED);
    }

    boolean has(int row, Flag flag) {
        return (number(row, FLAGS) & 1 << flag.ordinal()) != 0;
    }

    boolean lettered(int row) {
        return (number(row, FLAGS) & LETTERED) != 0;
    }

    ArticleType type(int row) {
        return ArticleType.values()[number(row, TYPE)];
    }

    int language(int row) {
        return number(row, LANGUAGE);
    }

    int lead(int row) {
        return number(row, LEAD);
    }

    int section(int row) {
        return number(row, SECTION);
    }

    int filedSection(int row) {
        return number(row, FILED_SECTION);
    }

    int series(int row) {
        return number(row, SERIES);
    }

    /** Where the {@link #word}s for its topics are; those for its authors follow. */
    int topics(int row) {
        return starts[row] + WORDS;
    }

    int authors(int row) {
        return topics(row) + number(row, TOPICS) * Integer.BYTES;
    }

    /** Where those for its authors end. */
    int end(int row) {
        return authors(row) + number(row, AUTHORS) * Integer.BYTES;
    }

    /** The number of the word at a place; the next place is {@code Integer.BYTES} further. */
    int word(int place) {
        return numbers.getInt(place);
    }

    Digest card(int row) {
        return digest(row, CARD);
    }

    Digest own(int row) {
        return digest(row, OWN);
    }

    String path(int row) {
        return String.valueOf(text(row, PATH));
    }

    String id(int row) {
        return String.valueOf(text(row, ID));
    }

    String address(int row) {
        return String.valueOf(text(row, ADDRESS));
    }

    /** The path of the file that it inherits from; null where it does not. */
    @Nullable
    String original(int row) {
        return text(row, ORIGINAL);
    }

    /** Finds rows by their id. */
    TextIndex byId() {
        return new TextIndex(bytes, size(), row -> place(row, ID));
    }

    /** Finds rows by their address as addresses are compared. */
    TextIndex byAddress() {
        return new TextIndex(bytes, size(), row -> {
            int folded = place(row, FOLDED);
            return bytes[folded] == 0 ? place(row, ADDRESS) : folded;
        });
    }
}
