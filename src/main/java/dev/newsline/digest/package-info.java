/**
 * 128-bit digests and their combination, from which fingerprints are made. Depends on nothing.
 */
@NullMarked
package dev.newsline.digest;

import org.jspecify.annotations.NullMarked;
