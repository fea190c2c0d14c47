/**
 * Markdown to HTML: one body in, its facts and its markup out, with links and pictures left open for a {@link
 * dev.newsline.markdown.Resolver}. Knows nothing of files, articles or themes.
 *
 * <p>Parsing is flexmark's, behind a budget of work; the renderer and the sanitiser of raw HTML are ours.
 */
@NullMarked
package dev.newsline.markdown;

import org.jspecify.annotations.NullMarked;
