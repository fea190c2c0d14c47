package dev.newsline.build;

import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.DiagnosticText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;

/** A small newsroom with something wrong in it, and what it is told. */
final class Mistakes {
    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static final String GOOD = "---\ntitle: A good one\ndate: 2026-11-22 09:00\n---\nText.\n";
    private static final String SETTINGS =
            "name: Wire\nbaseUrl: https://news.example.org/\ntimeZone: Asia/Baku\nlanguages: [en]\n";

    private Mistakes() {}

    /**
     * Writes files, each after a line {@code -- path --}, beside one good article; builds; gives all messages and a last
     * line that says what was published. {@code hex:}, {@code latin1:} and {@code utf16:} before a path say how its bytes
     * are written. Without {@code site.yaml} there is one without mistakes.
     */
    static String found(Path root, String files) throws IOException {
        write(root.resolve("content/articles/good.md"), GOOD);
        if (!files.isEmpty()) {
            write(root.resolve("content/site.yaml"), SETTINGS);
        }
        write(root, files);
        return told(Options.of(root, NOW));
    }

    static void write(Path root, String files) throws IOException {
        if (!files.startsWith("-- ")) {
            if (!files.isEmpty()) {
                Files.createDirectories(root.getParent());
                Files.writeString(root, files);
            }
            return;
        }
        for (String part : files.substring(3).split("(?m)^-- ", -1)) {
            int end = part.indexOf(" --\n");
            String name = part.substring(0, end);
            String text = part.substring(end + 4);
            Path file = root.resolve(name.replaceFirst("^(hex|latin1|utf16):", ""));
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    name.startsWith("hex:")
                            ? HexFormat.of().parseHex(text.strip())
                            : name.startsWith("latin1:")
                                    ? text.getBytes(StandardCharsets.ISO_8859_1)
                                    : name.startsWith("utf16:")
                                            ? text.getBytes(StandardCharsets.UTF_16)
                                            : text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static String told(Options options) throws IOException {
        Result result = Build.run(options);
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : result.diagnostics()) {
            out.append(DiagnosticText.of(diagnostic, false).replace(options.root() + "/", ""));
        }
        out.append(result.published() ? result.articles() + " published" : "nothing published");
        result.waiting()
                .forEach(each ->
                        out.append(", ").append(each.path()).append(" waits: ").append(each.reason()));
        return out.append('\n').toString();
    }
}
