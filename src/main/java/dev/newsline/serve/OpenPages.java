package dev.newsline.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The browser pages that wait for word of a new build, each on a connection that stays open (server-sent events). */
final class OpenPages {
    /** Asked for by the script below; no address of a site begins so. */
    static final String ADDRESS = "/_newsline/events";

    /**
     * Loads the page again at a new build. After the server was gone for a while (a restart) a build may have been missed, so
     * that counts too. Goes before the end of the body of pages as they are served, never into a file.
     */
    static final String SCRIPT = """
            <script>(() => {
              let seen;
              new EventSource("%s").onmessage = (event) => {
                if (seen !== undefined && seen !== event.data) location.reload();
                seen = event.data;
              };
            })();</script>
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
                String words = now == told ? ": still here\n\n" : "data: " + run + "." + now + "\n\n";
                told = now;
                body.write(words.getBytes(StandardCharsets.UTF_8));
                body.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
