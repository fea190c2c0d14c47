package dev.newsline.assemble;

import java.time.Instant;

/**
 * What time alone makes of the site.
 *
 * @param path of the file that says so, relative to {@code content/}
 */
public record Turn(Instant at, Kind kind, String path) {
    public enum Kind {
        /** A date in the future comes. */
        PUBLICATION,
        /** An embargo ends. */
        EMBARGO,
        /** What is published leaves the site. */
        EXPIRY,
        /** A pin ends; where the article would stand there anyway, nothing looks different. */
        PIN,
        /** A breaking story is one no more; another one may be shown already. */
        BREAKING
    }
}
