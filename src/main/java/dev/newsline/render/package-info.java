/**
 * Records to bytes: the only package that knows FreeMarker. Templates reach what the record of their page holds and the
 * functions of this package, and nothing else: no methods, no clock, no files.
 */
@NullMarked
package dev.newsline.render;

import org.jspecify.annotations.NullMarked;
