/** {@code content/site.yaml}, read and checked once. Wrong settings end a build before it begins. */
@NullMarked
package dev.newsline.config;

import org.jspecify.annotations.NullMarked;
