package dev.newsline.theme;

import dev.newsline.digest.ContentHash;

/** A file of {@code assets/}, published under a name that changes with its content. Immutable. */
public final class Asset {
    private final String name;
    private final byte[] bytes;
    private final ContentHash hash;

    Asset(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.hash = ContentHash.of(bytes);
    }

    /** The name below {@code assets/}, as {@code site.css}. */
    public String name() {
        return name;
    }

    /** The path in the site, as {@code assets/site.4f2a91c0.css}. */
    public String path() {
        int dot = name.lastIndexOf('.');
        String digits = hash.shortened(8);
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
        return hash.integrity();
    }

    ContentHash hash() {
        return hash;
    }
}
