@org.jspecify.annotations.NullMarked
package dev.newsline.render;
