package dev.newsline.cli;

/** The command cannot be carried out as it was given; the message says why, to a person. */
final class UsageFailure extends Exception {
    private static final long serialVersionUID = 1L;

    UsageFailure(String message) {
        super(message);
    }
}
