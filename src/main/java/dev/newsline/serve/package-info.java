/**
 * The site on a writer's own machine: an HTTP server on the loopback address, a watch on the files that a build reads, and
 * the word to open pages that they should load again. Knows nothing of building: that is handed in.
 */
@NullMarked
package dev.newsline.serve;

import org.jspecify.annotations.NullMarked;
