package dev.newsline.assemble;

import dev.newsline.content.Document;
import dev.newsline.content.FileSection;
import dev.newsline.content.Filing;
import dev.newsline.content.Walk;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.state.ByteWriter;
import dev.newsline.state.FileStamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the articles of a site of which the next build need not look at the documents, see {@link Backfile}. */
public final class BackfileWriter {
    /** Older ones are told of, all or one of them, whatever has changed. */
    private static final Instant OLD = Instant.parse("1990-01-02T00:00:00Z");

    private static final Comparator<Article> ORDER = Article.ORDER.thenComparing(Article::language);

    /** What is shown in one edition, by digests. */
    public interface Shown {
        /** Whether the digests of the backfile's articles are what they were. */
        boolean holds();

        /** Of what lists show of an article. */
        Digest card(Article article);

        /** Of what an article's pages show of itself. */
        Digest own(Article article);

        /** Of what is shown of a term; null of none. */
        @Nullable
        Digest term(@Nullable Term term);
    }

    private final Site site;
    private final Map<String, ? extends Shown> shown;
    private final Map<String, Backfile.Unit> units;
    private final Walk walk;
    private final long opened;
    private final @Nullable Backfile back;
    private final Map<String, Integer> versions;
    private final Set<String> told;

    private final List<String> languages;
    /** Those that the backfile has keep their numbers. */
    private final Map<Backfile.Word, Integer> words = new LinkedHashMap<>();

    private final Map<Backfile.Lead, Integer> leads = new LinkedHashMap<>();

    /** Where all rows come from, in order: a row of the backfile, or below 0 one of {@link #fresh}. */
    private final List<Run> runs = new ArrayList<>();

    private int size;
    /** Of rows of the backfile, their numbers now. */
    private final int[] numbers;

    /** Rows that are not in the backfile, or are with other digests. */
    private final ByteWriter fresh = new ByteWriter();

    /** The numbers of those that are not in it, by path. */
    private final Map<String, Integer> freshNumbers = new TreeMap<>();

    /** Rows that follow each other: of the backfile, or where {@code fresh} one that lies there. */
    private record Run(boolean fresh, int from, int to) {}

    /**
     * @param shown by language
     * @param units of the plan, by name
     * @param opened when the state was opened, in nanoseconds since 1970: younger time stamps are not trusted
     * @param back what articles of the site stand in; null where none does
     * @param versions how many files of each article were read, by id
     * @param told paths of files of which something is to be said
     */
    public BackfileWriter(
            Site site,
            Map<String, ? extends Shown> shown,
            Map<String, Backfile.Unit> units,
            Walk walk,
            long opened,
            @Nullable Backfile back,
            Map<String, Integer> versions,
            Set<String> told) {
        this.site = site;
        this.shown = shown;
        this.units = units;
        this.walk = walk;
        this.opened = opened;
        this.back = back;
        this.versions = versions;
        this.told = told;
        this.languages = List.copyOf(site.editions().keySet());
        if (back != null) {
            back.head().words().forEach(this::number);
            back.head().leads().forEach(this::number);
        }
        this.numbers = new int[back == null ? 0 : back.rows.size()];
        Arrays.fill(numbers, Backfile.NONE);
    }

    public void write(ByteWriter to) {
        List<Article> made = new ArrayList<>();
        Map<Integer, FiledArticle> changed = new HashMap<>();
        for (Edition edition : site.editions().values()) {
            boolean holds = shown(edition.language()).holds();
            for (Article article : edition.articles()) {
                if (!(article instanceof FiledArticle filed)) {
                    made.add(article);
                } else if (!holds) {
                    changed.put(filed.row(), filed);
                }
            }
        }
        made.removeIf(article -> !isQuiet(article));
        Map<String, Integer> quiet = new HashMap<>();
        made.forEach(article -> quiet.merge(article.id(), 1, Integer::sum));
        // Of a version without a row nobody would know that it was there when it is gone: then all of them are read
        // each time.
        made.removeIf(article -> !Objects.equals(quiet.get(article.id()), versions.get(article.id())));
        made.sort(ORDER);
        order(made, changed);
        head().write(to);
        to.putInt(size);
        putByPath(to);
        putRows(to);
    }

    /** Puts all rows in their order. */
    private void order(List<Article> made, Map<Integer, FiledArticle> changed) {
        Set<Integer> left = toldOf();
        int next = 0;
        for (Article article : made) {
            int before = back == null ? 0 : back.before(article);
            for (; next < before; next++) {
                keep(next, left, changed);
            }
            int start = fresh.length();
            put(article);
            freshNumbers.put(article.path(), size);
            add(new Run(true, start, fresh.length()));
        }
        for (; next < numbers.length; next++) {
            keep(next, left, changed);
        }
    }

    /** Keeps a row of the backfile, if it still stands. */
    private void keep(int row, Set<Integer> left, Map<Integer, FiledArticle> changed) {
        Backfile before = Objects.requireNonNull(back);
        if (!before.stands(row) || left.contains(row)) {
            return;
        }
        numbers[row] = size;
        FiledArticle other = changed.get(row);
        if (other != null) {
            int start = fresh.length();
            Shown digests = shown(other.language());
            before.rows.write(row, digests.card(other), digests.own(other), fresh);
            add(new Run(true, start, fresh.length()));
            return;
        }
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && !last.fresh && last.to == row) {
            runs.set(runs.size() - 1, new Run(false, last.from, row + 1));
            size++;
        } else {
            add(new Run(false, row, row + 1));
        }
    }

    private void add(Run run) {
        runs.add(run);
        size++;
    }

    private void putRows(ByteWriter to) {
        int place = 0;
        for (Run run : runs) {
            int rows = run.fresh ? 1 : run.to - run.from;
            for (int i = 0; i < rows; i++) {
                to.putFour(place);
                place += run.fresh
                        ? run.to - run.from
                        : Objects.requireNonNull(back).rows.length(run.from + i, run.from + i + 1);
            }
        }
        to.putFour(place);
        for (Run run : runs) {
            if (run.fresh) {
                to.append(fresh, run.from, run.to);
            } else {
                Objects.requireNonNull(back).rows.write(run.from, run.to, to);
            }
        }
    }

    /** Rows of the backfile of which something is to be said by now, and the other versions of these articles. */
    private Set<Integer> toldOf() {
        Set<Integer> found = new HashSet<>();
        for (String path : told) {
            int row = back == null ? Backfile.NONE : back.find(path);
            if (back != null && row != Backfile.NONE) {
                found.addAll(back.versions(back.rows.id(row)));
            }
        }
        return found;
    }

    /** Whether nothing is to be said of an article, and it depends on nothing that may be another thing tomorrow. */
    private boolean isQuiet(Article article) {
        Filing filing = article.filing();
        FileStamp stamp = walk.stamp(article.path());
        Media.Picture picture = article.pictureFile();
        boolean alone = article.pictureAddress() == null;
        return !told.contains(article.path())
                && stamp != null
                && stamp.isSettled(opened)
                && article.state() == null
                && filing.plain()
                && !article.document().filing().resolves()
                && filing.pinned() == null
                && filing.breaking() == null
                && filing.embargo() == null
                && filing.expires() == null
                && !article.published().isBefore(OLD)
                // Where an address has a dot in it, files and folders may be in each other's way.
                && article.address().indexOf('.') < 0
                && (alone
                        // Only the first of those whose headlines cannot be drawn is told of.
                        ? filing.lettered()
                        : picture != null && picture.info() != null && picture.obstacle() == null);
    }

    private Shown shown(String language) {
        return Objects.requireNonNull(shown.get(language));
    }

    private void put(Article article) {
        Filing filing = article.filing();
        Document document = article.document();
        String folder = FileSection.of(article.path());
        String own = document.filing().section();
        Shown digests = shown(article.language());
        BackfileRows.write(
                article,
                Objects.requireNonNull(walk.stamp(article.path())),
                languages.indexOf(article.language()),
                lead(article, filing.picture()),
                number("sections", filing.section() == null ? folder : filing.section()),
                number("sections", own == null ? folder : own),
                number("series", filing.series()),
                numbers("topics", filing.topics()),
                numbers("authors", filing.authors()),
                digests.card(article),
                digests.own(article),
                fresh);
    }

    private int lead(Article article, Filing.@Nullable Picture lead) {
        Media.Picture picture = article.pictureFile();
        return picture == null || lead == null
                ? Backfile.NONE
                : number(new Backfile.Lead(
                        lead.src().startsWith("/") ? "" : article.document().folder(),
                        lead.src(),
                        lead.focus(),
                        picture.source(),
                        Digester.of(picture)));
    }

    private List<Integer> numbers(String kind, @Nullable List<String> written) {
        return written == null
                ? List.of()
                : written.stream().map(each -> number(kind, each)).toList();
    }

    private int number(String kind, @Nullable String written) {
        return written == null ? Backfile.NONE : number(new Backfile.Word(kind, written));
    }

    private int number(Backfile.Word word) {
        return words.computeIfAbsent(word, k -> words.size());
    }

    private int number(Backfile.Lead lead) {
        return leads.computeIfAbsent(lead, k -> leads.size());
    }

    private BackfileHead head() {
        List<List<Digest>> terms = new ArrayList<>();
        for (String language : languages) {
            List<Digest> all = new ArrayList<>();
            for (Backfile.Word word : words.keySet()) {
                Digest term = shown(language).term(site.spellings().term(word.kind(), word.written(), language));
                all.add(term == null ? Digest.NONE : term);
            }
            terms.add(all);
        }
        return new BackfileHead(
                site.spellings().sections(),
                languages,
                List.copyOf(words.keySet()),
                terms,
                List.copyOf(leads.keySet()),
                units);
    }

    /** The rows in the order of their paths: those of the backfile are in it already. */
    private void putByPath(ByteWriter to) {
        int next = 0;
        for (Map.Entry<String, Integer> each : freshNumbers.entrySet()) {
            int before = back == null ? 0 : back.beforePath(each.getKey());
            next = putByPath(next, before, to);
            to.putFour(each.getValue());
        }
        putByPath(next, numbers.length, to);
    }

    private int putByPath(int from, int to, ByteWriter writer) {
        for (int place = from; place < to; place++) {
            int number = numbers[Objects.requireNonNull(back).atPath(place)];
            if (number != Backfile.NONE) {
                writer.putFour(number);
            }
        }
        return Math.max(from, to);
    }
}
