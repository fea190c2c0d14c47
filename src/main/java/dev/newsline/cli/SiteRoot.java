package dev.newsline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the site that a command is about. */
final class SiteRoot {
    private static final String SETTINGS = "content/site.yaml";

    private SiteRoot() {}

    /**
     * The root that was given, else the nearest one from {@code folder} upwards.
     *
     * @param content where the content is kept if not below the root; the build judges that folder
     * @throws UsageFailure where there is none
     */
    static Path of(Path folder, @Nullable Path given, @Nullable Path content) throws UsageFailure {
        if (given == null) {
            Path found = above(folder);
            if (found == null) {
                throw new UsageFailure("no site here: newsline new site DIR makes one");
            }
            return found;
        }
        Path root = folder.resolve(given).normalize();
        if (content == null && !Files.exists(root.resolve(SETTINGS))) {
            throw new UsageFailure(
                    "no site in " + given + " (it has no " + SETTINGS + "): newsline new site DIR makes one");
        }
        return root;
    }

    /** The nearest root, else {@code folder} itself. */
    static Path orHere(Path folder) {
        Path found = above(folder);
        return found == null ? folder : found;
    }

    private static @Nullable Path above(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(SETTINGS))) {
                return at;
            }
        }
        return null;
    }
}
