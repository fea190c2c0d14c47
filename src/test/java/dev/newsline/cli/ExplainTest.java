package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    @TempDir
    Path folder;

    @Test
    void anAddressIsTakenAsItIsCopiedFromABrowser() throws IOException {
        CliTest.makeSite(folder);
        for (String address : new String[] {
            "/az/",
            "/wire/az/",
            "/wire/az",
            "/wire/az/?a=b#c",
            "https://news.example.org/wire/az/",
            "http://NEWS.example.org/wire/az/#top",
        }) {
            Caller caller = new Caller(folder);
            assertThat(caller.call("explain", address)).as(address).isZero();
            assertThat(caller.out()).as(address).startsWith("{\"path\":\"az/index.html\"");
        }
        Caller front = new Caller(folder);
        assertThat(front.call("explain", "/wire")).isZero();
        assertThat(front.out()).startsWith("{\"path\":\"index.html\"");
        assertThat(new Caller(folder).call("explain", "https://elsewhere.example/wire/az/"))
                .isEqualTo(2);
    }
}
