package dev.newsline.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a folder on the loopback address until it is closed. */
public final class SiteServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;
    private final OpenPages pages;
    private final String basePath;

    private SiteServer(HttpServer server, ExecutorService threads, OpenPages pages, String basePath) {
        this.server = server;
        this.threads = threads;
        this.pages = pages;
        this.basePath = basePath;
    }

    /**
     * Starts to answer.
     *
     * @param folder the site's files
     * @param basePath the path of the site's address, starting and ending in a slash
     * @param port where to listen; 0 takes any free one
     * @throws BindException where the port is taken or forbidden
     */
    public static SiteServer start(Path folder, String basePath, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        int bound = server.getAddress().getPort();
        OpenPages pages = new OpenPages(Long.toString(ProcessHandle.current().pid()));
        server.createContext("/", new SiteHandler(new SiteFiles(folder), basePath, hosts(bound), pages));
        // Every open page holds a thread; daemons, so that they hold up nothing else.
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "newsline-serve");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.start();
        return new SiteServer(server, threads, pages, basePath);
    }

    private static Set<String> hosts(int port) {
        return Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    /** The address of the front page. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + basePath;
    }

    /** Tells open pages to load again. */
    public void reload() {
        pages.reload();
    }

    @Override
    public void close() {
        pages.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
