package dev.newsline.cli;

import dev.newsline.build.Options;
import dev.newsline.config.BaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is built from where, shared by the commands that build. */
final class SiteArguments implements PlainOptions {
    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "The folder with content/; default: here, or the nearest folder above that has"
                    + " content/site.yaml.")
    private @Nullable Path root;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "Articles and settings; default: content/ in the root.")
    private @Nullable Path content;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "The site's own templates; default: templates/ in the root.")
    private @Nullable Path templates;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write; default: site/ in the root.")
    private @Nullable Path out;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The site's address, in place of the one in its settings.")
    private @Nullable String baseUrl;

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            description = "Build as of this instant, such as 2026-11-23T14:00:00+04:00; default: the clock's.")
    private @Nullable String now;

    @Option(names = "--strict", description = "A warning ends the build; nothing is published then.")
    private boolean strict;

    @Option(names = "--clean", description = "Build as if there had been no build before.")
    private boolean clean;

    @Option(
            names = "--preview",
            description = "With drafts, future and embargoed articles, marked as such, into .newsline/preview/.")
    private boolean preview;

    @Option(names = "--threads", paramLabel = "N", description = "Workers; default: one for each processor.")
    private @Nullable Integer threads;

    @Override
    public boolean flag(String name) {
        switch (name) {
            case "--strict" -> strict = true;
            case "--preview" -> preview = true;
            case "--clean" -> clean = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean value(String name, String value) {
        switch (name) {
            case "--root" -> root = Path.of(value);
            case "--content" -> content = Path.of(value);
            case "--templates" -> templates = Path.of(value);
            case "--out" -> out = Path.of(value);
            case "--base-url" -> baseUrl = value;
            case "--now" -> now = value;
            case "--threads" -> {
                if (value.length() > 3 || !value.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
                    return false;
                }
                threads = Integer.valueOf(value);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether the instant was given, so that a later build must not take the clock's. */
    boolean fixedNow() {
        return now != null;
    }

    /**
     * What the build is told.
     *
     * @param usualOut where the site goes below the root if neither {@code --out} nor {@code --preview} says otherwise
     */
    Options options(Surroundings surroundings, String usualOut) throws UsageFailure {
        Path base = content != null && root == null
                ? SiteRoot.orHere(surroundings.folder())
                : SiteRoot.of(surroundings.folder(), root, content);
        Path target = out != null
                ? surroundings.folder().resolve(out).normalize()
                : base.resolve(preview ? ".newsline/preview" : usualOut);
        if (preview && isPublished(base, target)) {
            throw new UsageFailure("--preview never writes to " + target
                    + ", which is what readers see; leave out --out or name another folder");
        }
        if (templates != null && !Files.isDirectory(surroundings.folder().resolve(templates))) {
            throw new UsageFailure("--templates takes a folder, and \"" + templates
                    + "\" is none; leave it out for templates/ in the root");
        }
        if (baseUrl != null) {
            String problem = BaseUrl.problem(baseUrl);
            if (problem != null) {
                throw new UsageFailure("--base-url takes the site's address, such as https://news.example.org/, not \""
                        + baseUrl + "\": " + problem);
            }
        }
        return new Options(
                base,
                content == null
                        ? base.resolve("content")
                        : surroundings.folder().resolve(content).normalize(),
                templates == null
                        ? base.resolve("templates")
                        : surroundings.folder().resolve(templates).normalize(),
                target,
                baseUrl,
                now == null ? surroundings.clock().instant() : instant(now),
                strict,
                preview,
                clean,
                workers(surroundings.processors()));
    }

    /** Unpublished articles must not get into the published folder by any flag, nor by a link to it. */
    private static boolean isPublished(Path base, Path target) {
        Path published = base.resolve("site");
        try {
            return target.startsWith(published)
                    || (Files.exists(target) && Files.exists(published) && Files.isSameFile(target, published));
        } catch (IOException e) {
            return true;
        }
    }

    private int workers(int processors) throws UsageFailure {
        if (threads == null) {
            return Math.max(1, processors);
        }
        if (threads < 1 || threads > 256) {
            throw new UsageFailure("--threads takes a number from 1 to 256, not " + threads);
        }
        return threads;
    }

    private static Instant instant(String text) throws UsageFailure {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new UsageFailure("--now takes an instant with its offset, such as 2026-11-23T14:00:00+04:00 or"
                    + " 2026-11-23T10:00:00Z, not \"" + text + "\"");
        }
    }
}
