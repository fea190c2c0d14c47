package dev.newsline.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a site's folder differs from what was uploaded of it. It may name a file too many, never one too few.
 *
 * @param since the build that was uploaded; null where none is marked
 * @param build the last one that has come to its end: once this is uploaded, it may be marked; 0 where there is none
 * @param unknown why it cannot be told, in words; then {@code files} are all that there are, as added, and what is to be
 *     removed is not known. Null where it can.
 * @param files in the order in which they may appear: what is linked to before what links, removed ones wherever they fell
 */
public record Delta(
        @Nullable Integer since, int build, @Nullable String unknown, List<Item> files) {
    /**
     * A file that is another, or gone.
     *
     * @param size in bytes as it stands now; 0 where it is removed
     */
    public record Item(String path, Change change, long size) {}

    /** The files that have become so. */
    public List<Item> of(Change change) {
        return files.stream().filter(each -> each.change() == change).toList();
    }

    /** That between the end of build {@code since} and now, from all that was told after it. */
    static Delta of(int since, int build, List<Publication> told, Path site) throws IOException {
        int covered = since;
        for (Publication each : told) {
            if (each.after() > covered) {
                return unknown(
                        since, build, "what was changed before build " + (each.after() + 1) + " is not kept", site);
            }
            if (each.unknown() != null) {
                return unknown(since, build, each.unknown(), site);
            }
            covered = each.build();
        }
        List<Item> files = new ArrayList<>();
        if (!told.isEmpty()) {
            Publication.joined(told).files().forEach((path, touched) -> {
                BasicFileAttributes file = file(site.resolve(path));
                // What was told may have been interrupted: what stands is what counts.
                if (file == null) {
                    files.add(new Item(path, Change.REMOVED, 0));
                } else {
                    boolean added = touched.change() == Change.ADDED;
                    files.add(new Item(path, added ? Change.ADDED : Change.CHANGED, file.size()));
                }
            });
        }
        return new Delta(since, build, null, List.copyOf(files));
    }

    /** All files, where it is not known what was uploaded. */
    static Delta unknown(@Nullable Integer since, int build, String why, Path site) throws IOException {
        List<Item> files = new ArrayList<>();
        for (String path : new Standing(site, Set.of()).files()) {
            BasicFileAttributes file = file(site.resolve(path));
            if (file != null) {
                files.add(new Item(path, Change.ADDED, file.size()));
            }
        }
        return new Delta(since, build, why, List.copyOf(files));
    }

    private static @Nullable BasicFileAttributes file(Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() ? attributes : null;
        } catch (IOException e) {
            return null;
        }
    }
}
