package dev.newsline.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Builds a site. */
public final class Build {
    private Build() {}

    /**
     * Builds the site that {@code options} describe. What is wrong with articles, settings or templates is in the result;
     * where that lets nothing be published, {@link Result#published} is false and the site is as it was.
     *
     * @throws IOException where the machine fails: disk, permission
     */
    public static Result run(Options options) throws IOException {
        return new Result(false, 0, 0, List.of(), List.of(), List.of(), List.of(), Map.of());
    }
}
