package dev.newsline.output;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Span;
import dev.newsline.digest.Digest;
import dev.newsline.state.FileStamp;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that belongs to Newsline. Files are staged beside it, on the same file system, and moved into it at the end,
 * each atomically; a file whose bytes are the same is not touched. No link in it is ever followed. {@link #stage} is
 * thread-safe, the rest is not.
 */
public final class SiteFolder implements Closeable {
    /** The empty file that says that a folder is ours. */
    public static final String MARKER = ".newsline-site";

    static final String PAGE = "/index.html";

    private final Path folder;
    private final Staging staging;
    private final PlainFolders folders;
    private final Disk disk;

    private SiteFolder(Path folder, Staging staging, Disk disk) {
        this.folder = folder;
        this.staging = staging;
        this.disk = disk;
        this.folders = new PlainFolders(folder);
    }

    /** What a publication did: paths relative to the folder, sorted. */
    public record Changes(List<String> changed, List<String> removed) {}

    /**
     * Opens a folder for one build. Until it is closed, no other build can open it.
     *
     * @param out may be a link to the folder; links in it are not followed
     * @param content a folder that the site must not lie in
     * @return nothing where the folder is not ours to write to, with an error reported
     */
    public static Optional<SiteFolder> open(Path out, Path content, Diagnostics diagnostics) throws IOException {
        return open(out, content, Disk.REAL, diagnostics);
    }

    /** The same, every change to the folder being made by {@code disk}. */
    public static Optional<SiteFolder> open(Path out, Path content, Disk disk, Diagnostics diagnostics)
            throws IOException {
        Path folder = real(out);
        Path source = real(content);
        if (folder.startsWith(source) || source.startsWith(folder)) {
            diagnostics.reportWithHint(
                    Code.OUT_INSIDE_CONTENT,
                    Span.ofFile(out.toString()),
                    "choose a folder beside it: --out site",
                    folder.startsWith(source) ? "inside content/" : "into the folder that holds content/");
            return Optional.empty();
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            diagnostics.reportWithHint(
                    Code.OUT_NOT_OURS, Span.ofFile(out.toString()), "it is a file itself; choose another name");
            return Optional.empty();
        }
        boolean isNew = !Files.exists(folder.resolve(MARKER));
        if (isNew && Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                Optional<Path> foreign = entries.filter(entry ->
                                !Set.of(".gitignore", Staging.INSIDE).contains(String.valueOf(entry.getFileName())))
                        .sorted()
                        .findFirst();
                if (foreign.isPresent()) {
                    diagnostics.reportWithHint(
                            Code.OUT_NOT_OURS,
                            Span.ofFile(out.toString()),
                            "\"" + foreign.get().getFileName()
                                    + "\" is one; choose an empty folder, or move them away");
                    return Optional.empty();
                }
            }
        }
        Optional<Staging> staging = Staging.of(folder, isNew);
        if (staging.isEmpty()) {
            diagnostics.reportWithHint(
                    Code.OUT_BUSY, Span.ofFile(out.toString()), "wait until it has ended, then build again");
        }
        return staging.map(held -> new SiteFolder(folder, held, disk));
    }

    /** Where a folder really is, or will be. */
    public static Path real(Path given) throws IOException {
        Path path = given.toAbsolutePath().normalize();
        return Files.exists(path) ? path.toRealPath() : path;
    }

    /** Where it is, links resolved. */
    public Path path() {
        return folder;
    }

    /** Whether a file of the site is there. */
    public boolean has(String path) {
        return isOurs(within(folder, path));
    }

    /**
     * What the file system says of a file of the site; null where it is not there, or a folder on the way is a link. A page's
     * own folder is not asked, since asking takes as long as all the rest: whoever knows the page by its stamp knows that it
     * is the very file that was put there.
     */
    public @Nullable FileStamp stamp(String path) {
        int end = path.length() - (path.endsWith(PAGE) ? PAGE.length() : 0);
        int slash = path.lastIndexOf('/', end - 1);
        String above = slash < 0 ? "" : path.substring(0, slash);
        return folders.isPlain(above) ? FileStamp.of(within(folder, path)) : null;
    }

    /**
     * Whether a file of the site may stand behind a link that somebody has put in the place of a folder. It is told of a page
     * by its own folder, which is not asked otherwise, and only where some other page has met a link.
     */
    public boolean isBehindLink(String path) {
        return folders.metLink() && !folders.isPlain(within(folder, path).getParent());
    }

    /** Whether any folder of the site that was asked for is a link. */
    public boolean hasLinks() {
        return folders.metLink();
    }

    /**
     * Puts bytes aside for a path of the site.
     *
     * @return whether they differ from what stands there
     */
    public boolean stage(String path, byte[] bytes) throws IOException {
        Path standing = within(folder, path);
        if (staging.whole() == null
                && isOurs(standing)
                && Files.size(standing) == bytes.length
                && Arrays.equals(Files.readAllBytes(standing), bytes)) {
            return false;
        }
        staging.write(path, file -> Files.write(file, bytes));
        return true;
    }

    /** The same for the bytes of a file, which are never in memory as a whole. */
    public boolean stageFile(String path, Path source) throws IOException {
        Path standing = within(folder, path);
        if (isOurs(standing) && Files.mismatch(standing, source) < 0) {
            return false;
        }
        staging.write(path, file -> {
            try (OutputStream to = Files.newOutputStream(file)) {
                Files.copy(source, to);
            }
        });
        return true;
    }

    private boolean isOurs(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && folders.isPlain(file.getParent());
    }

    static Path within(Path base, String path) {
        if (!path.isEmpty()
                && "./".indexOf(path.charAt(0)) < 0
                && path.indexOf("/.") < 0
                && path.indexOf('\\') < 0
                && path.indexOf(':') < 0) {
            // No part of it is "..", so it stays; a build asks for every file of the site.
            return base.resolve(path);
        }
        Path file = base.resolve(path).normalize();
        if (!file.startsWith(base) || file.equals(base)) {
            throw new IllegalArgumentException("a path that leaves the site: " + path);
        }
        return file;
    }

    /**
     * Moves what was staged into the site and removes what the plan does not name. Once begun it is carried out, whatever
     * signal the process gets meanwhile; where the process ends already, nothing is published.
     *
     * @param planned every path of the site, asked where one may have to go
     * @param known how many of them the manifest knows
     * @param written those that were rendered, with what they were made from
     * @param staged those of them that differ from what stands there, in the order in which they are to appear
     * @param log where it is told what changes, for uploads
     * @param now the instant as of which the site is built
     * @throws InterruptedIOException where the process ends
     */
    public Changes publish(
            Supplier<Set<String>> planned,
            int known,
            Map<String, Digest> written,
            List<String> staged,
            Manifest manifest,
            ChangeLog log,
            Instant now)
            throws IOException {
        Set<String> others = manifest.isWhole(this) ? manifest.others(planned, known) : null;
        if (others != null && others.isEmpty() && written.isEmpty()) {
            return new Changes(List.of(), List.of());
        }
        CountDownLatch done = new CountDownLatch(1);
        Thread end = new Thread(() -> await(done), "publishing");
        try {
            Runtime.getRuntime().addShutdownHook(end);
        } catch (IllegalStateException e) {
            throw interrupted(e);
        }
        try {
            List<String> touched = new ArrayList<>(staged);
            touched.addAll(others == null ? List.of() : others);
            // For readers of another copy first: whatever ends this, a change is named that was not made, not the
            // reverse.
            Path marker =
                    log.begin(this, staged, others == null ? new Standing(folder, planned.get()).files() : others, now);
            manifest.begin(touched);
            Changes changes = new Arrival(this, staging, folders, disk).of(planned, staged, others);
            if (marker != null) {
                disk.move(marker, folder.resolve(MARKER));
            }
            log.end();
            Map<String, Manifest.Entry> entries = new ConcurrentHashMap<>();
            // Each is a call of the kernel's: on all cores.
            written.entrySet().parallelStream().forEach(each -> {
                FileStamp stamp = stamp(each.getKey());
                if (stamp != null) {
                    entries.put(each.getKey(), new Manifest.Entry(each.getValue(), stamp));
                }
            });
            manifest.end(this, entries, changes.removed());
            return changes;
        } finally {
            done.countDown();
            letEnd(end);
        }
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void letEnd(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // The process ends, and has waited for this.
            return;
        }
    }

    private static InterruptedIOException interrupted(IllegalStateException cause) {
        InterruptedIOException failure = new InterruptedIOException("interrupted before anything was published");
        failure.initCause(cause);
        return failure;
    }

    /** Forgets what was staged: other pages than these are to be made. */
    public void restart() throws IOException {
        staging.clear();
    }

    /** Forgets what was staged and lets other builds in. */
    @Override
    public void close() throws IOException {
        staging.close();
    }

    /** Where a file of the site is put aside until it is published. */
    Path staged(String path) {
        return staging.place(path);
    }
}
