package dev.newsline.cli;

import dev.newsline.build.Build;
import dev.newsline.build.Explanation;
import dev.newsline.diag.Severity;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsline explain ADDRESS}: the record that the page's template sees, as JSON. */
@Command(
        name = "explain",
        description = "Print what a page is made of: its template, its source, the record that the template sees.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final SiteArguments site = new SiteArguments();

    @Parameters(paramLabel = "ADDRESS", description = "The page's address: /politics/2026/11/story/, or with the host.")
    private @Nullable String address;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageFailure, IOException {
        String asked = address == null ? "/" : address;
        Explanation explanation = Build.explain(site.options(surroundings, "site"), asked);
        if (explanation.json() != null) {
            surroundings.out().println(explanation.json().text());
            return ExitCode.OK;
        }
        explanation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .forEach(surroundings.err()::println);
        throw new UsageFailure("no page has the address " + asked
                + (explanation.nearest() == null ? "" : "; did you mean " + explanation.nearest() + "?"));
    }
}
