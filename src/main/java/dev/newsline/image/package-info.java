/**
 * What a picture is, how large, and its bytes without what nobody should read in them.
 *
 * <p>Works on the bytes alone: nothing is decoded, and nothing of {@code java.desktop} is loaded. The bytes are taken for
 * hostile: whatever they are, there is a result or an {@link dev.newsline.image.UnusablePicture}.
 */
@NullMarked
package dev.newsline.image;

import org.jspecify.annotations.NullMarked;
