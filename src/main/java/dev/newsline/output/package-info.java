/** The site's folder: what is written, moved and removed in it happens here and nowhere else. */
@NullMarked
package dev.newsline.output;

import org.jspecify.annotations.NullMarked;
