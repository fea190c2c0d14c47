package dev.newsline.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Something in braces that is not text. */
abstract sealed class Brace extends Node {
    Brace(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** {@code {#id .class}}: attributes of what stands before it. */
    static final class Attributes extends Brace {
        Attributes(BasedSequence chars) {
            super(chars);
        }
    }

    /** A mark of another generator. */
    static final class Foreign extends Brace {
        private final String opening;

        Foreign(BasedSequence chars, String opening) {
            super(chars);
            this.opening = opening;
        }

        /** The characters it starts with: its kind. */
        String opening() {
            return opening;
        }
    }
}
