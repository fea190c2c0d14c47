package dev.newsline.build;

import dev.newsline.plan.Job;
import dev.newsline.state.StateFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of earlier builds in the hands of one who only looks. Where there is none, or a build is at it, nothing is
 * known of them. Not thread-safe, save for what {@link Memory} allows.
 *
 * @param folder held until this is closed; null where nothing is known
 * @param memory what builds know of the sources; null where none is left that fits
 */
record Looking(@Nullable StateFolder folder, @Nullable Memory memory) implements Closeable {
    static Looking open(Options options, Newsroom newsroom) throws IOException {
        Path place = State.existing(options);
        if (place == null) {
            return new Looking(null, null);
        }
        StateFolder folder;
        try {
            folder = StateFolder.open(place, "an explanation");
        } catch (StateFolder.Held e) {
            return new Looking(null, null);
        }
        try {
            return new Looking(folder, State.existingMemory(folder, options, newsroom));
        } catch (IOException | RuntimeException | Error e) {
            folder.close();
            throw e;
        }
    }

    /** The last build; {@code origins} gets, by path, what it and those before it left about jobs. */
    Origins.@Nullable Made last(List<Job> jobs, Map<String, Origins.Origin> origins) throws IOException {
        if (folder == null) {
            return null;
        }
        try (Origins left = Origins.open(folder, CodeVersion.digest())) {
            for (Job job : jobs) {
                Origins.Origin origin = left.of(job.path());
                if (origin != null) {
                    origins.put(job.path(), origin);
                }
            }
            return left.last();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (memory != null) {
                memory.close();
            }
        } finally {
            if (folder != null) {
                folder.close();
            }
        }
    }
}
