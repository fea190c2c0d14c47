/**
 * Templates, assets and language files of the default theme and the site's own, as one value with digests, include lists
 * and needs. Reads templates with a small scanner of its own and does not know FreeMarker.
 */
@NullMarked
package dev.newsline.theme;

import org.jspecify.annotations.NullMarked;
