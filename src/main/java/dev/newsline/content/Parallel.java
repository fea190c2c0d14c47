package dev.newsline.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Does work on many items, perhaps several at a time; the results are in the order of the items either way. */
public interface Parallel {
    /** Work on one item, which touches nothing that other items' work touches. */
    @FunctionalInterface
    interface Work<T, R> {
        R on(T item) throws IOException;
    }

    /** The results in the order of the items. The first failure, in that order, is thrown. */
    <T, R> List<R> map(List<T> items, Work<T, R> work) throws IOException;

    /** One after the other, on the thread that asks. */
    Parallel ONE_BY_ONE = new Parallel() {
        @Override
        public <T, R> List<R> map(List<T> items, Work<T, R> work) throws IOException {
            List<R> results = new ArrayList<>(items.size());
            for (T item : items) {
                results.add(work.on(item));
            }
            return results;
        }
    };
}
