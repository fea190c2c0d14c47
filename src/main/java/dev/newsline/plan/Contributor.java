package dev.newsline.plan;

import dev.newsline.digest.Digest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plans some files of a site. Asked by one thread. */
interface Contributor {
    void contribute(Plan.Jobs plan);

    /** The name under which the next build knows it; null where it plans anew each time. */
    default @Nullable String name() {
        return null;
    }

    /** Of all that its files are made of, told without planning them; null where it cannot be told. */
    default @Nullable Digest key() {
        return null;
    }

    /** Tells the paths of its files. */
    default void paths(Consumer<String> to) {
        contribute(job -> to.accept(job.path()));
    }
}
