package dev.newsline.content;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Span;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.state.FileStamp;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What is in one folder of {@code content/}: one thread looks at it, and then it does not change. */
final class Folder {
    /** What Java puts in the place of bytes that are no letter in the encoding of file names. */
    private static final char LOST = '\uFFFD';

    private final Path path;
    /** What its files' paths begin with. */
    private final String prefix;
    /** Paths of its files, sorted, and beside them what the file system says of each. */
    private final List<String> paths = new ArrayList<>();

    private final List<FileStamp> stamps = new ArrayList<>();
    /** By {@link #prefix}: so they are in the order of the paths in them. */
    private final List<Folder> folders = new ArrayList<>();

    private final Diagnostics diagnostics = new Diagnostics();
    private Digest digest = Digest.NONE;
    private @Nullable FileStamp newest;

    Folder(Path path, String prefix) {
        this.path = path;
        this.prefix = prefix;
    }

    /** Looks at what is in it, but not in its folders; {@code real} is where {@code content/} is. */
    Folder look(Path real, String shown) throws IOException {
        String before = "";
        for (Entry entry : entries(shown)) {
            // One that was made again while the folder was listed may be listed twice.
            if (!entry.name.equals(before)) {
                add(entry, real, shown);
            }
            before = entry.name;
        }
        folders.sort(Comparator.comparing(folder -> folder.prefix));
        Digester digester = new Digester();
        for (int i = 0; i < paths.size(); i++) {
            FileStamp stamp = stamps.get(i);
            digester.add(paths.get(i)).add(stamp);
            newest = FileStamp.later(newest, stamp);
        }
        digest = paths.isEmpty() ? Digest.NONE : digester.digest();
        return this;
    }

    /** How many files are in it, but for those in its folders. */
    int files() {
        return paths.size();
    }

    List<Folder> folders() {
        return folders;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.list();
    }

    /** Of its files, but for those in its folders. */
    Digest digest() {
        return digest;
    }

    /** Of the file that was changed last; null where it has none. */
    @Nullable
    FileStamp newest() {
        return newest;
    }

    /** What is to be looked at, sorted by name. */
    private List<Entry> entries(String shown) throws IOException {
        List<Entry> entries = new ArrayList<>();
        // A name is what follows; asking a path for it would make another path.
        int start = path.resolve("-").toString().length() - 1;
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(path)) {
            for (Path each : listed) {
                String name = each.toString().substring(start);
                if (!isHidden(name)) {
                    entries.add(new Entry(name, each));
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            // It was deleted after its parent was listed; what is not there is not published.
            return List.of();
        } catch (AccessDeniedException e) {
            Sources.unreadable(Span.ofFile(shown + prefix), e, diagnostics);
        }
        Collections.sort(entries);
        return entries;
    }

    private boolean isHidden(String name) {
        boolean hidden = name.startsWith(".") || name.startsWith("_") || name.equals("README.md");
        return hidden && !prefix.startsWith("static/");
    }

    private void add(Entry entry, Path real, String shown) {
        if (entry.name.indexOf(LOST) >= 0) {
            diagnostics.reportWithHint(
                    Code.UNREADABLE_NAME,
                    Span.ofFile(shown + prefix + entry.name),
                    "rename it; if other programs show the name rightly, set LC_ALL=C.UTF-8 and build again",
                    "\"" + LOST + "\"");
            return;
        }
        BasicFileAttributes is = attributes(entry.path, LinkOption.NOFOLLOW_LINKS);
        if (is != null && is.isSymbolicLink()) {
            is = stays(real, entry.path) ? attributes(entry.path) : null;
            if (is == null) {
                diagnostics.reportWithHint(
                        Code.LINK_LEAVES_CONTENT,
                        Span.ofFile(shown + prefix + entry.name),
                        "copy the file itself into the folder");
            }
        }
        if (is != null && is.isDirectory()) {
            folders.add(new Folder(entry.path, prefix + entry.name + "/"));
        } else if (is != null && is.isRegularFile()) {
            paths.add(prefix + entry.name);
            stamps.add(FileStamp.of(is));
        }
    }

    /** Adds all files in it and in its folders, in the order of their paths. */
    void putFiles(BiConsumer<String, FileStamp> to) {
        int next = 0;
        for (int i = 0; i < paths.size(); i++) {
            while (next < folders.size() && folders.get(next).prefix.compareTo(paths.get(i)) < 0) {
                folders.get(next++).putFiles(to);
            }
            to.accept(paths.get(i), stamps.get(i));
        }
        while (next < folders.size()) {
            folders.get(next++).putFiles(to);
        }
    }

    /** What the file system says of one of its files; null where it has no such file. */
    @Nullable
    FileStamp stamp(String file) {
        int place = Collections.binarySearch(paths, file);
        return place < 0 ? null : stamps.get(place);
    }

    /** Adds it and all folders below it by what their files' paths begin with. */
    void putFolders(Map<String, Folder> to) {
        to.put(prefix, this);
        for (Folder folder : folders) {
            folder.putFolders(to);
        }
    }

    private record Entry(String name, Path path) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            return name.compareTo(other.name);
        }
    }

    /** Null where the file is gone, or a link to what is not there. */
    private static @Nullable BasicFileAttributes attributes(Path file, LinkOption... options) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, options);
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean stays(Path real, Path link) {
        try {
            Path target = link.toRealPath();
            // A link to a folder above itself would be walked for ever.
            return target.startsWith(real)
                    && !(Files.isDirectory(target)
                            && link.toRealPath(LinkOption.NOFOLLOW_LINKS).startsWith(target));
        } catch (IOException e) {
            // It leads nowhere, or round in a ring.
            return false;
        }
    }
}
