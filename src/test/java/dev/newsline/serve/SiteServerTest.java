package dev.newsline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class SiteServerTest {
    @TempDir
    Path top;

    private SiteServer server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        put("site/index.html", "<html><body>front</body></html>");
        put("site/404.html", "<html><body>nothing here</body></html>");
        put("site/ru/404.html", "<html><body>ничего</body></html>");
        put("site/politics/index.html", "<html><body>politics</body></html>");
        put("site/feed.xml", "<rss/>");
        put("site/media/a b.jpg", "jpeg");
        put("site/.hidden", "hidden");
        put("secret.txt", "secret");
        Files.createSymbolicLink(top.resolve("site/way-out.txt"), top.resolve("secret.txt"));
        server = SiteServer.start(top.resolve("site"), "/wire/", 0);
        port = URI.create(server.address()).getPort();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pagesAreServedBelowTheBasePathWithTheReloadScript() throws Exception {
        HttpResponse<String> front = get("/wire/");
        assertThat(front.statusCode()).isEqualTo(200);
        assertThat(front.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(front.body())
                .startsWith("<html><body>front<script src=\"" + OpenPages.SCRIPT + "?")
                .endsWith("\"></script>\n</body></html>");
        assertThat(Files.readString(top.resolve("site/index.html"))).doesNotContain("script");
        assertThat(get("/").headers().firstValue("Location")).hasValue("/wire/");
        assertThat(get("/elsewhere/").statusCode()).isEqualTo(404);
    }

    @Test
    void filesHaveTheirTypes() throws Exception {
        assertThat(get("/wire/feed.xml").headers().firstValue("Content-Type")).hasValue("application/xml");
        HttpResponse<String> picture = get("/wire/media/a%20b.jpg");
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(picture.body()).isEqualTo("jpeg");
    }

    @Test
    void aFolderWithoutItsSlashLeadsToIt() throws Exception {
        HttpResponse<String> answer = get("/wire/politics?x=1");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/wire/politics/?x=1");
    }

    @Test
    void whatIsMissingHasThePageOfItsEdition() throws Exception {
        HttpResponse<String> answer = get("/wire/nowhere/at/all/");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("nothing here");
        assertThat(get("/wire/ru/nowhere/").body()).contains("ничего");
    }

    @Test
    void noPathLeadsOut() throws Exception {
        for (String path : new String[] {
            "/wire/../secret.txt",
            "/wire/%2e%2e/secret.txt",
            "/wire/..%2fsecret.txt",
            "/wire/media/..%2f..%2f..%2fsecret.txt",
            "/wire/..%5csecret.txt",
            "/wire//etc/passwd",
            "/wire/%00",
            "/wire/way-out.txt",
            "/wire/.hidden"
        }) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .startsWith("HTTP/1.1 404")
                    .doesNotContain("secret");
        }
    }

    @Test
    void onlyTheNamesOfThisMachineAreAnswered() throws Exception {
        assertThat(raw("GET /wire/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("front");
        assertThat(raw("GET /wire/ HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void onlyReadingIsAllowed() throws Exception {
        assertThat(raw("POST /wire/ HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
        assertThat(raw("HEAD /wire/ HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("front");
    }

    @Test
    void openPagesHearOfANewBuild() throws Exception {
        HttpResponse<InputStream> events = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + OpenPages.ADDRESS))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertThat(events.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            assertThat(first).startsWith("data: ");
            assertThat(lines.readLine()).isEmpty();
            server.reload();
            assertThat(lines.readLine()).startsWith("data: ").isNotEqualTo(first);
        }
    }

    @Test
    void aPageLoadsAgainAtABuildLaterThanItself() throws Exception {
        String before = get("/wire/").body();
        assertThat(before)
                .contains(OpenPages.SCRIPT + "?" + ProcessHandle.current().pid() + ".0\"");
        server.reload();
        assertThat(get("/wire/").body())
                .contains(OpenPages.SCRIPT + "?" + ProcessHandle.current().pid() + ".1\"");
    }

    @Test
    void untilTheFirstBuildEveryAddressSaysSoAndLoadsAgain() throws Exception {
        try (SiteServer early = SiteServer.start(top.resolve("not yet"), "/", 0)) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(early.address() + "politics/"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
            assertThat(answer.body()).contains("The site is being built.", "<script src=\"" + OpenPages.SCRIPT);
        }
    }

    @Test
    void aTakenPortIsTheMachinesTrouble() {
        assertThatThrownBy(() -> SiteServer.start(top, "/", port)).isInstanceOf(BindException.class);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** A client that changes nothing in the path. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void put(String path, String text) throws IOException {
        Path file = top.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
