package dev.newsline.cli;

import dev.newsline.build.Build;
import dev.newsline.build.Options;
import dev.newsline.build.Result;
import dev.newsline.build.Verification;
import dev.newsline.diag.Code;
import dev.newsline.diag.DiagnosticText;
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

    @Mixin
    private final VerifyArgument verify = new VerifyArgument();

    BuildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What {@link PlainCommandLine} sets. */
    List<PlainOptions> options() {
        return List.of(site, told, verify);
    }

    @Override
    public Integer call() throws UsageFailure, IOException {
        Options options = site.options(surroundings, "site");
        BuildReport report = new BuildReport(surroundings, told, options);
        Result result;
        try (ProgressLine line = new ProgressLine(surroundings, told.quiet())) {
            line.show("building " + options.root().getFileName());
            result = Build.run(options, (done, all) -> line.show(done + " of " + all + " pictures"));
        }
        int exit = report.print(result);
        return verify.wanted() && result.published() ? verified(options, result, exit) : exit;
    }

    private int verified(Options options, Result result, int exit) throws IOException {
        List<String> differences;
        try (ProgressLine line = new ProgressLine(surroundings, told.quiet())) {
            line.show("building from nothing to compare");
            differences = Verification.differences(options);
        }
        differences.forEach(each -> surroundings.err().println(DiagnosticText.visible(each)));
        if (differences.isEmpty() && !told.quiet()) {
            surroundings.err().println("Verified: " + result.files() + " files are those of a build from nothing.");
        }
        boolean explained = result.waiting().stream().anyMatch(Result.Waiting::kept)
                || result.diagnostics().stream().anyMatch(each -> each.code() == Code.REGISTRY_UNREADABLE);
        if (explained && !differences.isEmpty()) {
            surroundings
                    .err()
                    .println(
                            "A build from nothing does not know the last good version of what is held back or cannot be read.");
        }
        return differences.isEmpty() || explained ? exit : ExitCode.OURS;
    }
}
