package dev.newsline.cli;

import dev.newsline.theme.Entry;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsline templates}: every file of the theme and whose it is. */
@Command(
        name = "templates",
        description = "List the theme's files: the default theme's and the site's own.",
        mixinStandardHelpOptions = true)
final class TemplatesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final TemplatesArguments site = new TemplatesArguments();

    TemplatesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageFailure, IOException {
        for (Entry entry : TemplatesArguments.theme(site.folder(surroundings)).list()) {
            surroundings.out().println(entry.name() + ": " + words(entry.state()));
        }
        return ExitCode.OK;
    }

    private static String words(Entry.State state) {
        return switch (state) {
            case DEFAULT -> "default";
            case OVERRIDDEN -> "overridden";
            case OVERRIDDEN_STALE -> "overridden, the default has changed since";
        };
    }
}
