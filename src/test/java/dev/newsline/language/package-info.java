@NullMarked
package dev.newsline.language;

import org.jspecify.annotations.NullMarked;
