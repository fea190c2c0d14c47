/** The way of the data, from sources to the site: {@link dev.newsline.build.Build#run}. Also the one concurrency class. */
@NullMarked
package dev.newsline.build;

import org.jspecify.annotations.NullMarked;
