package dev.newsline.assemble;

import dev.newsline.model.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A section, topic, author or series in one edition.
 *
 * @param kind sections, topics, authors or series
 * @param address of its list, from the root of the site
 */
public record Term(String kind, String id, Entry entry, String name, String address) {
    /** Two terms of a site never have one address, and comparing the words of their entries took 5 % of a build. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Term term && term.address.equals(address));
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }
}
