package dev.newsline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** The program as a function of its arguments and surroundings. */
final class Cli {
    private final Surroundings surroundings;

    Cli(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Carries out one command and returns its exit code. */
    int run(String... arguments) {
        // What cannot be parsed is told in the format, too, so it is looked for before.
        Failure failures = new Failure(surroundings, ReportArguments.isJson(List.of(arguments)));
        try {
            Callable<Integer> plain = PlainCommandLine.read(surroundings, arguments);
            return plain != null ? plain.call() : commandLine(failures).execute(arguments);
        } catch (Throwable failure) {
            // Errors such as a stack overflow go through picocli; whatever it is, the caller gets its number.
            return failures.tell(failure);
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    private CommandLine commandLine(Failure failures) {
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
        line.addSubcommand(new ChangesCommand(surroundings));
        line.addSubcommand(new DueCommand(surroundings));
        line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        CommandLine.Help.Ansi ansi = surroundings.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
        line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
        line.setUsageHelpAutoWidth(false);
        line.registerConverter(Path.class, Cli::path);
        line.setParameterExceptionHandler((failure, ignored) -> failures.end(ExitCode.NOTHING, misuse(failure)));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failures.tell(failure));
        return line;
    }

    /** A shell's empty variable is no folder: it would be the one in which the command was called. */
    private static Path path(String name) {
        if (name.isEmpty()) {
            throw new CommandLine.TypeConversionException("an empty name is no folder");
        }
        return Path.of(name);
    }

    private static String misuse(CommandLine.ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName(" ");
        List<String> near = failure instanceof CommandLine.UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions()
                : List.of();
        return failure.getMessage()
                + (near.isEmpty() ? "" : "\n    did you mean " + String.join(" or ", near) + "?")
                + "\n    " + command + " --help lists what there is";
    }
}
