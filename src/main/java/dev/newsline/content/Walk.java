package dev.newsline.content;

import dev.newsline.diag.Diagnostics;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.state.FileStamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * All files below {@code content/}, as paths relative to it with {@code /} between their parts. What a build that has
 * nothing to do asks for is known when the walk ends; lists are made when they are asked for first. Thread-safe.
 */
public final class Walk {
    private static final String SETTINGS = "site.yaml";

    /** Folders within folders, at most. */
    private static final int DEEPEST = 40;

    private final Folder content;
    private final int files;
    private final Digest digest;
    /** Of the file that was changed last; null where there is none. */
    private final @Nullable FileStamp newest;

    private volatile @Nullable Paths paths;
    private volatile @Nullable Map<String, Folder> folders;

    private Walk(Folder content, int files, Digest digest, @Nullable FileStamp newest) {
        this.content = content;
        this.files = files;
        this.digest = digest;
        this.newest = newest;
    }

    /** Walks the folder. Links to what is outside of it are reported and left out. */
    public static Walk of(Path path, String shown, Parallel parallel, Diagnostics diagnostics) throws IOException {
        Path real = path.toRealPath();
        Folder content = new Folder(path, "");
        int files = 0;
        long high = 0;
        long low = 0;
        FileStamp newest = null;
        List<Folder> folders = List.of(content);
        for (int depth = 0; depth <= DEEPEST && !folders.isEmpty(); depth++) {
            List<Folder> next = new ArrayList<>();
            for (Folder each : parallel.map(folders, folder -> folder.look(real, shown))) {
                files += each.files();
                high += each.digest().high();
                low += each.digest().low();
                newest = FileStamp.later(newest, each.newest());
                next.addAll(each.folders());
                diagnostics.addAll(each.diagnostics());
            }
            folders = next;
        }
        return new Walk(
                content, files, new Digester().add(files).add(high).add(low).digest(), newest);
    }

    /** Articles and standing pages, sorted by code unit. */
    public List<String> markdown() {
        return paths().markdown;
    }

    /** All else, sorted by code unit: pictures, documents, data, registries. */
    public List<String> others() {
        return paths().others;
    }

    /** Goes through all files, sorted by code unit, with what the file system says of each. */
    public void files(BiConsumer<String, FileStamp> to) {
        content.putFiles(to);
    }

    /** How many files there are, {@code site.yaml} among them. */
    public int size() {
        return files;
    }

    /** What the file system says of a file; null where it was not there. */
    public @Nullable FileStamp stamp(String path) {
        Map<String, Folder> known = folders;
        Folder folder = (known == null ? byPrefix() : known).get(path.substring(0, path.lastIndexOf('/') + 1));
        return folder == null ? null : folder.stamp(path);
    }

    private synchronized Map<String, Folder> byPrefix() {
        Map<String, Folder> known = folders;
        if (known == null) {
            known = new HashMap<>();
            content.putFolders(known);
            folders = known;
        }
        return known;
    }

    /** The digest of what the file system says of all files. */
    public Digest digest() {
        return digest;
    }

    /** Whether no file was changed so lately that it may change again within one tick of its time stamp. */
    public boolean isSettled(long opened) {
        return newest == null || newest.isSettled(opened);
    }

    private synchronized Paths paths() {
        Paths known = paths;
        if (known == null) {
            Paths found = new Paths(new ArrayList<>(files), new ArrayList<>());
            content.putFiles((file, stamp) -> found.add(file));
            known = new Paths(Collections.unmodifiableList(found.markdown), Collections.unmodifiableList(found.others));
            paths = known;
        }
        return known;
    }

    private record Paths(List<String> markdown, List<String> others) {
        void add(String file) {
            if (!file.equals(SETTINGS)) {
                (isMarkdown(file) ? markdown : others).add(file);
            }
        }
    }

    /** Whether a file is an article or a standing page by its name. */
    public static boolean isMarkdown(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return (name.startsWith("articles/") || name.startsWith("pages/"))
                && (name.endsWith(".md") || name.endsWith(".markdown"));
    }
}
