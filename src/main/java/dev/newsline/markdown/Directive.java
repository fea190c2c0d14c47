package dev.newsline.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A newsroom block: its first line, and what stands inside of it as children. */
final class Directive extends Block {
    private final BasedSequence opening;
    private boolean closed;

    Directive(BasedSequence opening) {
        super(opening);
        this.opening = opening;
    }

    /** The first line, from its colons to before its end. */
    BasedSequence opening() {
        return opening;
    }

    boolean closed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** The line that closes a block. */
    static final class End extends Block {
        End(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
