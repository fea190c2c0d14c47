package dev.newsline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsline} alone: says what commands there are. */
@Command(
        name = "newsline",
        description = "Markdown articles in, a news site out.",
        mixinStandardHelpOptions = true,
        versionProvider = NewslineCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 all is published; 1 published, something was held back; 2 nothing",
            "was published; 3 the machine (disk, permission, port); 70 a mistake of ours."
        })
final class NewslineCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    NewslineCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(surroundings.err());
        return ExitCode.NOTHING;
    }

    /** The version that the jar's manifest names. */
    static String version() {
        String version = NewslineCommand.class.getPackage().getImplementationVersion();
        return "newsline " + (version == null ? "(not from a jar)" : version);
    }

    /** For picocli, which makes one. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {version()};
        }
    }
}
