/**
 * What a build remembers for the next one: bytes by key, in a snapshot and a journal, behind a lock. Doors: {@link
 * dev.newsline.state.StateFolder} and {@link dev.newsline.state.Store}. Knows no type of the site; may use {@code digest}.
 * Everything here is a cache: what does not fit is thrown away, and the next build makes it again.
 */
@NullMarked
package dev.newsline.state;

import org.jspecify.annotations.NullMarked;
