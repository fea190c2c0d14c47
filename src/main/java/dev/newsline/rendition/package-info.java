/**
 * Smaller files and parts of pictures: decoded, turned, scaled in linear light, encoded. The one package that loads {@code
 * java.desktop} and the WebP encoder, which takes longer than many a build: nothing of it is touched where no picture changed.
 *
 * <p>Integers all the way, and a library that is the same on every machine: the same picture gives the same bytes.
 */
@NullMarked
package dev.newsline.rendition;

import org.jspecify.annotations.NullMarked;
