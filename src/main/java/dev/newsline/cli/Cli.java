package dev.newsline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** The program as a function of its arguments and surroundings. */
final class Cli {
    private final Surroundings surroundings;
    private final Failure failures;

    Cli(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.failures = new Failure(surroundings);
    }

    /** Carries out one command and returns its exit code. */
    int run(String... arguments) {
        try {
            Callable<Integer> plain = PlainCommandLine.read(surroundings, arguments);
            return plain != null ? plain.call() : commandLine().execute(arguments);
        } catch (Throwable failure) {
            // Errors such as a stack overflow go through picocli; whatever it is, the caller gets its number.
            return failures.tell(failure);
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
        line.setExecutionExceptionHandler((failure, command, parsed) -> failures.tell(failure));
        return line;
    }

    private int misused(CommandLine.ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName(" ");
        failures.say(failure.getMessage());
        List<String> near = failure instanceof CommandLine.UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions()
                : List.of();
        if (!near.isEmpty()) {
            failures.say("    did you mean " + String.join(" or ", near) + "?");
        }
        failures.say("    " + command + " --help lists what there is");
        return ExitCode.NOTHING;
    }
}
