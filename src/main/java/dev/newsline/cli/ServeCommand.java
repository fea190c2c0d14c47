package dev.newsline.cli;

import dev.newsline.build.Build;
import dev.newsline.build.Options;
import dev.newsline.serve.SiteServer;
import dev.newsline.serve.Watch;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsline serve}: the site in a browser on this machine, built again at every change. */
@Command(
        name = "serve",
        description = "Build the site into .newsline/serve/, show it on this machine, build again at every change.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen; default: ${DEFAULT-VALUE}. 0: any free port.")
    private int port = 8000;

    @Mixin
    private final SiteArguments site = new SiteArguments();

    @Mixin
    private final ReportArguments told = new ReportArguments();

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageFailure, IOException {
        if (port < 0 || port > 65_535) {
            throw new UsageFailure("--port takes a number from 0 to 65535, not " + port);
        }
        Options options = options();
        // The watch starts before the first build, so that a change during it is not lost.
        try (Watch watch = new Watch(List.of(options.content(), options.templates()), this::unwatched);
                SiteServer server = start(options)) {
            build(options);
            server.reload();
            surroundings.err().println("Serving this address until Ctrl-C:");
            surroundings.out().println(server.address());
            while (watch.await()) {
                if (buildAgain()) {
                    server.reload();
                }
            }
            return ExitCode.OK;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.OK;
        }
    }

    /** Whatever fails here may be right again a moment later (a file is being replaced, the disk was full): serving goes on. */
    private boolean buildAgain() {
        try {
            build(options());
            return true;
        } catch (UsageFailure | IOException | RuntimeException | StackOverflowError e) {
            new Failure(surroundings, told.json()).tell(e);
            surroundings.err().println("Serving goes on with the pages as they were; the next change builds again.");
            return false;
        }
    }

    private void unwatched(IOException reason) {
        new Failure(surroundings, false).tell(reason);
        surroundings
                .err()
                .println("This new folder is not watched; serving goes on. Start newsline serve again to watch it.");
    }

    /** Every build has its own instant, unless one was given. */
    private Options options() throws UsageFailure {
        return site.options(surroundings, ".newsline/serve");
    }

    private SiteServer start(Options options) throws IOException {
        try {
            return SiteServer.start(options.out(), BasePath.of(options), port);
        } catch (BindException e) {
            BindException inWords = new BindException(
                    port + " (" + e.getMessage() + "); newsline serve --port " + (port + 1) + " tries another");
            inWords.initCause(e);
            throw inWords;
        }
    }

    private void build(Options options) throws IOException {
        BuildReport report = new BuildReport(surroundings, told, options);
        report.print(Build.run(options));
    }
}
