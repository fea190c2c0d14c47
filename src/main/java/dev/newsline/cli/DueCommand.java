package dev.newsline.cli;

import dev.newsline.build.Due;
import dev.newsline.build.Options;
import dev.newsline.diag.Severity;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsline due}: when the site next changes by itself. */
@Command(
        name = "due",
        description = "Say when a build would next change the site although nobody has changed a file, and why.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 it is told; 2 with these settings or templates nothing is published."})
final class DueCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final SiteArguments site = new SiteArguments();

    @Option(names = "--format", paramLabel = "text|json", description = "json: one object on standard output.")
    private ReportArguments.Format format = ReportArguments.Format.text;

    DueCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageFailure, IOException {
        Options options = site.options(surroundings, "site");
        Due due = Due.of(options, site.fixedNow());
        if (!due.planned()) {
            surroundings
                    .err()
                    .print(new DiagnosticLines(surroundings, List.of())
                            .of(
                                    due.diagnostics().stream()
                                            .filter(each -> each.severity() == Severity.ERROR)
                                            .toList(),
                                    DiagnosticLines.OF_A_CODE));
            throw new UsageFailure("it is not known what falls due: nothing can be published");
        }
        DueReport report = new DueReport(due, options, surroundings);
        if (format == ReportArguments.Format.json) {
            surroundings.out().writeBytes(report.json());
        } else {
            surroundings.out().print(report.text());
        }
        return ExitCode.OK;
    }
}
