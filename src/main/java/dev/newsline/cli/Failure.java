package dev.newsline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;

/** Tells a person what ended a command, and a caller the exit code of it. */
final class Failure {
    private final Surroundings surroundings;
    private final boolean json;

    /** @param json whether a program waits for an object on standard output */
    Failure(Surroundings surroundings, boolean json) {
        this.surroundings = surroundings;
        this.json = json;
    }

    /** Says it and returns the exit code. */
    int tell(Throwable failure) {
        if (failure instanceof UsageFailure) {
            return end(ExitCode.NOTHING, String.valueOf(failure.getMessage()));
        }
        if (failure instanceof IOException machine) {
            return end(ExitCode.MACHINE, MachineTrouble.inWords(machine));
        }
        if (failure instanceof UncheckedIOException machine) {
            return end(ExitCode.MACHINE, MachineTrouble.inWords(machine.getCause()));
        }
        if (failure instanceof OutOfMemoryError) {
            return end(
                    ExitCode.MACHINE,
                    "there is not enough memory for this site\n    NEWSLINE_OPTS=-Xmx2g gives it two gigabytes");
        }
        if (failure instanceof InvalidPathException path) {
            return end(
                    ExitCode.MACHINE,
                    "the name \"" + path.getInput()
                            + "\" cannot be a file's name here\n    set LC_ALL=C.UTF-8 and build again");
        }
        failure.printStackTrace(surroundings.err());
        return end(
                ExitCode.OURS,
                "This is a mistake in Newsline, not in your site. Please report it with the lines above.");
    }

    /** Says to both, people and programs, that a command has ended with {@code exit}. */
    int end(int exit, String message) {
        surroundings.err().println("newsline: " + message);
        if (json) {
            surroundings.out().writeBytes(JsonReport.ofFailure(exit, message));
        }
        return exit;
    }
}
