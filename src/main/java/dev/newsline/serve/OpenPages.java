package dev.newsline.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The browser pages that wait for word of a new build, each on a connection that stays open (server-sent events). */
final class OpenPages {
    /** Asked for by the script; no address of a site begins so. */
    static final String ADDRESS = "/_newsline/events";

    /** The script, in a file of its own: pages forbid any that is written into them. */
    static final String SCRIPT = "/_newsline/reload.js";

    private static final String LISTEN = """
            const shown = document.currentScript.src.split("?")[1];
            new EventSource("%s").onmessage = (event) => { if (event.data !== shown) location.reload(); };
            """.formatted(ADDRESS);

    private static final long HEARTBEAT_MILLIS = 15_000;

    private final Object monitor = new Object();
    private final String run;
    private long build;
    private boolean closed;

    /** @param run what tells this run of the server from the one before it */
    OpenPages(String run) {
        this.run = run;
    }

    /**
     * Loads the page again at a build later than the one that it shows, and after a restart of the server, which may have
     * built in between. Goes before the end of the body of pages as they are served, never into a file.
     *
     * @param shown what {@link #latest} said before the page was read
     */
    static String script(String shown) {
        return "<script src=\"" + SCRIPT + "?" + shown + "\"></script>\n";
    }

    /** What {@link #SCRIPT} is. */
    static byte[] listen() {
        return LISTEN.getBytes(StandardCharsets.UTF_8);
    }

    /** The name of the latest build. */
    String latest() {
        synchronized (monitor) {
            return name(build);
        }
    }

    private String name(long number) {
        return run + "." + number;
    }

    void reload() {
        synchronized (monitor) {
            build++;
            monitor.notifyAll();
        }
    }

    void close() {
        synchronized (monitor) {
            closed = true;
            monitor.notifyAll();
        }
    }

    /** Answers until the page is closed or the server is. */
    void attend(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            long told = -1;
            while (true) {
                long now;
                synchronized (monitor) {
                    if (build == told && !closed) {
                        monitor.wait(HEARTBEAT_MILLIS);
                    }
                    if (closed) {
                        return;
                    }
                    now = build;
                }
                // A comment is nothing to the page, and fails where nobody listens any more.
                String words = now == told ? ": still here\n\n" : "data: " + name(now) + "\n\n";
                told = now;
                body.write(words.getBytes(StandardCharsets.UTF_8));
                body.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
