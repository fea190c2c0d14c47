/** The newsroom's nouns: what an article, a section, an author is, free of files and pages. */
@NullMarked
package dev.newsline.model;

import org.jspecify.annotations.NullMarked;
