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
    private long last = System.nanoTime();

    void end(String stage) {
        long now = System.nanoTime();
        durations.put(stage, Duration.ofNanos(now - last));
        last = now;
    }

    Map<String, Duration> all() {
        return Collections.unmodifiableMap(durations);
    }

    /** The result of a build that published nothing. */
    Result nothing(List<Diagnostic> diagnostics, List<Result.Waiting> waiting) {
        return new Result(false, 0, 0, List.of(), List.of(), waiting, Diagnostics.told(diagnostics), all());
    }
}
