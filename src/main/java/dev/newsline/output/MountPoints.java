package dev.newsline.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where file systems are mounted, as Linux tells it. */
final class MountPoints {
    private static final Path TABLE = Path.of("/proc/self/mountinfo");

    private MountPoints() {}

    /** Whether a folder is one; not told on other systems. */
    static boolean has(Path folder) throws IOException {
        if (!Files.isReadable(TABLE)) {
            return false;
        }
        // Names may be of any bytes; what matters is whether they are the same.
        String wanted = new String(
                folder.toRealPath().toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (Stream<String> lines = Files.lines(TABLE, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> isOf(line, wanted));
        }
    }

    /** The fifth field is the place; spaces, tabs, line feeds and backslashes in it are three octal digits (proc(5)). */
    static boolean isOf(String line, String folder) {
        String[] fields = line.split(" ", 6);
        return fields.length > 5
                && fields[4]
                        .replace("\\040", " ")
                        .replace("\\011", "\t")
                        .replace("\\012", "\n")
                        .replace("\\134", "\\")
                        .equals(folder);
    }
}
