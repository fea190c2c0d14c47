/**
 * What differs from language to language: letters and their order, addresses, dates, numbers, plurals and the words of
 * the interface. All of a language stands in its file {@code language/LL.yaml}; nothing is taken from the JDK's locale
 * data, which changes from one release to the next and would change published pages.
 */
@NullMarked
package dev.newsline.language;

import org.jspecify.annotations.NullMarked;
