package dev.newsline.cli;

import dev.newsline.build.Build;
import dev.newsline.build.Options;
import dev.newsline.output.Change;
import dev.newsline.output.ChangeLog;
import dev.newsline.output.Delta;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsline changes}: how the site differs from what was uploaded of it. */
@Command(
        name = "changes",
        description = "List what builds have changed in the site since the last upload.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 the list is whole; 1 it is not known what was uploaded: all files",
            "are listed, and what else lies on the server must be removed; 2 no such build."
        })
final class ChangesCommand implements Callable<Integer> {
    enum Listed {
        upload,
        remove,
        build
    }

    private final Surroundings surroundings;

    @Mixin
    private final SiteArguments site = new SiteArguments();

    @Option(
            names = "--since",
            paramLabel = "N",
            description = "What was changed after build N; default: after the one that was marked last.")
    private @Nullable Integer since;

    @Option(
            names = "--mark",
            arity = "0..1",
            fallbackValue = "0",
            paramLabel = "N",
            description = "Note that all up to build N was uploaded; without N, what the first list since the last mark"
                    + " named. Lists nothing.")
    private @Nullable Integer mark;

    @Option(
            names = "--list",
            paramLabel = "upload|remove|build",
            description =
                    "Nothing but the paths to upload or to remove, one a line, or the number of the build that may"
                            + " be marked after it.")
    private @Nullable Listed list;

    @Option(
            names = {"-0", "--null"},
            description = "End each path with a zero byte: for rsync --from0 and xargs -0.")
    private boolean zero;

    @Option(names = "--format", paramLabel = "text|json", description = "json: one object on standard output.")
    private ReportArguments.Format format = ReportArguments.Format.text;

    @Option(names = "--quiet", description = "Say nothing but errors.")
    private boolean quiet;

    ChangesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageFailure, IOException {
        Options options = site.options(surroundings, "site");
        ChangeLog log = Build.changes(options);
        if (mark != null) {
            return mark(log, mark);
        }
        Delta delta = log.since(since, options.out());
        int build = delta.build();
        if (since != null && since > build) {
            throw new UsageFailure("there is no build " + since + " that has come to its end"
                    + (build == 0 ? "" : "; the last one is " + build));
        }
        if (list == null) {
            ChangesReport report = new ChangesReport(delta, BasePath.of(options));
            surroundings.out().writeBytes(format == ReportArguments.Format.json ? report.json() : report.text());
        } else {
            print(delta, list);
        }
        if (build != 0 && since == null) {
            log.listed(build);
        }
        if (!quiet) {
            surroundings.err().println(ChangesReport.summary(delta));
        }
        return delta.unknown() == null ? ExitCode.OK : ExitCode.HELD_BACK;
    }

    private void print(Delta delta, Listed what) throws UsageFailure {
        if (what == Listed.build) {
            if (delta.build() == 0) {
                throw new UsageFailure("no build has come to its end: newsline build");
            }
            surroundings.out().println(delta.build());
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (Delta.Item each : delta.files()) {
            if ((each.change() == Change.REMOVED) == (what == Listed.remove)) {
                if (!zero && isAmbiguous(each.path())) {
                    throw new UsageFailure("a list of lines cannot hold the name \""
                            + each.path().replace("\n", "\\n").replace("\r", "\\r") + "\": add --null");
                }
                lines.append(each.path()).append(zero ? '\0' : '\n');
            }
        }
        surroundings.out().print(lines);
    }

    /** Readers of lists end names at line ends, and rsync takes lines that begin so for comments. */
    private static boolean isAmbiguous(String path) {
        return path.indexOf('\n') >= 0 || path.indexOf('\r') >= 0 || path.startsWith("#") || path.startsWith(";");
    }

    private int mark(ChangeLog log, int wanted) throws UsageFailure, IOException {
        Integer build = wanted == 0 ? log.listed() : Integer.valueOf(wanted);
        if (build == null) {
            throw new UsageFailure("nothing was listed since the last mark, so it is not known what was uploaded;"
                    + " \"newsline changes\" lists it, and --mark N names the build that it said");
        }
        if (!log.mark(build)) {
            throw new UsageFailure("there is no build " + build + " that is known and has come to its end;"
                    + " \"newsline changes --list build\" names the last one");
        }
        if (!quiet) {
            surroundings.err().println("Build " + build + " is marked as uploaded.");
        }
        return ExitCode.OK;
    }
}
