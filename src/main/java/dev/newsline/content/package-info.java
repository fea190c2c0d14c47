/**
 * Files to documents: the walk over {@code content/}, front matter, registries, phrases, texts. What a file says by
 * itself is decided here; what needs another file is {@code assemble}'s.
 */
@NullMarked
package dev.newsline.content;

import org.jspecify.annotations.NullMarked;
