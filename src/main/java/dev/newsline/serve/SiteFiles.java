package dev.newsline.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the path of an address to a file of the site, and to none outside it. */
final class SiteFiles {
    private final Path folder;

    SiteFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * What an address leads to.
     *
     * @param file the file, or null where there is none
     * @param isFolder whether it is a folder asked for without the slash at its end
     */
    record Found(@Nullable Path file, boolean isFolder) {}

    /**
     * @param path below the base path, decoded, without the slash at its start
     */
    Found find(String path) throws IOException {
        Path asked = inside(path);
        if (asked == null) {
            return new Found(null, false);
        }
        if (Files.isDirectory(asked)) {
            Path index = asked.resolve("index.html");
            boolean isFolder = !path.isEmpty() && !path.endsWith("/");
            return Files.isRegularFile(index) ? new Found(index, isFolder) : new Found(null, false);
        }
        boolean servable = Files.isRegularFile(asked) && !path.endsWith("/");
        return new Found(servable ? asked : null, false);
    }

    /** The 404 page of the edition that the path is in. */
    @Nullable
    Path notFoundPage(String path) throws IOException {
        for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
            Path page = inside(path.substring(0, slash) + "/404.html");
            if (page != null && Files.isRegularFile(page)) {
                return page;
            }
        }
        Path page = folder.resolve("404.html");
        return Files.isRegularFile(page) ? page : null;
    }

    /** The place of a path in the folder, or null where a part of it is hidden or leads out, be it by a link. */
    private @Nullable Path inside(String path) throws IOException {
        List<String> parts = Arrays.asList(path.split("/", -1));
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean last = i == parts.size() - 1;
            if ((part.isEmpty() && !last)
                    || (part.startsWith(".") && !part.equals(".well-known"))
                    || part.indexOf('\\') >= 0
                    || part.indexOf(':') >= 0
                    || part.indexOf('\0') >= 0) {
                return null;
            }
        }
        try {
            Path asked = folder.resolve(path).normalize();
            if (!Files.exists(asked)) {
                return null;
            }
            return asked.toRealPath().startsWith(folder.toRealPath()) ? asked : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
