package dev.newsline.cli;

import dev.newsline.build.Explanation;
import dev.newsline.diag.Severity;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsline explain ADDRESS-OR-FILE}: what a page is made of, what of it changed and when it will, as JSON. */
@Command(
        name = "explain",
        description = "Print what a page is made of: its template, its source, the record that the template sees; which"
                + " parts of it changed when it was last made, and when it next changes by itself.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final SiteArguments site = new SiteArguments();

    @Parameters(
            paramLabel = "ADDRESS|FILE",
            description =
                    "The page's address: /politics/2026/11/story/, or with the host; or the file that it comes from:"
                            + " content/articles/politics/story.md.")
    private @Nullable String address;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageFailure, IOException {
        String asked = address == null ? "/" : address;
        Explanation explanation = Explanation.of(site.options(surroundings, "site"), asked, surroundings.folder());
        explanation.pages().forEach(page -> surroundings.out().println(page.text()));
        if (explanation.missing() == null) {
            return ExitCode.OK;
        }
        explanation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .forEach(surroundings.err()::println);
        throw new UsageFailure(explanation.missing());
    }
}
