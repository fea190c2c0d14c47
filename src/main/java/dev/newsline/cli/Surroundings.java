package dev.newsline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/**
 * All that a command knows of the outside.
 *
 * @param out for results, which other programs read
 * @param err for everything that is said to people
 * @param clock in the machine's zone, which nothing but cron goes by
 * @param environment the variables
 * @param folder where the command was called
 * @param terminal whether a person watches, so that colour and a progress line make sense
 * @param processors how many workers this machine has room for
 */
record Surroundings(
        PrintStream out,
        PrintStream err,
        Clock clock,
        Map<String, String> environment,
        Path folder,
        boolean terminal,
        int processors) {

    /** Those of this process. Streams are UTF-8 everywhere, so that a pipe carries the same bytes on every machine. */
    @SuppressWarnings("SystemConsoleNull") // the property below is what makes the test right
    static Surroundings ofProcess() {
        // Since JDK 22 there is a console even where the output is a file, unless this asks for the older kind.
        System.setProperty("jdk.console", "java.base");
        return new Surroundings(
                stream(new FileOutputStream(FileDescriptor.out)),
                stream(new FileOutputStream(FileDescriptor.err)),
                Clock.system(ZoneId.systemDefault()),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                System.console() != null,
                Runtime.getRuntime().availableProcessors());
    }

    private static PrintStream stream(OutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    boolean colour() {
        return progress() && !isSet("NO_COLOR");
    }

    /** Both need a terminal that moves its cursor and takes colours; one that is called dumb prints the codes. */
    boolean progress() {
        return terminal && !isSet("CI") && !"dumb".equals(environment.get("TERM"));
    }

    /** How this program was called, for those who are told what to call next; the launcher says it. */
    String command() {
        return environment.getOrDefault("NEWSLINE_COMMAND", "newsline");
    }

    boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }
}
