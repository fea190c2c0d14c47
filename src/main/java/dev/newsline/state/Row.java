package dev.newsline.state;

import java.io.IOException;

/**
 * What is kept under a key: a head, which every build looks at, and a tail, which is read from the disk when it is asked
 * for. Immutable; readers of it are not shared.
 */
public interface Row {
    String key();

    /** A new reader of the head. */
    ByteReader head();

    /**
     * A new reader of the tail.
     *
     * @throws Damaged where the tail on the disk is not what was written
     */
    ByteReader tail() throws IOException;

    /** The state on the disk is not what was written: the build must begin again without it. */
    final class Damaged extends IOException {
        private static final long serialVersionUID = 1L;

        public Damaged(String what) {
            super(what);
        }
    }
}
