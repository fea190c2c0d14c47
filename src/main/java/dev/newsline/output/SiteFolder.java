package dev.newsline.output;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Span;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that belongs to Newsline. Files are staged beside it, on the same file system, and moved into it at the end,
 * each atomically; a file whose bytes are the same is not touched. {@link #stage} is thread-safe, the rest is not.
 */
public final class SiteFolder {
    /** The empty file that says that a folder is ours. */
    public static final String MARKER = ".newsline-site";

    private final Path folder;
    private final Path staging;

    private SiteFolder(Path folder, Path staging) {
        this.folder = folder;
        this.staging = staging;
    }

    /** What a publication did: paths relative to the folder, sorted. */
    public record Changes(List<String> changed, List<String> removed) {}

    /**
     * Opens a folder for one build, making it where it is missing.
     *
     * @param content a folder that the site must not lie in
     * @return nothing where the folder is not ours to write to, with an error reported
     */
    public static Optional<SiteFolder> open(Path out, Path content, Diagnostics diagnostics) throws IOException {
        Path folder = out.toAbsolutePath().normalize();
        Path source = content.toAbsolutePath().normalize();
        if (folder.startsWith(source) || source.startsWith(folder)) {
            diagnostics.reportWithHint(
                    Code.OUT_INSIDE_CONTENT, Span.ofFile(out.toString()), "choose a folder beside it: --out site");
            return Optional.empty();
        }
        if (Files.isDirectory(folder) && !Files.exists(folder.resolve(MARKER))) {
            try (Stream<Path> entries = Files.list(folder)) {
                Optional<Path> foreign = entries.filter(
                                entry -> !entry.getFileName().toString().equals(".gitignore"))
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
        Path name = folder.getFileName();
        Path staging =
                folder.resolveSibling(".newsline").resolve("staging").resolve(name == null ? "site" : name.toString());
        delete(staging);
        Files.createDirectories(staging);
        return Optional.of(new SiteFolder(folder, staging));
    }

    /**
     * Puts bytes aside for a path of the site.
     *
     * @return whether they differ from what stands there
     */
    public boolean stage(String path, byte[] bytes) throws IOException {
        if (same(within(folder, path), bytes)) {
            return false;
        }
        Path file = within(staging, path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return true;
    }

    private static boolean same(Path file, byte[] bytes) throws IOException {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static Path within(Path base, String path) {
        Path file = base.resolve(path).normalize();
        if (!file.startsWith(base) || file.equals(base)) {
            throw new IllegalArgumentException("a path that leaves the site: " + path);
        }
        return file;
    }

    /**
     * Moves what was staged into the site and removes what the plan does not name.
     *
     * @param planned every path of the site
     * @param staged those that were staged, in the order in which they are to appear
     */
    public Changes publish(Set<String> planned, List<String> staged) throws IOException {
        Files.createDirectories(folder);
        if (!Files.exists(folder.resolve(MARKER))) {
            Files.createFile(folder.resolve(MARKER));
        }
        for (String path : staged) {
            Path target = within(folder, path);
            makeRoom(target);
            Files.move(
                    within(staging, path), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> removed = removeOthers(planned);
        close();
        List<String> changed = new ArrayList<>(staged);
        Collections.sort(changed);
        return new Changes(List.copyOf(changed), removed);
    }

    /** Forgets what was staged. */
    public void close() throws IOException {
        delete(staging);
    }

    /** A folder may stand where a file is to be, and a file where a folder is to be. */
    private void makeRoom(Path target) throws IOException {
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            delete(target);
        }
        for (Path parent = target.getParent(); parent != null && !parent.equals(folder); parent = parent.getParent()) {
            if (Files.exists(parent, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(parent);
            }
        }
        Files.createDirectories(target.getParent());
    }

    private List<String> removeOthers(Set<String> planned) throws IOException {
        Set<String> kept = new HashSet<>(planned);
        kept.add(MARKER);
        kept.add(".gitignore");
        List<String> removed = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!kept.contains(path)) {
                    Files.delete(file);
                    removed.add(path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (!directory.equals(folder)) {
                    try {
                        Files.delete(directory);
                    } catch (DirectoryNotEmptyException e) {
                        // Something of the site is in it.
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(removed);
        return List.copyOf(removed);
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
