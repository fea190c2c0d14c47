package dev.newsline.cli;

/** Where the process starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int exit = new Cli(Surroundings.ofProcess()).run(arguments);
        // Since JDK 21 exit() sets up logging first, a tenth of what an empty program takes.
        if (exit != ExitCode.OK) {
            System.exit(exit);
        }
    }
}
