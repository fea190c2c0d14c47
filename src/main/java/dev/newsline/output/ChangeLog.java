package dev.newsline.output;

import dev.newsline.state.FileStamp;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The builds that changed a site's folder, numbered, a file each, so that an upload need not look at all of the site. What a
 * build is about to change is told before the folder is touched, and its file gets another name when all of it is done. It
 * is no cache: nothing in it can be found out again, so what does not fit together is said, never guessed.
 */
public final class ChangeLog {
    /** The first second of 2026. */
    private static final long FIRST = 1_767_225_600;

    private static final Pattern NAME = Pattern.compile("([1-9][0-9]{0,8})\\.(jsonl|begun)");

    /** More files than this are joined into one. */
    private static final int MOST_FILES = 500;

    /** As are files that together have more bytes than this, and than twice what was joined before. */
    private static final long MOST_BYTES = 1 << 20;

    private final Path folder;
    private int begun;

    /** @param folder its own; made when something is told */
    public ChangeLog(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /**
     * Tells what is about to be changed.
     *
     * @param staged files that will appear, in their order
     * @param removed files that will be removed
     * @param now the instant as of which the site is built
     * @return the site's own file, staged anew: put in its place last of all, it says that this build is the folder's last;
     *     null where there is nothing to tell
     */
    @Nullable
    Path begin(SiteFolder site, Collection<String> staged, Collection<String> removed, Instant now) throws IOException {
        NavigableMap<Integer, Path> files = files();
        FileStamp standing = site.stamp(SiteFolder.MARKER);
        int last = files.isEmpty() ? forgotten(standing) : files.lastKey();
        String unknown = broken(files, micros(standing));
        if (unknown == null
                && staged.isEmpty()
                && removed.isEmpty()
                && isEnded(files.lastEntry().getValue())) {
            return null;
        }
        Path marker = site.staged(SiteFolder.MARKER);
        Files.createDirectories(Objects.requireNonNull(marker.getParent()));
        Files.createFile(marker);
        Map<String, Publication.Touched> touched = new LinkedHashMap<>();
        if (unknown == null) {
            for (String path : staged) {
                touched.put(
                        path,
                        new Publication.Touched(
                                site.has(path) ? Change.CHANGED : Change.ADDED, Files.size(site.staged(path))));
            }
            for (String path : new TreeSet<>(removed)) {
                touched.put(path, new Publication.Touched(Change.REMOVED, 0));
            }
        }
        Files.createDirectories(folder);
        begun = last + 1;
        new Publication(last, begun, now, micros(FileStamp.of(marker)), unknown, touched)
                .write(folder.resolve(begun + ".begun"), folder.resolve("new"));
        return marker;
    }

    /**
     * A number above those of builds that are forgotten while their site stands, as who has uploaded one of them may ask for
     * what came after it: the minutes from the beginning of 2026 to the last of them.
     */
    private static int forgotten(@Nullable FileStamp standing) {
        long minutes = standing == null ? 0 : (micros(standing) / 1_000_000 - FIRST) / 60;
        return (int) Math.max(0, Math.min(minutes, Integer.MAX_VALUE / 2));
    }

    /** Tells that what was begun is done. */
    void end() throws IOException {
        if (begun == 0) {
            return;
        }
        Disk.REAL.move(folder.resolve(begun + ".begun"), folder.resolve(begun + ".jsonl"));
        begun = 0;
        compact();
    }

    /** Why it cannot be told how the folder came to be what it is; null where it can. */
    private static @Nullable String broken(NavigableMap<Integer, Path> files, long marker) throws IOException {
        if (files.isEmpty()) {
            return "no earlier build is known";
        }
        for (Map.Entry<Integer, Path> each : files.descendingMap().entrySet()) {
            Publication head = Publication.head(each.getValue());
            if (head == null) {
                return Publication.damaged(each.getKey()).unknown();
            }
            if (marker != 0 && head.marker() == marker) {
                return null;
            }
            if (isEnded(each.getValue())) {
                break;
            }
            // One that was interrupted has put its marker in place, or has left that of the one before.
        }
        return "the folder is not the one that build " + files.lastKey() + " left";
    }

    /** When a file was made, no finer than all tools that copy folders keep it; 0 where there is none. */
    private static long micros(@Nullable FileStamp file) {
        return file == null ? 0 : file.modified() / 1_000;
    }

    private static boolean isEnded(Path file) {
        return file.toString().endsWith(".jsonl");
    }

    private NavigableMap<Integer, Path> files() throws IOException {
        NavigableMap<Integer, Path> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
                for (Path file : all) {
                    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                    if (name.matches()) {
                        // While a file is renamed both names may be seen; the ended one is the later.
                        files.merge(Integer.valueOf(name.group(1)), file, (a, b) -> isEnded(a) ? a : b);
                    }
                }
            }
        }
        return files;
    }

    /**
     * What has changed since a build.
     *
     * @param site the folder that is told of
     * @param since null for the build that was marked last
     */
    public Delta since(@Nullable Integer since, Path site) throws IOException {
        while (true) {
            FileStamp before = FileStamp.of(site.resolve(SiteFolder.MARKER));
            try {
                Integer from = since == null ? mark() : since;
                NavigableMap<Integer, Path> files = files();
                int ended = ended(files);
                String broken = broken(files, micros(before));
                Delta delta = broken != null || from == null
                        ? Delta.unknown(from, ended, broken == null ? "no upload is marked yet" : broken, site)
                        : Delta.of(from, ended, read(files, from), site);
                // Else a build has just put its marker in place, and what was read is of before or after.
                if (Objects.equals(before, FileStamp.of(site.resolve(SiteFolder.MARKER)))) {
                    return delta;
                }
            } catch (NoSuchFileException e) {
                // A build has just ended, or joined some: all is there under another name.
                if (e.getFile() == null || !Path.of(e.getFile()).startsWith(folder)) {
                    throw e;
                }
            }
        }
    }

    /** The last build that has come to its end; 0 where none has. */
    private static int ended(NavigableMap<Integer, Path> files) {
        for (Map.Entry<Integer, Path> each : files.descendingMap().entrySet()) {
            if (isEnded(each.getValue())) {
                return each.getKey();
            }
        }
        return 0;
    }

    /** Those after a build, in their order. */
    private static List<Publication> read(NavigableMap<Integer, Path> files, int since) throws IOException {
        List<Publication> all = new ArrayList<>();
        for (Map.Entry<Integer, Path> each : files.tailMap(since, false).entrySet()) {
            Publication one = Publication.read(each.getValue());
            all.add(one != null ? one : Publication.damaged(each.getKey()));
        }
        return all;
    }

    /** The build up to which all was uploaded; null where nothing was marked. */
    public @Nullable Integer mark() throws IOException {
        return number("mark");
    }

    /** Notes that the changes up to a build were listed, unless there is an older list that nothing was marked after. */
    public void listed(int build) throws IOException {
        if (number("listed") == null) {
            put("listed", build);
        }
    }

    /** The build up to which the first list since the last mark was made; null where there was none. */
    public @Nullable Integer listed() throws IOException {
        return number("listed");
    }

    /**
     * Marks all up to a build as uploaded.
     *
     * @return whether it is one that is known and has come to its end
     */
    public boolean mark(int build) throws IOException {
        NavigableMap<Integer, Path> files = files();
        int ended = ended(files);
        Publication first =
                files.isEmpty() ? null : Publication.head(files.firstEntry().getValue());
        if (ended == 0 || first == null || build > ended || build < first.after()) {
            return false;
        }
        put("mark", build);
        Files.deleteIfExists(folder.resolve("listed"));
        return true;
    }

    private @Nullable Integer number(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return null;
        }
        String text = Files.readString(file).strip();
        // One that is damaged marks nothing: all is uploaded again.
        return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }

    private void put(String name, int number) throws IOException {
        Path fresh = folder.resolve(name + ".new");
        Files.writeString(fresh, number + "\n");
        Disk.REAL.move(fresh, folder.resolve(name));
    }

    /** Joins all but the last into one, and forgets what was uploaded. */
    private void compact() throws IOException {
        NavigableMap<Integer, Path> files = files();
        long bytes = 0;
        for (Path file : files.values()) {
            bytes += Files.size(file);
        }
        long joined = Files.size(files.firstEntry().getValue());
        if (files.size() < 3 || (files.size() <= MOST_FILES && bytes <= Math.max(MOST_BYTES, 3 * joined))) {
            return;
        }
        Integer mark = mark();
        NavigableMap<Integer, Path> old = files.headMap(files.lastKey(), false);
        List<Publication> kept = new ArrayList<>();
        for (Publication each : read(old, mark == null ? 0 : mark)) {
            if (each.unknown() == null) {
                kept.add(each);
            } else {
                // What was before it can be told no more.
                kept.clear();
            }
        }
        Path joint = null;
        if (!kept.isEmpty()) {
            Publication one = Publication.joined(kept);
            joint = folder.resolve(one.build() + ".jsonl");
            one.write(joint, folder.resolve("new"));
        }
        for (Path file : old.values()) {
            if (!file.equals(joint)) {
                Files.delete(file);
            }
        }
    }
}
