package dev.newsline.cli;

import dev.newsline.build.Build;
import dev.newsline.build.Options;
import dev.newsline.build.Result;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsline build}: content in, site out. */
@Command(name = "build", description = "Build the site.", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final SiteArguments site = new SiteArguments();

    @Mixin
    private final ReportArguments told = new ReportArguments();

    BuildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What {@link PlainCommandLine} sets. */
    List<PlainOptions> options() {
        return List.of(site, told);
    }

    @Override
    public Integer call() throws UsageFailure, IOException {
        Options options = site.options(surroundings, "site");
        BuildReport report = new BuildReport(surroundings, told, options);
        Result result;
        try (ProgressLine line = new ProgressLine(surroundings, told.quiet())) {
            line.show("building " + options.root().getFileName());
            result = Build.run(options);
        }
        return report.print(result);
    }
}
