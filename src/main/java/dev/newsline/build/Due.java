package dev.newsline.build;

import dev.newsline.assemble.Turn;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.output.SiteFolder;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a build would next change the site although nobody has changed a file.
 *
 * @param planned whether it can be told; where not, {@code diagnostics} say why nothing could be published
 * @param at the instant, which has passed where no build has been since; null where nothing falls due
 * @param turns what happens then
 */
public record Due(boolean planned, @Nullable Instant at, List<Turn> turns, List<Diagnostic> diagnostics) {
    /**
     * Looks for it, and writes nothing to the site.
     *
     * @param given whether {@link Options#now} is what is asked about; else it is the last build, where one is known
     */
    public static Due of(Options options, boolean given) throws IOException {
        Optional<Instant> last = given ? Optional.empty() : lastBuilt(options);
        try (Planned planned = Build.plan(last.isPresent() ? options.at(last.get()) : options)) {
            if (planned.last != null) {
                return of(planned.last.turns());
            }
            Draft draft = planned.draft;
            if (draft == null || draft.impossible()) {
                return new Due(
                        false,
                        null,
                        List.of(),
                        draft == null ? planned.diagnostics.told() : Diagnostics.told(draft.diagnostics()));
            }
            return of(draft.site().turns());
        }
    }

    private static Due of(List<Turn> turns) {
        return new Due(true, turns.isEmpty() ? null : turns.get(0).at(), turns, List.of());
    }

    private static Optional<Instant> lastBuilt(Options options) throws IOException {
        SiteFolder site = SiteFolder.open(options.out(), options.content(), new Diagnostics())
                .orElse(null);
        if (site == null) {
            return Optional.empty();
        }
        try (site) {
            return Optional.ofNullable(State.lastBuilt(options, site));
        }
    }
}
