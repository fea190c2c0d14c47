package dev.newsline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The program as a function of its arguments and surroundings. */
final class Cli {
    private final Surroundings surroundings;

    Cli(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Carries out one command and returns its exit code. */
    int run(String... arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (Throwable failure) {
            // Errors such as a stack overflow go through picocli; whatever it is, the caller gets its number.
            return ours(failure);
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(new NewslineCommand(surroundings));
        line.addSubcommand(new BuildCommand(surroundings));
        line.addSubcommand(new ServeCommand(surroundings));
        CommandLine create = new CommandLine(new NewCommand(surroundings));
        create.addSubcommand(new NewSiteCommand(surroundings));
        create.addSubcommand(new NewArticleCommand(surroundings));
        line.addSubcommand(create);
        CommandLine templates = new CommandLine(new TemplatesCommand(surroundings));
        templates.addSubcommand(new TemplatesCopyCommand(surroundings));
        line.addSubcommand(templates);
        line.addSubcommand(new ExplainCommand(surroundings));
        line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        CommandLine.Help.Ansi ansi = surroundings.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
        line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
        line.setUsageHelpAutoWidth(false);
        line.setParameterExceptionHandler((failure, ignored) -> misused(failure));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        return line;
    }

    private int misused(CommandLine.ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName(" ");
        say(failure.getMessage());
        List<String> near = failure instanceof CommandLine.UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions()
                : List.of();
        if (!near.isEmpty()) {
            say("    did you mean " + String.join(" or ", near) + "?");
        }
        say("    " + command + " --help lists what there is");
        return ExitCode.NOTHING;
    }

    private int failed(Exception failure) {
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
        return ours(failure);
    }

    private int ours(Throwable failure) {
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

    private void say(@Nullable String message) {
        surroundings.err().println("newsline: " + message);
    }
}
