package dev.newsline.cli;

import picocli.CommandLine.Option;

/** The option that asks for proof. */
final class VerifyArgument implements PlainOptions {
    @Option(names = "--verify", description = "Compare every file with a build from nothing; 70 where one differs.")
    private boolean wanted;

    @Override
    public boolean flag(String name) {
        if (!name.equals("--verify")) {
            return false;
        }
        wanted = true;
        return true;
    }

    @Override
    public boolean value(String name, String value) {
        return false;
    }

    boolean wanted() {
        return wanted;
    }
}
