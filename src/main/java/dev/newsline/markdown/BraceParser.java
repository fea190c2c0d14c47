package dev.newsline.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds attributes and marks of other generators where a brace opens. Looks at most {@link #LONGEST} characters ahead. */
final class BraceParser implements InlineParserExtension {
    private static final int LONGEST = 500;

    /** The openings of foreign marks and how each ends. */
    private static final String[][] FOREIGN = {{"{{<", ">}}"}, {"{{%", "%}}"}, {"{%", "%}"}, {"{:", "}"}};

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int limit = Math.min(input.length(), start + LONGEST);
        int end = attributesEnd(input, start, limit);
        if (end > 0) {
            parser.flushTextNode();
            parser.appendNode(new Brace.Attributes(input.subSequence(start, end)));
            parser.setIndex(end);
            return true;
        }
        for (String[] pair : FOREIGN) {
            end = foreignEnd(input, start, limit, pair);
            if (end > 0) {
                parser.flushTextNode();
                parser.appendNode(new Brace.Foreign(input.subSequence(start, end), pair[0]));
                parser.setIndex(end);
                return true;
            }
        }
        return false;
    }

    /** Where {@code {#id .class}} ends, or -1. */
    private static int attributesEnd(BasedSequence input, int start, int limit) {
        int at = start + 1;
        boolean any = false;
        while (at < limit) {
            char c = input.charAt(at);
            if (c == ' ') {
                at++;
            } else if (c == '}') {
                return any ? at + 1 : -1;
            } else if (c == '#' || c == '.') {
                int from = ++at;
                while (at < limit && Markings.isNameCharacter(input.charAt(at))) {
                    at++;
                }
                if (at == from) {
                    return -1;
                }
                any = true;
            } else {
                return -1;
            }
        }
        return -1;
    }

    private static int foreignEnd(BasedSequence input, int start, int limit, String[] pair) {
        if (!input.matchChars(pair[0], start)) {
            return -1;
        }
        for (int at = start + pair[0].length(); at < limit && input.charAt(at) != '\n'; at++) {
            if (input.matchChars(pair[1], at)) {
                return at + pair[1].length();
            }
        }
        return -1;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    /** Makes one for each document. */
    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new BraceParser();
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
