package dev.newsline.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers requests from the site's folder, as a web server that hosts it would. */
final class SiteHandler implements HttpHandler {
    /** Every site has a page for what is missing; one without has not been published yet. */
    private static final String BEFORE_THE_FIRST_BUILD = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Newsline</title></head>
            <body>
            <p>The site is being built. Where this page stays, the terminal says what is wrong.</p>
            %s</body>
            </html>
            """;

    private final SiteFiles files;
    private final String basePath;
    private final Set<String> hosts;
    private final OpenPages pages;

    /**
     * @param basePath where the site is, starting and ending in a slash
     * @param hosts the Host headers that are answered: a page of another site must not read drafts through a name of its
     *     own that leads to this machine
     */
    SiteHandler(SiteFiles files, String basePath, Set<String> hosts, OpenPages pages) {
        this.files = files;
        this.basePath = basePath;
        this.hosts = hosts;
        this.pages = pages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = exchange.getRequestHeaders().getFirst("Host");
            if (host == null || !hosts.contains(host)) {
                text(exchange, 403, "This server answers to the names of this machine only.");
                return;
            }
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                text(exchange, 405, "Only reading.");
                return;
            }
            URI asked = exchange.getRequestURI();
            String path = asked.getPath();
            if (path == null) {
                text(exchange, 400, "Not an address.");
            } else if (path.equals(OpenPages.ADDRESS) && method.equals("GET")) {
                pages.attend(exchange);
            } else if (path.equals(OpenPages.SCRIPT)) {
                send(exchange, 200, MediaTypes.of(path), OpenPages.listen());
            } else if (!path.startsWith(basePath)) {
                outside(exchange, path);
            } else {
                inside(exchange, asked, path.substring(basePath.length()));
            }
        }
    }

    private void outside(HttpExchange exchange, String path) throws IOException {
        if (path.equals("/") || (path + "/").equals(basePath)) {
            redirect(exchange, basePath);
        } else {
            text(exchange, 404, "The site is at " + basePath);
        }
    }

    private void inside(HttpExchange exchange, URI asked, String path) throws IOException {
        SiteFiles.Found found = files.find(path);
        if (found.isFolder()) {
            String query = asked.getRawQuery();
            redirect(exchange, asked.getRawPath() + "/" + (query == null ? "" : "?" + query));
            return;
        }
        Path file = found.file();
        try {
            if (file != null) {
                file(exchange, 200, file);
                return;
            }
        } catch (NoSuchFileException e) {
            // A build has removed it since; it is answered as such.
        }
        notFound(exchange, files.notFoundPage(path));
    }

    private void notFound(HttpExchange exchange, @Nullable Path page) throws IOException {
        if (page == null) {
            String building = BEFORE_THE_FIRST_BUILD.formatted(OpenPages.script(pages.latest()));
            send(exchange, 503, MediaTypes.of("index.html"), building.getBytes(StandardCharsets.UTF_8));
        } else {
            file(exchange, 404, page);
        }
    }

    private void file(HttpExchange exchange, int status, Path file) throws IOException {
        Path name = file.getFileName();
        String type = MediaTypes.of(name == null ? "" : name.toString());
        if (MediaTypes.isHtml(type)) {
            // Asked before the page is read: a build in between loads it once too often, not once too seldom.
            String script = OpenPages.script(pages.latest());
            send(exchange, status, type, with(script, Files.readString(file)).getBytes(StandardCharsets.UTF_8));
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            long length = Files.size(file);
            head(exchange, type);
            boolean bodyless = exchange.getRequestMethod().equals("HEAD") || length == 0;
            exchange.sendResponseHeaders(status, bodyless ? -1 : length);
            if (!bodyless) {
                try (OutputStream body = exchange.getResponseBody()) {
                    in.transferTo(body);
                }
            }
        }
    }

    /** Before the end of the body; where there is none, as in a fragment, the file is served as it is. */
    private static String with(String script, String page) {
        int end = page.lastIndexOf("</body>");
        return end < 0 ? page : page.substring(0, end) + script + page.substring(end);
    }

    private static void redirect(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().set("Location", address);
        text(exchange, 302, address);
    }

    private static void text(HttpExchange exchange, int status, String words) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        head(exchange, type);
        boolean bodyless = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
        exchange.sendResponseHeaders(status, bodyless ? -1 : bytes.length);
        if (!bodyless) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Nothing is kept by the browser: the next build may be a second away. */
    private static void head(HttpExchange exchange, String type) {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    }
}
