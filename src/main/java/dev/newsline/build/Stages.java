package dev.newsline.build;

import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long each stage took. For people only: it decides nothing. */
final class Stages {
    private final Map<String, Duration> durations = new LinkedHashMap<>();
    private final Map<String, Integer> items = new LinkedHashMap<>();
    private long last = System.nanoTime();

    void end(String stage) {
        long now = System.nanoTime();
        // A build that must leave out a source goes through some stages again.
        durations.merge(stage, Duration.ofNanos(now - last), Duration::plus);
        last = now;
    }

    /** The same of a stage that went through so many files. */
    void end(String stage, int files) {
        end(stage);
        items.merge(stage, files, Integer::sum);
    }

    Map<String, Duration> all() {
        return Collections.unmodifiableMap(durations);
    }

    Work work(List<Work.Made> made) {
        return new Work(Collections.unmodifiableMap(items), made);
    }

    /** The result of a build that published nothing. */
    Result nothing(List<Diagnostic> diagnostics, List<Result.Waiting> waiting) {
        return new Result(false, 0, 0, List.of(), List.of(), waiting, Diagnostics.told(diagnostics), all());
    }
}
