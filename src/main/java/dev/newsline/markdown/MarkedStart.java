package dev.newsline.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parser's own beginning of a block, asked only for lines that begin with one of its marks: it searches each line of
 * each paragraph otherwise, from end to end. Each kind is a class, by which the parser puts them in order.
 */
abstract class MarkedStart implements CustomBlockParserFactory {
    private final CustomBlockParserFactory own;
    private final String marks;

    private MarkedStart(CustomBlockParserFactory own, String marks) {
        this.own = own;
        this.marks = marks;
    }

    /** Leaves the parser's own out of its options; {@link #add} puts these in their place. */
    static void leaveOut(MutableDataHolder options) {
        options.set(Parser.HEADING_PARSER, false).set(Parser.FENCED_CODE_BLOCK_PARSER, false);
    }

    static void add(Parser.Builder builder) {
        builder.customBlockParserFactory(new OfHeading()).customBlockParserFactory(new OfFence());
    }

    /** Both kinds: a line that begins with its marks, and one that underlines the paragraph before it. */
    private static final class OfHeading extends MarkedStart {
        OfHeading() {
            super(new HeadingParser.Factory(), "#=-");
        }
    }

    private static final class OfFence extends MarkedStart {
        OfFence() {
            super(new FencedCodeBlockParser.Factory(), "`~");
        }
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory start = own.apply(options);
        return (state, matched) -> {
            BasedSequence line = state.getLine();
            int first = state.getNextNonSpaceIndex();
            return first < line.length() && marks.indexOf(line.charAt(first)) >= 0
                    ? start.tryStart(state, matched)
                    : BlockStart.none();
        };
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return own.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return own.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return own.affectsGlobalScope();
    }
}
