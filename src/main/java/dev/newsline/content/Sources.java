package dev.newsline.content;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.MalformedText;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The texts of {@code content/}. A file that cannot be read is the trouble of that file alone, whatever the reason is: it
 * is reported, and the build goes on.
 *
 * @param shown what precedes a path in messages: {@code content/}
 */
public record Sources(Path content, String shown) {
    /** Bytes of a text, at most: a long article with a pasted picture. The longest text known has 0.4 MB. */
    private static final long LARGEST = 8 << 20;

    /** The text of a file, {@code path} being relative to {@code content/}; null where it cannot be had, with the reason reported. */
    public @Nullable SourceText read(String path, Diagnostics diagnostics) {
        Path file = content.resolve(path);
        Span whole = Span.ofFile(shown + path);
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                String hint = path.endsWith(".md") || path.endsWith(".markdown")
                        ? "put pictures and data into files of their own"
                        : "divide it into several files; what only readers open belongs into content/static/";
                diagnostics.reportWithHint(Code.TOO_LARGE, whole, hint, size, LARGEST);
                return null;
            }
            return SourceText.decode(shown + path, Files.readAllBytes(file));
        } catch (MalformedText e) {
            diagnostics.reportWithHint(
                    Code.NOT_UTF8,
                    e.place(),
                    "save the file as UTF-8",
                    String.format(Locale.ROOT, "%02X", e.badByte()));
        } catch (IOException e) {
            unreadable(whole, e, diagnostics);
        }
        return null;
    }

    /** Reports why a file could not be read. */
    public static void unreadable(Span whole, IOException failure, Diagnostics diagnostics) {
        String reason = failure.getMessage();
        String hint = null;
        if (failure instanceof NoSuchFileException) {
            reason = "it was deleted while the site was built";
        } else if (failure instanceof AccessDeniedException) {
            reason = "permission denied";
            hint = "let the user who builds the site read it: chmod a+r";
        } else if (failure instanceof FileSystemException system && system.getReason() != null) {
            reason = system.getReason();
        }
        diagnostics.reportWithHint(Code.FILE_VANISHED, whole, hint, String.valueOf(reason));
    }
}
