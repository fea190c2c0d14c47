package dev.newsline.cli;

import picocli.CommandLine.Option;

/** The options that say how a build's result is told. */
final class ReportArguments {
    enum Format {
        text,
        json
    }

    @Option(names = "--list", description = "Name every article that is not published, with the reason.")
    private boolean list;

    @Option(names = "--format", paramLabel = "text|json", description = "json: the whole result on standard output.")
    private Format format = Format.text;

    @Option(names = "--quiet", description = "Say nothing but errors.")
    private boolean quiet;

    @Option(
            names = "--verbose",
            description = "Print all problems, not only 20 of a kind, and how long each stage took.")
    private boolean verbose;

    boolean list() {
        return list;
    }

    boolean json() {
        return format == Format.json;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }
}
