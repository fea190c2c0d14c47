package dev.newsline.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Calls the program as a shell would, and keeps what it prints. */
final class Caller {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Surroundings surroundings;

    Caller(Path folder) {
        this(folder, false, Map.of());
    }

    Caller(Path folder, boolean terminal, Map<String, String> environment) {
        surroundings = new Surroundings(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(NOW, ZoneOffset.UTC),
                environment,
                folder,
                terminal,
                2);
    }

    int call(String... arguments) {
        return new Cli(surroundings).run(arguments);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
