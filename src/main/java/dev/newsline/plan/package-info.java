/**
 * Site and theme to jobs: one job for each file of the site, with its address, kind and fingerprint. Each kind of output
 * has a {@link dev.newsline.plan.Contributor} of its own; a job's record is made when it is rendered, not before.
 */
@NullMarked
package dev.newsline.plan;

import org.jspecify.annotations.NullMarked;
