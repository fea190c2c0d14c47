package dev.newsline.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the launcher has the JVM watch, once, when it makes the archive of classes that later starts begin with: a small
 * site is made, built, built again with nothing changed and with a story changed, in a folder for temporary files.
 */
final class Training {
    private static final String STORY = "content/articles/story.md";

    /** What is said of it is in the archive, too; a site with something to say about is read again each time. */
    private static final String MISTAKE = "\n![A picture](https://example.org/a.jpg)\n";

    private Training() {}

    /** Ends with another number than 0 where anything fails, for then there is no archive. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("newsline-training-");
        try {
            Path site = folder.resolve("site");
            Main.main(new String[] {"new", "site", site.toString()});
            String[] build = {"build", "--root", site.toString()};
            Files.writeString(site.resolve(STORY), story("A story"));
            // Files that were changed just now are not taken for the same by the second build.
            age(site.resolve("content"));
            Main.main(build);
            Main.main(build);
            Files.writeString(site.resolve(STORY), story("Another headline") + MISTAKE);
            Main.main(build);
            Main.main(new String[] {"--version"});
        } finally {
            delete(folder);
        }
    }

    /** With what stories are made of every day, so that the classes for it are in the archive. */
    private static String story(String title) {
        return """
                ---
                title: "@TITLE@"
                date: 2026-11-23 14:30
                section: news
                topics: [energy]
                authors: [Leyla Mammadova]
                dateline: Baku
                ---
                The *first* paragraph, with **more** and [an address](https://example.org/), `code` and "a quotation".

                ## A heading

                1. One
                2. Two[^1]

                | a table | of two |
                | --- | --- |
                | 1 | ~~2~~ |

                [^1]: A note.
                """.replace("@TITLE@", title);
    }

    private static void age(Path folder) throws IOException {
        FileTime before = FileTime.from(Instant.now().minus(Duration.ofMinutes(1)));
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.setLastModifiedTime(file, before);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
