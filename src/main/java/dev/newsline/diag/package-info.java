/**
 * What is wrong and where: a source text with its line map, spans of it, coded diagnostics with hints, and the sorted report.
 *
 * <p>Depends on nothing of ours; everything else reports through it.
 */
@NullMarked
package dev.newsline.diag;

import org.jspecify.annotations.NullMarked;
