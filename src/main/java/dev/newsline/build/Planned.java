package dev.newsline.build;

import dev.newsline.diag.Diagnostics;
import dev.newsline.output.SiteFolder;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A build between its two doors: what was read and planned, and the folder that it is for. */
final class Planned implements Closeable {
    final Options options;
    final Workers workers;
    final Stages stages = new Stages();
    /** What was found before there was a draft. */
    final Diagnostics diagnostics = new Diagnostics();

    /** Null where the folder is not ours to write to. */
    @Nullable
    SiteFolder folder;

    /** What earlier builds left; null where there is no folder. */
    @Nullable
    State state;

    /** The last build, where there is nothing to do; else null. */
    @Nullable
    LastBuild last;

    /** Files of the site that do not stand as they were made, being looked for; null where nobody looks. */
    Workers.@Nullable Aside<List<String>> changed;

    Build.Progress progress = (done, all) -> {};

    /** Null where settings, theme or languages let nothing be planned. */
    @Nullable
    Draft draft;

    Planned(Options options) {
        this.options = options;
        this.workers = new Workers(options.threads());
    }

    /** The files of the site that do not stand as they were made. */
    Set<String> changed() throws IOException {
        Set<String> paths = new HashSet<>();
        if (changed != null) {
            changed.results().forEach(paths::addAll);
        }
        return paths;
    }

    @Override
    public void close() throws IOException {
        workers.close();
        for (Closeable each : new @Nullable Closeable[] {state, folder}) {
            if (each != null) {
                each.close();
            }
        }
    }
}
