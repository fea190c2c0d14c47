package dev.newsline.build;

import dev.newsline.format.JsonObject;
import dev.newsline.format.JsonValue;
import dev.newsline.plan.Job;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When pages next become others although nobody changes a file. It is found out and not guessed: the site is planned as of
 * one turn after the other until the fingerprints are others.
 *
 * @param changes by path, those that were found
 * @param searched up to when it was searched; null where there is no turn any more
 */
record NextChange(Map<String, Change> changes, @Nullable Instant searched) {
    /** Turns that are looked at: each is a plan of the whole site. */
    private static final int TURNS = 12;

    /**
     * What becomes of a page.
     *
     * @param parts that are others then; null where the page is gone
     */
    record Change(Instant at, @Nullable List<String> parts) {}

    static NextChange of(Draft draft, List<Job> jobs, Options options, Workers workers) throws IOException {
        Map<String, Change> changes = new HashMap<>();
        Draft then = draft;
        Instant turn = draft.site().changesAt();
        for (int i = 0; i < TURNS && turn != null && changes.size() < jobs.size(); i++) {
            then = then.without(Map.of(), options.at(turn), workers, new Stages());
            Map<String, Job> planned = then.plan().jobs().stream().collect(Collectors.toMap(Job::path, job -> job));
            for (Job job : jobs) {
                Job later = planned.get(job.path());
                if (later == null) {
                    changes.putIfAbsent(job.path(), new Change(turn, null));
                } else if (!later.fingerprint().equals(job.fingerprint())) {
                    changes.putIfAbsent(
                            job.path(), new Change(turn, Origins.differing(Origins.parts(job), Origins.parts(later))));
                }
            }
            turn = then.site().changesAt();
        }
        return new NextChange(changes, turn);
    }

    JsonObject json(Job job) {
        Change change = changes.get(job.path());
        JsonObject.Builder out = JsonObject.builder();
        if (change == null) {
            return (searched == null
                            ? out.value("never", new JsonValue.Bool(true))
                            : out.text("notBefore", searched.toString()))
                    .build();
        }
        out.text("at", change.at.toString());
        return (change.parts == null
                        ? out.value("removed", new JsonValue.Bool(true))
                        : out.value("changed", Explanation.texts(change.parts)))
                .build();
    }
}
