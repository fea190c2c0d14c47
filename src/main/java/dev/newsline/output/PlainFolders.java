package dev.newsline.output;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Folders of a site, and whether they can be reached without a link: each is looked at once. Thread-safe. */
final class PlainFolders {
    private final Path site;
    private final Map<Path, Boolean> known = new ConcurrentHashMap<>();

    /** The same by path, for whoever asks for every file of the site. */
    private final Map<String, Boolean> byPath = new ConcurrentHashMap<>();

    /** Whether one of them could not. */
    private volatile boolean links;

    PlainFolders(Path site) {
        this.site = site;
    }

    boolean isPlain(@Nullable Path directory) {
        if (directory == null || directory.equals(site)) {
            return true;
        }
        Boolean plain = known.get(directory);
        if (plain == null) {
            plain = Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS) && isPlain(directory.getParent());
            known.put(directory, plain);
            links |= !plain && Files.isSymbolicLink(directory);
        }
        return plain;
    }

    /** Whether a link was met on the way to a folder. */
    boolean metLink() {
        return links;
    }

    /** What stands in the way of a folder: the first part of its path that is no folder of the site's; null where none is. */
    @Nullable
    Path inTheWay(@Nullable Path directory) {
        if (isPlain(directory) || directory == null) {
            return null;
        }
        Path above = inTheWay(directory.getParent());
        return above != null ? above : directory;
    }

    /** @param directory a path of the site; the site itself is empty */
    boolean isPlain(String directory) {
        Boolean plain = byPath.get(directory);
        if (plain == null) {
            plain = directory.isEmpty() || isPlain(SiteFolder.within(site, directory));
            byPath.put(directory, plain);
        }
        return plain;
    }

    /** Forgets what was seen: folders have come or gone. */
    void clear() {
        known.clear();
        byPath.clear();
    }
}
