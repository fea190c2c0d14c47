package dev.newsline.cli;

/** What the process says to its caller. These numbers are documented and never change. */
final class ExitCode {
    /** All is published. */
    static final int OK = 0;
    /** Published, something was held back: the site is whole and safe to upload. */
    static final int HELD_BACK = 1;
    /** Nothing was published (settings, templates, command line, strictness): the site is as it was. */
    static final int NOTHING = 2;
    /** The machine: disk, permission, port. */
    static final int MACHINE = 3;
    // 130 and 143, interrupted, are the JVM's own: it adds the signal's number to 128. What was begun is then whole.
    /** A mistake of ours. */
    static final int OURS = 70;

    private ExitCode() {}
}
