package dev.newsline.cli;

import dev.newsline.language.Slugs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsline new article TITLE}: a file with its front matter begun. */
@Command(name = "article", description = "Begin an article.", mixinStandardHelpOptions = true)
final class NewArticleCommand implements Callable<Integer> {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Surroundings surroundings;

    @Parameters(paramLabel = "TITLE", description = "The headline, in quotation marks.")
    private String title = "";

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "The site; default: here, or the nearest folder above that is one.")
    private @Nullable Path root;

    NewArticleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, UsageFailure {
        String headline = title.strip();
        if (headline.isEmpty() || headline.chars().anyMatch(Character::isISOControl)) {
            throw new UsageFailure("an article needs a title, on one line");
        }
        Path site = SiteRoot.of(surroundings.folder(), root, null);
        SiteFacts facts = SiteFacts.read(site.resolve("content/site.yaml"));
        String slug = Slugs.of(headline);
        if (slug.isEmpty()) {
            throw new UsageFailure("nothing is left of \"" + headline + "\" for a file's name; a title needs a letter");
        }
        ZonedDateTime now = surroundings.clock().instant().atZone(facts.zone());
        Path folder = site.resolve("content/articles/" + now.getYear());
        Path file = folder.resolve(slug + ".md");
        if (Files.exists(file) || Files.exists(folder.resolve(slug))) {
            throw new UsageFailure(file + " exists already and was left as it is");
        }
        Files.createDirectories(folder);
        Files.writeString(file, text(headline, now, facts), StandardOpenOption.CREATE_NEW);
        surroundings.out().println(file);
        return ExitCode.OK;
    }

    private static String text(String headline, ZonedDateTime now, SiteFacts facts) {
        String section = facts.sections().isEmpty()
                ? "# section: politics"
                : "section: " + facts.sections().get(0);
        return """
                ---
                title: %s
                date: %s
                %s
                # authors: [Leyla Mammadova]
                # topics: [energy, railways]
                # summary: What lists and search engines show; without it, the first paragraph.
                # image: {src: picture.jpg, alt: What the picture shows, credit: Who took it}
                # embargo: 2026-12-31 14:00    nowhere in any page before then
                draft: true    # take this line away to publish
                ---
                The first paragraph says who, what, when and where.
                """.formatted(yaml(headline), now.format(STAMP), section);
    }

    /** In single quotes everything stands for itself but the quote. */
    private static String yaml(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
