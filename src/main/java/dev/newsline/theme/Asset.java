package dev.newsline.theme;

import dev.newsline.digest.ContentHash;
import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import org.jspecify.annotations.Nullable;

/** A file of {@code assets/}, published under a name that changes with its content. Immutable. */
public final class Asset implements Digestible {
    private final String name;
    private final byte[] bytes;

    /** Computed when a page first needs it, which takes longer than all else in a build with nothing changed. */
    private volatile @Nullable ContentHash hash;

    Asset(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The name below {@code assets/}, as {@code site.css}. */
    public String name() {
        return name;
    }

    /** The path in the site, as {@code assets/site.4f2a91c0.css}. */
    public String path() {
        int dot = name.lastIndexOf('.');
        String digits = hash().shortened(8);
        return dot <= name.lastIndexOf('/')
                ? "assets/" + name + "." + digits
                : "assets/" + name.substring(0, dot) + "." + digits + name.substring(dot);
    }

    /** The content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The value of an {@code integrity} attribute. */
    public String integrity() {
        return hash().integrity();
    }

    /** The digest of name and content. */
    @Override
    public void digest(Digester digester) {
        digester.add(name).add(bytes);
    }

    private ContentHash hash() {
        ContentHash known = hash;
        if (known == null) {
            known = ContentHash.of(bytes);
            hash = known;
        }
        return known;
    }
}
