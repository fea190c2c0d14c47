package dev.newsline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class WatchTest {
    @TempDir
    Path root;

    @Test
    void aChangeAtAnyDepthIsSeenAlsoInNewFolders() throws Exception {
        Path content = Files.createDirectories(root.resolve("content"));
        try (Watch watch = new Watch(List.of(content, root.resolve("templates")), e -> {})) {
            Path deep = content.resolve("articles/2026");
            Files.createDirectories(deep);
            assertThat(soon(watch).get(10, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<Boolean> next = soon(watch);
            Files.writeString(deep.resolve("a.md"), "x");
            assertThat(next.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aFolderThatWasMissingIsSeenToCome() throws Exception {
        Files.createDirectories(root.resolve("content"));
        try (Watch watch = new Watch(List.of(root.resolve("content"), root.resolve("templates")), e -> {})) {
            CompletableFuture<Boolean> next = soon(watch);
            Files.createDirectories(root.resolve("templates"));
            assertThat(next.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void whatABuildWritesAndWhatEditorsLeaveIsNoChange() throws Exception {
        Path content = Files.createDirectories(root.resolve("content"));
        CompletableFuture<Boolean> next;
        try (Watch watch = new Watch(List.of(content), e -> {})) {
            next = soon(watch);
            Files.createDirectories(root.resolve("site/x"));
            Files.createDirectories(root.resolve(".newsline/serve"));
            Files.writeString(content.resolve(".a.md.swp"), "x");
            Files.writeString(content.resolve("a.md~"), "x");
            assertThat(next).satisfies(future -> {
                try {
                    future.get(600, TimeUnit.MILLISECONDS);
                    throw new AssertionError("a change was seen");
                } catch (TimeoutException expected) {
                    // Nothing was seen, as it should be.
                }
            });
        }
        assertThat(next.get(10, TimeUnit.SECONDS)).isFalse();
    }

    private static CompletableFuture<Boolean> soon(Watch watch) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return watch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
