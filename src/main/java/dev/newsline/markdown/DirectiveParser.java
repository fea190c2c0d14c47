package dev.newsline.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads newsroom blocks as containers. A line of colons alone closes the innermost open one; it is a block of its own
 * then, since a container that ends cannot swallow its last line.
 */
final class DirectiveParser extends AbstractBlockParser {
    private final Directive block;

    private DirectiveParser(BasedSequence opening) {
        block = new Directive(opening);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block other) {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (isClosing(line(state)) && innermost(state) == this) {
            block.close();
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    /** The block that a closing line would close; none inside fenced code. */
    private static @Nullable BlockParser innermost(ParserState state) {
        List<BlockParser> active = state.getActiveBlockParsers();
        for (int i = active.size() - 1; i >= 0; i--) {
            BlockParser parser = active.get(i);
            if (parser instanceof FencedCodeBlockParser) {
                return null;
            }
            if (parser instanceof DirectiveParser) {
                return parser;
            }
        }
        return null;
    }

    /** The line from its first character that is no space, or empty where that is no colon or in indented code. */
    private static BasedSequence line(ParserState state) {
        if (state.getIndent() >= 4 || state.isBlank()) {
            return BasedSequence.EMPTY;
        }
        BasedSequence line = state.getLine();
        int first = state.getNextNonSpaceIndex();
        return line.charAt(first) == ':' ? line.subSequence(first).trimEnd() : BasedSequence.EMPTY;
    }

    private static boolean isOpening(BasedSequence line) {
        return line.startsWith(":::") && !isClosing(line);
    }

    private static boolean isClosing(BasedSequence line) {
        if (!line.startsWith(":::")) {
            return false;
        }
        for (int i = 3; i < line.length(); i++) {
            if (line.charAt(i) != ':') {
                return false;
            }
        }
        return true;
    }

    /** The closing line. */
    private static final class EndParser extends AbstractBlockParser {
        private final Directive.End block;

        private EndParser(BasedSequence line) {
            block = new Directive.End(line);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {}
    }

    private static final class Factory extends AbstractBlockParserFactory {
        private Factory(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = line(state);
            if (isClosing(line)) {
                return BlockStart.of(new EndParser(line)).atIndex(state.getLineEndIndex());
            }
            if (isOpening(line)) {
                return BlockStart.of(new DirectiveParser(line)).atIndex(state.getLineEndIndex());
            }
            return BlockStart.none();
        }
    }

    /** Makes a factory for each document. */
    static final class Custom implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Factory(options);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
