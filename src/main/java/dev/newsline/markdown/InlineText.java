package dev.newsline.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parser's own inline parser, which finds the end of plain words in the body's characters themselves. It asks for
 * each through three interfaces otherwise, and most of an article is plain words.
 */
final class InlineText extends CommonmarkInlineParser {
    private final Factory factory;

    private InlineText(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions,
            Factory factory) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
        this.factory = factory;
    }

    /** Puts it in the place of the parser's own. */
    static void use(Parser.Builder builder) {
        builder.customInlineParserFactory(new Factory());
        // It takes definitions of links from a paragraph; the parser asks only its own for that unless it is told.
        builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    }

    @Override
    protected boolean parseString() {
        // Within a row of a table a bar is special, too.
        if (customCharacters != null
                || !(input instanceof SubSequence part)
                || !(part.getBase() instanceof CountedText text)) {
            return super.parseString();
        }
        int from = index;
        int start = part.getStartOffset();
        index = text.firstOf(factory.stops(specialCharacters), start + from, part.getEndOffset()) - start;
        if (index == from) {
            return false;
        }
        appendText(input, from, index);
        return true;
    }

    /** Makes one for each body. Thread-safe. */
    private static final class Factory implements InlineParserFactory {
        /** By character, whether it may begin what is no plain word: the same for all bodies, as the parser's options are. */
        private volatile boolean @Nullable [] stops;

        private boolean[] stops(BitSet specialCharacters) {
            boolean[] known = stops;
            if (known == null) {
                known = new boolean[Character.MAX_VALUE + 1];
                for (int c = specialCharacters.nextSetBit(0); c >= 0; c = specialCharacters.nextSetBit(c + 1)) {
                    known[c] = true;
                }
                stops = known;
            }
            return known;
        }

        @Override
        public InlineParser inlineParser(
                DataHolder options,
                BitSet specialCharacters,
                BitSet delimiterCharacters,
                Map<Character, DelimiterProcessor> delimiterProcessors,
                LinkRefProcessorData linkRefProcessors,
                List<InlineParserExtensionFactory> extensions) {
            return new InlineText(
                    options,
                    specialCharacters,
                    delimiterCharacters,
                    delimiterProcessors,
                    linkRefProcessors,
                    extensions,
                    this);
        }
    }
}
