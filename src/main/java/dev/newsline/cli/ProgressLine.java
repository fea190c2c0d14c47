package dev.newsline.cli;

/** A line on the terminal that says what is going on, and is gone when it is over. Elsewhere it prints nothing. */
final class ProgressLine implements AutoCloseable {
    private final Surroundings surroundings;
    private final boolean shown;

    ProgressLine(Surroundings surroundings, boolean quiet) {
        this.surroundings = surroundings;
        this.shown = surroundings.progress() && !quiet;
    }

    synchronized void show(String words) {
        if (shown) {
            surroundings.err().print("\r\u001B[K" + words + " …");
            surroundings.err().flush();
        }
    }

    @Override
    public synchronized void close() {
        if (shown) {
            surroundings.err().print("\r\u001B[K");
            surroundings.err().flush();
        }
    }
}
