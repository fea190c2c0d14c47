/**
 * Feeds, sitemaps, JSON-LD and the other small formats of a site, as records that encode themselves.
 *
 * <p>They see no type of the newsroom: who plans a page fills them. All texts are deterministic: the same record gives
 * the same bytes, whatever the machine, its locale and its time zone. No text that is put into a record can break out of
 * its format.
 */
@NullMarked
package dev.newsline.format;

import org.jspecify.annotations.NullMarked;
