package dev.newsline.digest;

/** A value that writes each of its components into a digest, in their order. */
public interface Digestible {
    /** Adds all that this value consists of to {@code digester}. */
    void digest(Digester digester);
}
