package dev.newsline.content;

import dev.newsline.diag.Code;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All files below {@code content/}, as paths relative to it with {@code /} between their parts, sorted by code unit.
 *
 * @param markdown articles and standing pages
 * @param others all else: pictures, documents, data, registries
 * @param stamps what the file system says of each, and of {@code site.yaml}
 */
public record Walk(List<String> markdown, List<String> others, Map<String, FileStamp> stamps) {
    private static final String SETTINGS = "site.yaml";

    /** Folders within folders, at most. */
    private static final int DEEPEST = 40;

    /** What Java puts in the place of bytes that are no letter in the encoding of file names. */
    private static final char LOST = '\uFFFD';

    /** Walks the folder. Links to what is outside of it are reported and left out. */
    public static Walk of(Path content, String shown, Parallel parallel, Diagnostics diagnostics) throws IOException {
        Map<String, FileStamp> stamps = new HashMap<>();
        Path real = content.toRealPath();
        List<Folder> folders = List.of(new Folder(content, ""));
        for (int depth = 0; depth <= DEEPEST && !folders.isEmpty(); depth++) {
            List<Folder> next = new ArrayList<>();
            for (Entries each : parallel.map(folders, folder -> Entries.of(folder, real, shown))) {
                stamps.putAll(each.files);
                next.addAll(each.folders);
                diagnostics.addAll(each.diagnostics.list());
            }
            folders = next;
        }
        List<String> files = new ArrayList<>(stamps.keySet());
        files.remove(SETTINGS);
        Collections.sort(files);
        List<String> markdown = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String file : files) {
            (isMarkdown(file) ? markdown : others).add(file);
        }
        return new Walk(List.copyOf(markdown), List.copyOf(others), stamps);
    }

    /** @param prefix what its files' paths begin with */
    private record Folder(Path path, String prefix) {}

    /** The digest of what the file system says of all files; in whichever order they were found. */
    public Digest digest() {
        long high = 0;
        long low = 0;
        for (Map.Entry<String, FileStamp> each : stamps.entrySet()) {
            Digest one = new Digester().add(each.getKey()).add(each.getValue()).digest();
            high += one.high();
            low += one.low();
        }
        return new Digester().add(stamps.size()).add(high).add(low).digest();
    }

    /** Whether no file was changed so lately that it may change again within one tick of its time stamp. */
    public boolean isSettled(long opened) {
        return stamps.values().stream().allMatch(stamp -> stamp.isSettled(opened));
    }

    private static boolean isMarkdown(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return (name.startsWith("articles/") || name.startsWith("pages/"))
                && (name.endsWith(".md") || name.endsWith(".markdown"));
    }

    /** What is in one folder. */
    private record Entries(Map<String, FileStamp> files, List<Folder> folders, Diagnostics diagnostics) {
        static Entries of(Folder folder, Path real, String shown) throws IOException {
            Entries entries = new Entries(new HashMap<>(), new ArrayList<>(), new Diagnostics());
            try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder.path)) {
                for (Path entry : listed) {
                    entries.add(entry, folder.prefix, real, shown);
                }
            } catch (NoSuchFileException | NotDirectoryException e) {
                // It was deleted after its parent was listed; what is not there is not published.
                return entries;
            } catch (AccessDeniedException e) {
                Sources.unreadable(Span.ofFile(shown + folder.prefix), e, entries.diagnostics);
            }
            return entries;
        }

        private void add(Path entry, String prefix, Path real, String shown) {
            String name = String.valueOf(entry.getFileName());
            String path = prefix + name;
            boolean hidden = name.startsWith(".") || name.startsWith("_") || name.equals("README.md");
            if (hidden && !prefix.startsWith("static/")) {
                return;
            }
            if (name.indexOf(LOST) >= 0) {
                diagnostics.reportWithHint(
                        Code.UNREADABLE_NAME,
                        Span.ofFile(shown + path),
                        "rename it; if other programs show the name rightly, set LC_ALL=C.UTF-8 and build again",
                        "\"" + LOST + "\"");
                return;
            }
            BasicFileAttributes is = attributes(entry, LinkOption.NOFOLLOW_LINKS);
            if (is != null && is.isSymbolicLink()) {
                is = stays(real, entry) ? attributes(entry) : null;
                if (is == null) {
                    diagnostics.reportWithHint(
                            Code.LINK_LEAVES_CONTENT,
                            Span.ofFile(shown + path),
                            "copy the file itself into the folder");
                }
            }
            if (is != null && is.isDirectory()) {
                folders.add(new Folder(entry, path + "/"));
            } else if (is != null && is.isRegularFile()) {
                files.put(path, FileStamp.of(is));
            }
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
