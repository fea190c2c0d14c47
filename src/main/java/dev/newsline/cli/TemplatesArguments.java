package dev.newsline.cli;

import dev.newsline.diag.Diagnostics;
import dev.newsline.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a site's own templates are. */
final class TemplatesArguments {
    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "The site; default: here, or the nearest folder above that is one.")
    private @Nullable Path root;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "The site's own templates; default: templates/ in the root.")
    private @Nullable Path templates;

    Path folder(Surroundings surroundings) throws UsageFailure {
        return templates != null
                ? surroundings.folder().resolve(templates).normalize()
                : SiteRoot.of(surroundings.folder(), root, null).resolve("templates");
    }

    /** The theme as it stands. What is wrong with it is for the build to say. */
    static Theme theme(Path folder) throws IOException {
        return Theme.load(folder, "", "templates/", new Diagnostics());
    }
}
