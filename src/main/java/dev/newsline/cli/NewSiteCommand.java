package dev.newsline.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code newsline new site DIR}: a site that builds, to be changed into one's own. */
@Command(name = "site", description = "Make a small site in a folder.", mixinStandardHelpOptions = true)
final class NewSiteCommand implements Callable<Integer> {
    /** The skeleton's resources and where they go; packers leave out names with a dot, and a nested .gitignore would bind here. */
    private record Part(String resource, String file) {}

    private static final List<Part> PARTS = List.of(
            new Part("site.yaml", "content/site.yaml"),
            new Part("first-story.md", "content/articles/YEAR/first-story.md"),
            new Part("how-to-write.md", "content/articles/YEAR/how-to-write.md"),
            new Part("news.yaml", "content/sections/news.yaml"),
            new Part("about.md", "content/pages/about.md"),
            new Part("gitignore", ".gitignore"),
            new Part("publish.yml", ".github/workflows/publish.yml"));

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder; made where it does not exist. No file in it is replaced.")
    private Path folder = Path.of("");

    NewSiteCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, UsageFailure {
        Path root = surroundings.folder().resolve(folder).normalize();
        if (Files.exists(root.resolve("content/site.yaml"))) {
            throw new UsageFailure("there is a site in " + folder + " already; nothing was changed");
        }
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new UsageFailure(folder + " is a file; a site needs a folder: newsline new site DIR");
        }
        String year = Integer.toString(
                surroundings.clock().instant().atOffset(ZoneOffset.UTC).getYear());
        for (Part part : PARTS) {
            Path file = root.resolve(part.file().replace("YEAR", year));
            if (Files.exists(file)) {
                surroundings.err().println("left as it is: " + root.relativize(file));
                continue;
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, filled(text(part.resource())), StandardOpenOption.CREATE_NEW);
        }
        surroundings.out().println(root);
        surroundings
                .err()
                .println("A site was made. To see it:  " + quoted(surroundings.command()) + " serve --root "
                        + quoted(folder.toString()));
        return ExitCode.OK;
    }

    /** Dated as of now: stories with a date of ours would be old news, or wait. */
    private String filled(String text) {
        var now = surroundings.clock().instant().atOffset(ZoneOffset.UTC);
        return text.replace("@NOW@", now.format(STAMP))
                .replace("@EARLIER@", now.minusHours(2).format(STAMP));
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = NewSiteCommand.class.getResourceAsStream("site/" + resource)) {
            if (in == null) {
                throw new FileNotFoundException("the jar lacks site/" + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String quoted(String path) {
        return path.indexOf(' ') < 0 ? path : "\"" + path + "\"";
    }
}
