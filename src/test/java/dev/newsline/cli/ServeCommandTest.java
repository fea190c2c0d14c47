package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ServeCommandTest {
    @TempDir
    Path folder;

    @Test
    void theAddressIsPrintedAndAnswers() throws Exception {
        CliTest.makeSite(folder);
        Caller caller = new Caller(folder);
        AtomicInteger exit = new AtomicInteger(-1);
        Thread serving = new Thread(() -> exit.set(caller.call("serve", "--port", "0")));
        serving.start();
        while (!caller.out().endsWith("\n")) {
            assertThat(serving.isAlive()).as(caller.err()).isTrue();
            Thread.sleep(20);
        }
        String address = caller.out().strip();
        assertThat(address).matches("http://localhost:\\d+/wire/");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address).resolve("nowhere"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(folder.resolve("site")).doesNotExist();
        serving.interrupt();
        serving.join();
        assertThat(exit).hasValue(0);
    }

    @Test
    void settingsThatAreGoneForAMomentDoNotEndIt() throws Exception {
        CliTest.makeSite(folder);
        Path settings = folder.resolve("content/site.yaml");
        String text = Files.readString(settings);
        Caller caller = new Caller(folder);
        Thread serving = new Thread(() -> caller.call("serve", "--port", "0"));
        serving.start();
        until(serving, caller, () -> caller.out().endsWith("\n"));
        Files.delete(settings);
        until(serving, caller, () -> caller.err().endsWith("next change builds again.\n"));
        assertThat(caller.err()).contains("newsline: no site here: newsline new site DIR makes one\nServing goes on");
        Files.writeString(settings, text.replace("Caspian Wire", "Baku Wire"));
        URI front = URI.create(caller.out().strip());
        until(serving, caller, () -> get(front).contains("Baku Wire"));
        serving.interrupt();
        serving.join();
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void until(Thread serving, Caller caller, Condition condition) throws Exception {
        while (!condition.holds()) {
            assertThat(serving.isAlive()).as(caller.err()).isTrue();
            Thread.sleep(20);
        }
    }

    private static String get(URI address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void aTakenPortIsSaidWithAnother() throws Exception {
        CliTest.makeSite(folder);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Caller caller = new Caller(folder);
            assertThat(caller.call("serve", "--port", Integer.toString(port))).isEqualTo(3);
            assertThat(caller.err())
                    .startsWith("newsline: the port cannot be had: " + port)
                    .contains("newsline serve --port " + (port + 1) + " tries another");
        }
    }
}
