package dev.newsline.build;

import dev.newsline.content.Parallel;
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
final class Workers implements Parallel, AutoCloseable {
    /** Items that a worker takes at a time, at most: so many that handing over is not all the work. */
    private static final int LARGEST_BATCH = 512;

    /** Batches for each worker, at least, so that they end at about the same time. */
    private static final int BATCHES = 16;

    private final int threads;
    private final ExecutorService executor;

    Workers(int threads) {
        this.threads = threads;
        executor = Executors.newFixedThreadPool(threads, Markdown::thread);
    }

    @Override
    public <T, R> List<R> map(List<T> items, Work<T, R> work) throws IOException {
        List<Future<List<R>>> batches = new ArrayList<>();
        int size = Math.max(1, Math.min(LARGEST_BATCH, items.size() / (threads * BATCHES)));
        for (int start = 0; start < items.size(); start += size) {
            List<T> batch = items.subList(start, Math.min(items.size(), start + size));
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
