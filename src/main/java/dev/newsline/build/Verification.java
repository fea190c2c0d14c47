package dev.newsline.build;

import dev.newsline.output.SiteFolder;
import dev.newsline.output.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares a site with one that is built of the same sources from nothing. */
public final class Verification {
    private Verification() {}

    /**
     * The files that are not the same, each with what is wrong with it, sorted by path; none where every byte is. Pages of
     * articles that are held back are not known to a build from nothing, so they and what names them differ.
     *
     * @throws IOException where the machine fails
     */
    public static List<String> differences(Options options) throws IOException {
        Path place = options.root().toAbsolutePath().resolve(".newsline").resolve("verify");
        Tree.delete(place);
        try {
            Path other = place.resolve("site");
            Result clean = Build.run(new Options(
                    place,
                    options.content().toAbsolutePath(),
                    options.templates().toAbsolutePath(),
                    other,
                    options.baseUrl(),
                    options.now(),
                    options.strict(),
                    options.preview(),
                    true,
                    options.threads()));
            if (!clean.published()) {
                throw new IOException("the site cannot be built from nothing: something changed meanwhile");
            }
            NavigableSet<String> paths = files(options.out());
            paths.addAll(files(other));
            List<String> differences = new ArrayList<>();
            for (String path : paths) {
                Path here = options.out().resolve(path);
                Path there = other.resolve(path);
                if (!Files.exists(here, LinkOption.NOFOLLOW_LINKS)) {
                    differences.add(path + ": missing");
                } else if (!Files.exists(there)) {
                    differences.add(path + ": not made by a build from nothing");
                } else if (Files.mismatch(here, there) >= 0) {
                    differences.add(path + ": other bytes");
                }
            }
            return differences;
        } finally {
            Tree.delete(place);
        }
    }

    private static NavigableSet<String> files(Path folder) throws IOException {
        NavigableSet<String> paths = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(SiteFolder.MARKER) && !path.equals(".gitignore"))
                    .forEach(paths::add);
        }
        return paths;
    }
}
