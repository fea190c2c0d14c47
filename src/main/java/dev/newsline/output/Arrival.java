package dev.newsline.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was staged comes into the site's folder, and what is planned no more goes. */
final class Arrival {
    private final Path folder;
    private final Staging staging;
    private final PlainFolders folders;
    private final Disk disk;

    Arrival(SiteFolder site, Staging staging, PlainFolders folders, Disk disk) {
        this.folder = site.path();
        this.staging = staging;
        this.folders = folders;
        this.disk = disk;
    }

    SiteFolder.Changes of(Supplier<Set<String>> planned, List<String> staged, @Nullable Set<String> others)
            throws IOException {
        disk.createDirectories(folder);
        // First of all: a folder with anything else in it, and without this, is not ours.
        boolean empty = !Files.exists(folder.resolve(SiteFolder.MARKER));
        if (empty) {
            disk.createFile(folder.resolve(SiteFolder.MARKER));
        }
        Path whole = staging.whole();
        if (whole == null) {
            moveEach(staged);
        } else {
            for (String top : tops(staged)) {
                disk.move(whole.resolve(top), folder.resolve(top));
            }
        }
        folders.clear();
        List<String> removed = others != null ? remove(others) : empty ? List.of() : removeOthers(planned.get());
        List<String> changed = new ArrayList<>(staged);
        Collections.sort(changed);
        return new SiteFolder.Changes(List.copyOf(changed), removed);
    }

    private void moveEach(List<String> staged) throws IOException {
        // Folders take room on the disk and moves do not: where there is none, nothing was moved yet.
        Map<Path, Boolean> made = new HashMap<>();
        for (String path : staged) {
            Path target = SiteFolder.within(folder, path);
            if (!makeFolder(Objects.requireNonNull(target.getParent()), made)
                    && Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                Tree.delete(target);
            }
        }
        for (String path : staged) {
            disk.move(staging.place(path), SiteFolder.within(folder, path));
        }
    }

    /** What stands at the top of the site: each when the last of what is in it is to appear. */
    private static Set<String> tops(List<String> staged) {
        Set<String> tops = new LinkedHashSet<>();
        for (String path : staged) {
            int slash = path.indexOf('/');
            String top = slash < 0 ? path : path.substring(0, slash);
            tops.remove(top);
            tops.add(top);
        }
        return tops;
    }

    /**
     * Makes a folder. A file may stand in its place, or in that of one that it lies in.
     *
     * @param made folders that there are by now, and whether they are new
     * @return whether it is new
     */
    private boolean makeFolder(Path directory, Map<Path, Boolean> made) throws IOException {
        Boolean known = directory.equals(folder) ? Boolean.FALSE : made.get(directory);
        if (known != null) {
            return known;
        }
        boolean inNew = makeFolder(Objects.requireNonNull(directory.getParent()), made);
        boolean fresh = inNew || !Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS);
        if (fresh) {
            if (!inNew && Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(directory);
            }
            disk.createDirectories(directory);
        }
        made.put(directory, fresh);
        return fresh;
    }

    private List<String> remove(Set<String> paths) throws IOException {
        List<String> removed = new ArrayList<>();
        for (String path : paths) {
            Path file = SiteFolder.within(folder, path);
            Path link = folders.inTheWay(file.getParent());
            if (link != null && Files.isSymbolicLink(link)) {
                // What it leads to is not ours, but nobody shall read the page through it.
                disk.delete(link);
                folders.clear();
                removed.add(path);
            } else if (link == null && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                // A folder of other pages came into its place.
                removed.add(path);
            } else if (link == null && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(file);
                removed.add(path);
                removeEmpty(file.getParent());
            }
        }
        Collections.sort(removed);
        return List.copyOf(removed);
    }

    private void removeEmpty(@Nullable Path directory) throws IOException {
        if (directory == null || directory.equals(folder)) {
            return;
        }
        try {
            disk.delete(directory);
        } catch (DirectoryNotEmptyException e) {
            // Something of the site is in it.
            return;
        }
        folders.clear();
        removeEmpty(directory.getParent());
    }

    private List<String> removeOthers(Set<String> planned) throws IOException {
        List<String> removed = new ArrayList<>();
        Standing standing = new Standing(folder, planned);
        standing.visit(
                file -> {
                    disk.delete(file);
                    removed.add(standing.relative(file));
                },
                directory -> {
                    try {
                        disk.delete(directory);
                    } catch (DirectoryNotEmptyException e) {
                        // Something of the site is in it.
                        return;
                    }
                });
        Collections.sort(removed);
        return List.copyOf(removed);
    }
}
