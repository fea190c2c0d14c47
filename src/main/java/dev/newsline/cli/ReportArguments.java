package dev.newsline.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** The options that say how a build's result is told. */
final class ReportArguments implements PlainOptions {
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

    @Option(names = "--stats", description = "Print what took how long: files and time by stage and by template.")
    private boolean stats;

    @Override
    public boolean flag(String name) {
        switch (name) {
            case "--list" -> list = true;
            case "--quiet" -> quiet = true;
            case "--verbose" -> verbose = true;
            case "--stats" -> stats = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean value(String name, String value) {
        if (!name.equals("--format") || !(value.equals("text") || value.equals("json"))) {
            return false;
        }
        format = Format.valueOf(value);
        return true;
    }

    /** Whether a command line, right or not, asks for JSON. */
    static boolean isJson(List<String> arguments) {
        int at = arguments.indexOf("--format");
        return arguments.contains("--format=json")
                || (at >= 0
                        && at + 1 < arguments.size()
                        && arguments.get(at + 1).equals("json"));
    }

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

    boolean stats() {
        return stats;
    }
}
