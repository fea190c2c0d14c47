package dev.newsline.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parser's own tables, looked for only in paragraphs with a bar: it tries each line of any paragraph otherwise, and
 * compiles a regular expression for each body before it does, in place of once.
 */
final class Tables implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.paragraphPreProcessorFactory(new Factory(TableParagraphPreProcessor.Factory()));
    }

    private static final class Factory implements ParagraphPreProcessorFactory {
        private final ParagraphPreProcessorFactory tables;
        /** For all bodies: it keeps nothing of any, and is made of the same options for each. */
        private volatile @Nullable ParagraphPreProcessor made;

        Factory(ParagraphPreProcessorFactory tables) {
            this.tables = tables;
        }

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new WithBar(this);
        }

        ParagraphPreProcessor tables(ParserState state) {
            ParagraphPreProcessor known = made;
            if (known == null) {
                known = tables.apply(state);
                made = known;
            }
            return known;
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return tables.getAfterDependents();
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return tables.getBeforeDependents();
        }

        @Override
        public boolean affectsGlobalScope() {
            return tables.affectsGlobalScope();
        }
    }

    /** That of one body. */
    private static final class WithBar implements ParagraphPreProcessor {
        private final Factory tables;

        /** The first bar that was found at or after a paragraph's beginning; the body's length where there is none. */
        private int bar = -1;

        WithBar(Factory tables) {
            this.tables = tables;
        }

        @Override
        public int preProcessBlock(Paragraph block, ParserState state) {
            BasedSequence chars = block.getChars();
            if (bar < chars.getStartOffset()) {
                String body = chars.getBase().toString();
                int found = body.indexOf('|', chars.getStartOffset());
                bar = found < 0 ? body.length() : found;
            }
            if (bar >= chars.getEndOffset()) {
                return 0;
            }
            return tables.tables(state).preProcessBlock(block, state);
        }
    }
}
