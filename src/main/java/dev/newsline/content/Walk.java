package dev.newsline.content;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Span;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * All files below {@code content/}, as paths relative to it with {@code /} between their parts, sorted by code unit.
 *
 * @param markdown articles and standing pages
 * @param others all else: pictures, documents, data, registries
 */
public record Walk(List<String> markdown, List<String> others) {
    /** What Java puts in the place of bytes that are no letter in the encoding of file names. */
    private static final char LOST = '\uFFFD';

    /** Walks the folder. Links to what is outside of it are reported and left out. */
    public static Walk of(Path content, String shown, Diagnostics diagnostics) throws IOException {
        List<String> files = new ArrayList<>();
        visit(content.toRealPath(), content, "", shown, files, diagnostics, 0);
        Collections.sort(files);
        List<String> markdown = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String file : files) {
            (isMarkdown(file) ? markdown : others).add(file);
        }
        return new Walk(List.copyOf(markdown), List.copyOf(others));
    }

    private static boolean isMarkdown(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return (name.startsWith("articles/") || name.startsWith("pages/"))
                && (name.endsWith(".md") || name.endsWith(".markdown"));
    }

    private static void visit(
            Path real, Path folder, String prefix, String shown, List<String> files, Diagnostics diagnostics, int depth)
            throws IOException {
        boolean top = prefix.isEmpty();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                String path = prefix + name;
                boolean hidden = name.startsWith(".") || name.startsWith("_") || name.equals("README.md");
                if (hidden && !prefix.startsWith("static/")) {
                    continue;
                }
                if (name.indexOf(LOST) >= 0) {
                    diagnostics.reportWithHint(
                            Code.UNREADABLE_NAME,
                            Span.ofFile(shown + path),
                            "rename it; if other programs show the name rightly, set LC_ALL=C.UTF-8 and build again",
                            "\"" + LOST + "\"");
                    continue;
                }
                if (Files.isSymbolicLink(entry) && !stays(real, entry)) {
                    diagnostics.reportWithHint(
                            Code.LINK_LEAVES_CONTENT,
                            Span.ofFile(shown + path),
                            "copy the file itself into the folder");
                    continue;
                }
                if (Files.isDirectory(entry)) {
                    if (depth < 40) {
                        visit(real, entry, path + "/", shown, files, diagnostics, depth + 1);
                    }
                } else if (Files.isRegularFile(entry) && !(top && name.equals("site.yaml"))) {
                    files.add(path);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            // It was deleted after its parent was listed; what is not there is not published.
            return;
        } catch (AccessDeniedException e) {
            Sources.unreadable(Span.ofFile(shown + prefix), e, diagnostics);
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
