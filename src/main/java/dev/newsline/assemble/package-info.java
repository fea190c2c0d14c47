/**
 * Documents to a {@link dev.newsline.assemble.Site}: translations, what is published at an instant, sections and other
 * terms, addresses, pictures, references, order. After this stage nothing is looked up by a name that an editor typed.
 */
@NullMarked
package dev.newsline.assemble;

import org.jspecify.annotations.NullMarked;
