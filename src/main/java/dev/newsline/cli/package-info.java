/**
 * The command line: arguments, streams, the clock, the environment and exit codes. Nothing below this package reads any of
 * them from the process.
 */
@NullMarked
package dev.newsline.cli;

import org.jspecify.annotations.NullMarked;
