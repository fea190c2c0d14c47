package dev.newsline.markdown;

/** Sets quotation marks and apostrophes in the running text of one block, whose pieces come one after another. */
final class Typesetter {
    private final Quotes quotes;
    private char previous = ' ';
    private int depth;
    private int single;

    Typesetter(Quotes quotes) {
        this.quotes = quotes;
    }

    /** Tells of something that was printed without being set, as code; {@code last} is its last character. */
    void passed(char last) {
        previous = last;
    }

    /** Whether a character may be set as another. */
    boolean sets(char c) {
        return c == '"' ? !quotes.none() : c == '\'' && quotes.single();
    }

    /** What a character is printed as. {@code next} is what follows it, a space at the end. */
    String set(char c, char next) {
        String set = c == '"' && !quotes.none()
                ? mark(next)
                : c == '\'' && quotes.single() ? singleMark(next) : String.valueOf(c);
        previous = c;
        return set;
    }

    private String mark(char next) {
        boolean before = opensAfter(previous);
        boolean after = isSpace(next);
        if (before && !after) {
            depth++;
            return depth % 2 == 1 ? quotes.open() : quotes.innerOpen();
        }
        if (before || (depth == 0 && Character.isDigit(previous))) {
            // A mark between spaces, or inches: no telling, so it stays.
            return "\"";
        }
        String close = depth == 0 || depth % 2 == 1 ? quotes.close() : quotes.innerClose();
        depth = Math.max(0, depth - 1);
        return close;
    }

    private String singleMark(char next) {
        if (opensAfter(previous) && !isSpace(next) && !Character.isDigit(next)) {
            single++;
            return depth % 2 == 1 ? quotes.innerOpen() : "‘";
        }
        single = Math.max(0, single - 1);
        return "’";
    }

    private static boolean opensAfter(char c) {
        return isSpace(c) || "([{<«„“‘—–/=\"'".indexOf(c) >= 0 || c == '-';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
