/**
 * Draws pictures for sharing: letters from the outlines of a font that is part of Newsline, filled and compressed by code of
 * our own. Nothing of the machine, of AWT or of a compression library has a say in the bytes.
 */
@NullMarked
package dev.newsline.card;

import org.jspecify.annotations.NullMarked;
