package dev.newsline.build;

import dev.newsline.markdown.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The one place where things happen at the same time: an ordered map over a list, on threads with the deep stacks that
 * Markdown needs. Workers return results, and the caller uses them in their order.
 */
final class Workers implements AutoCloseable {
    /** Items that a worker takes at a time: small enough to share evenly, large enough not to be all hand-over. */
    private static final int BATCH = 32;

    private final ExecutorService executor;

    Workers(int threads) {
        executor = Executors.newFixedThreadPool(threads, Markdown::thread);
    }

    /** Work on one item. */
    @FunctionalInterface
    interface Work<T, R> {
        R on(T item) throws IOException;
    }

    /** The results in the order of the items. The first failure, in that order, is thrown. */
    <T, R> List<R> map(List<T> items, Work<T, R> work) throws IOException {
        List<Future<List<R>>> batches = new ArrayList<>();
        for (int start = 0; start < items.size(); start += BATCH) {
            List<T> batch = items.subList(start, Math.min(items.size(), start + BATCH));
            batches.add(executor.submit(() -> {
                List<R> results = new ArrayList<>(batch.size());
                for (T item : batch) {
                    results.add(work.on(item));
                }
                return results;
            }));
        }
        List<R> results = new ArrayList<>(items.size());
        for (Future<List<R>> batch : batches) {
            try {
                results.addAll(batch.get());
            } catch (ExecutionException e) {
                executor.shutdownNow();
                throw unwrapped(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                executor.shutdownNow();
                throw new IOException("interrupted", e);
            }
        }
        return results;
    }

    private static IOException unwrapped(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof IOException io) {
            return io;
        }
        if (cause instanceof UncheckedIOException io && io.getCause() != null) {
            return io.getCause();
        }
        if (cause instanceof RuntimeException ours) {
            throw ours;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IOException(e);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
