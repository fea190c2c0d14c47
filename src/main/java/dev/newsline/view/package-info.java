/**
 * The records that templates see, and nothing else reaches a template. Each writes itself into a digest by hand: what is
 * not in the digest must not be in the record. Addresses are root-relative and carry the path of the site's address,
 * unless a component says absolute.
 */
@NullMarked
package dev.newsline.view;

import org.jspecify.annotations.NullMarked;
