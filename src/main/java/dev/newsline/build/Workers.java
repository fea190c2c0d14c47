package dev.newsline.build;

import dev.newsline.content.Parallel;
import dev.newsline.markdown.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The one place where things happen at the same time: an ordered map over a list, on threads with the deep stacks that
 * Markdown needs. Workers return results, and the caller uses them in their order.
 */
final class Workers implements Parallel, AutoCloseable {
    /** Items that a worker takes at a time, at most: so many that handing over is not all the work. */
    private static final int LARGEST_BATCH = 512;

    /** Batches for each worker, at least, so that they end at about the same time. */
    private static final int BATCHES = 16;

    /** The place of work that others go before. */
    private static final long LAST = Long.MAX_VALUE;

    private final int threads;
    private final ExecutorService executor;
    private final AtomicLong begun = new AtomicLong();

    Workers(int threads) {
        this.threads = threads;
        executor = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), Markdown::thread);
    }

    @Override
    public <T, R> List<R> map(List<T> items, Work<T, R> work) throws IOException {
        return map(items, work, Math.max(1, Math.min(LARGEST_BATCH, items.size() / (threads * BATCHES))));
    }

    /** The same of items each of which takes long: whoever is free takes the next. */
    <T, R> List<R> mapOneByOne(List<T> items, Work<T, R> work) throws IOException {
        return map(items, work, 1);
    }

    private <T, R> List<R> map(List<T> items, Work<T, R> work, int size) throws IOException {
        List<Future<List<R>>> batches = new ArrayList<>();
        for (int start = 0; start < items.size(); start += size) {
            List<T> batch = items.subList(start, Math.min(items.size(), start + size));
            Task<List<R>> task = new Task<>(begun.getAndIncrement(), () -> {
                List<R> results = new ArrayList<>(batch.size());
                for (T item : batch) {
                    results.add(work.on(item));
                }
                return results;
            });
            batches.add(task);
            executor.execute(task);
        }
        List<R> results = new ArrayList<>(items.size());
        for (Future<List<R>> batch : batches) {
            results.addAll(result(batch));
        }
        return results;
    }

    private <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            executor.shutdownNow();
            throw unwrapped(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            executor.shutdownNow();
            throw new IOException("interrupted", e);
        }
    }

    /** Work of one thread. What was begun first is done first. */
    private static final class Task<R> extends FutureTask<R> implements Comparable<Task<?>> {
        private final long place;

        Task(long place, Callable<R> work) {
            super(work);
            this.place = place;
        }

        @Override
        public int compareTo(Task<?> other) {
            return Long.compare(place, other.place);
        }
    }

    /** Begins work that is done while threads have nothing else to do, one item after the other. */
    <T, R> Aside<R> aside(List<T> items, Work<T, R> work) {
        Aside<R> aside = new Aside<>();
        next(items, work, aside);
        return aside;
    }

    /** Work that others go before. */
    final class Aside<R> {
        private final List<R> done = new ArrayList<>();
        private final CompletableFuture<List<R>> all = new CompletableFuture<>();

        private Aside() {}

        /** The results in the order of the items, waited for where they are not there yet. */
        List<R> results() throws IOException {
            return result(all);
        }
    }

    private <T, R> void next(List<T> items, Work<T, R> work, Aside<R> aside) {
        if (aside.done.size() == items.size()) {
            aside.all.complete(aside.done);
            return;
        }
        executor.execute(new Task<>(LAST, () -> {
            try {
                aside.done.add(work.on(items.get(aside.done.size())));
                next(items, work, aside);
            } catch (IOException | RuntimeException | Error e) {
                aside.all.completeExceptionally(e);
            }
            return aside;
        }));
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
