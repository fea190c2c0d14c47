package dev.newsline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;

/** Tells a person what ended a command, and a caller the exit code of it. */
final class Failure {
    private final Surroundings surroundings;

    Failure(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Says it and returns the exit code. */
    int tell(Throwable failure) {
        if (failure instanceof UsageFailure) {
            say(failure.getMessage());
            return ExitCode.NOTHING;
        }
        if (failure instanceof IOException machine) {
            say(MachineTrouble.inWords(machine));
            return ExitCode.MACHINE;
        }
        if (failure instanceof UncheckedIOException machine) {
            say(MachineTrouble.inWords(machine.getCause()));
            return ExitCode.MACHINE;
        }
        if (failure instanceof OutOfMemoryError) {
            say("there is not enough memory for this site\n    NEWSLINE_OPTS=-Xmx2g gives it two gigabytes");
            return ExitCode.MACHINE;
        }
        if (failure instanceof InvalidPathException path) {
            say("the name \"" + path.getInput()
                    + "\" cannot be a file's name here\n    set LC_ALL=C.UTF-8 and build again");
            return ExitCode.MACHINE;
        }
        failure.printStackTrace(surroundings.err());
        say("This is a mistake in Newsline, not in your site. Please report it with the lines above.");
        return ExitCode.OURS;
    }

    void say(@Nullable String message) {
        surroundings.err().println("newsline: " + message);
    }
}
