package dev.newsline.cli;

import dev.newsline.build.Options;
import dev.newsline.build.Result;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.DiagnosticText;
import dev.newsline.diag.Severity;
import java.io.IOException;
import java.util.List;

/** Tells what a build has done: to people on standard error, to programs on standard output. */
final class BuildReport {
    private final Surroundings surroundings;
    private final ReportArguments told;
    private final Options options;

    BuildReport(Surroundings surroundings, ReportArguments told, Options options) {
        this.surroundings = surroundings;
        this.told = told;
        this.options = options;
    }

    /** Prints it all and returns the exit code. */
    int print(Result result) throws IOException {
        printDiagnostics(result);
        if (!told.quiet()) {
            if (told.stats()) {
                surroundings.err().println(StatsTable.of(result));
            } else if (told.verbose()) {
                result.stages()
                        .forEach((stage, took) -> surroundings.err().println(stage + ": " + took.toMillis() + " ms"));
            }
            surroundings.err().println(Summary.of(result, options));
        }
        int exit = exitCode(result);
        if (told.json()) {
            surroundings.out().write(JsonReport.of(result, exit, told.stats()));
        } else if (told.list()) {
            for (Result.Waiting waiting : result.waiting()) {
                String detail = waiting.detail().isEmpty() ? "" : " " + waiting.detail();
                surroundings
                        .out()
                        .println(DiagnosticText.visible(waiting.path() + ": " + Summary.reason(waiting) + detail));
            }
        }
        return exit;
    }

    private void printDiagnostics(Result result) {
        List<Diagnostic> printed = told.quiet()
                ? result.diagnostics().stream()
                        .filter(d -> d.severity() == Severity.ERROR)
                        .toList()
                : result.diagnostics();
        DiagnosticLines lines = new DiagnosticLines(surroundings, result.waiting());
        int limit = told.verbose() ? Integer.MAX_VALUE : DiagnosticLines.OF_A_CODE;
        surroundings.err().print(lines.of(printed, limit));
        if (surroundings.isSet("GITHUB_ACTIONS")) {
            String workspace = surroundings.environment().getOrDefault("GITHUB_WORKSPACE", "");
            surroundings.err().print(Annotations.of(printed, limit, options.root(), workspace));
        }
    }

    static int exitCode(Result result) {
        if (!result.published()) {
            return ExitCode.NOTHING;
        }
        return result.heldBack() ? ExitCode.HELD_BACK : ExitCode.OK;
    }
}
