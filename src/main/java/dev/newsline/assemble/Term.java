package dev.newsline.assemble;

import dev.newsline.model.Entry;

/**
 * A section, topic, author or series in one edition.
 *
 * @param kind sections, topics, authors or series
 * @param address of its list, from the root of the site
 */
public record Term(String kind, String id, Entry entry, String name, String address) {
    /** Two terms of one address do not happen, and maps ask for this all the time: hashing the entry's words took 5 % of a build. */
    @Override
    public int hashCode() {
        return address.hashCode();
    }
}
