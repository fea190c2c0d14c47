package dev.newsline.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks over a body once before it is parsed, and refuses shapes that cost the parser quadratic time or a deep stack
 * without being looked at more often. What it allows is far beyond what anyone writes by hand.
 */
final class Guard {
    private static final Pattern PICTURE = Pattern.compile("(?i)data:image/[a-z0-9.+-]{1,40};base64,[a-z0-9+/]{1000}");

    static final int NESTING = 100;
    static final int DEFINITIONS = 2_000;
    static final int LENGTH = 1_000_000;
    static final int LINES = 12_000;
    static final int LINE = 65_536;

    /** Openers and closers of inline markup in one paragraph. */
    static final int MARKS = 6_000;

    /** Rulers of tables in one paragraph; the parser tries each as the head of a table. */
    static final int RULERS = 50;

    static final int ROWS = 1_500;

    /** Marks times lines of one paragraph: each mark may look at each line. */
    static final int MARKS_BY_LINES = 3_000_000;

    /** Openings that the parser searches the whole paragraph for the end of. */
    static final int DECLARATIONS = 200;

    private static final boolean[] MARK = new boolean[Character.MAX_VALUE + 1];

    static {
        for (char c : "[]<*_`~".toCharArray()) {
            MARK[c] = true;
        }
    }

    private final String body;
    private final char[] chars;
    private final boolean bars;
    private int lines;
    private int rulers;
    private int rows;
    private int paragraphLines;
    private int declarations;
    private int blocks;
    private int definitions;
    private int marks;

    private Guard(CountedText text) {
        this.body = text.toString();
        this.chars = text.characters();
        this.bars = body.indexOf('|') >= 0;
    }

    static void check(CountedText text) {
        new Guard(text).check();
    }

    /** Refuses a tree that is too deep to be walked. */
    static void checkDepth(Node root) {
        int depth = 0;
        @Nullable Node node = root;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > 3 * NESTING) {
                    throw new TooComplex(
                            "something in it is nested more than " + NESTING + " deep", node.getStartOffset());
                }
                continue;
            }
            while (node != null && node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null || node == root ? null : node.getNext();
        }
    }

    private void check() {
        if (body.length() > LENGTH) {
            throw tooLong(0, body.length(), "it has more than " + LENGTH + " characters", LENGTH);
        }
        for (int start = 0; start < body.length(); ) {
            int end = start;
            while (end < chars.length && chars[end] != '\n' && chars[end] != '\r') {
                end++;
            }
            line(start, end);
            start = end + 1;
        }
    }

    /** What makes a text too long is most often a picture that was pasted into it. */
    private TooComplex tooLong(int start, int end, String reason, int offset) {
        Matcher picture = PICTURE.matcher(body).region(start, end);
        return picture.find() ? new TooComplex(TooComplex.PICTURE, picture.start()) : new TooComplex(reason, offset);
    }

    private void line(int start, int end) {
        if (end - start > LINE) {
            throw tooLong(start, end, "a line has more than " + LINE + " characters", start);
        }
        if (++lines > LINES) {
            throw new TooComplex("it has more than " + LINES + " lines", start);
        }
        int nesting = nesting(start, end);
        if (nesting > NESTING) {
            throw new TooComplex("quotes or lists are nested more than " + NESTING + " deep", start);
        }
        int at = start;
        while (at < end && (body.charAt(at) == ' ' || body.charAt(at) == '>')) {
            at++;
        }
        if (at == end) {
            marks = 0;
            paragraphLines = 0;
            rulers = 0;
            rows = 0;
            declarations = 0;
            return;
        }
        if (startsBlock(at, end)) {
            marks = 0;
            paragraphLines = 0;
        }
        paragraphLines++;
        if (bars && hasBar(at, end) && ++rows > ROWS) {
            throw new TooComplex(
                    "a table has more than " + ROWS + " rows; keep them in a file (::: table data=...)", start);
        }
        if (bars && isRuler(at, end) && ++rulers > RULERS) {
            throw new TooComplex("a paragraph has more than " + RULERS + " rulers of tables", start);
        }
        block(at, end);
        if (body.charAt(at) == '[' && ++definitions > DEFINITIONS && isDefinition(at, end)) {
            throw new TooComplex("it has more than " + DEFINITIONS + " definitions of links or notes", start);
        }
        for (int i = at; i < end; i++) {
            char c = chars[i];
            if (!MARK[c]) {
                continue;
            }
            if (body.startsWith("<!", i) && (declarations += body.startsWith("<![", i) ? 10 : 1) > DECLARATIONS) {
                throw new TooComplex("a paragraph has too many marks like <!-- and <![CDATA[", i);
            }
            if ((i == at || c != body.charAt(i - 1))
                    && (++marks > MARKS || (long) marks * paragraphLines > MARKS_BY_LINES)) {
                throw new TooComplex("a paragraph has too many marks like * and [", i);
            }
        }
    }

    private boolean hasBar(int at, int end) {
        for (int i = at; i < end; i++) {
            if (chars[i] == '|') {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is an item of a list, a heading or raw HTML, and so no part of the paragraph before it. */
    private boolean startsBlock(int at, int end) {
        char first = body.charAt(at);
        char second = at + 1 < end ? body.charAt(at + 1) : ' ';
        return switch (first) {
            case '-', '+', '*' -> second == ' ';
            case '#' -> true;
            case '<' -> second == '/' || Character.isLetter(second);
            default -> false;
        };
    }

    private boolean isRuler(int at, int end) {
        boolean bar = false;
        for (int i = at; i < end; i++) {
            char c = body.charAt(i);
            if ("|-: \t".indexOf(c) < 0) {
                return false;
            }
            bar |= c == '|';
        }
        return bar;
    }

    /** Counts newsroom blocks that are open. */
    private void block(int at, int end) {
        if (body.startsWith(":::", at)) {
            boolean closes = body.substring(at, end).replace(":", "").isBlank();
            blocks = closes ? Math.max(0, blocks - 1) : blocks + 1;
            if (blocks > NESTING / 2) {
                throw new TooComplex("blocks are nested more than " + NESTING / 2 + " deep", at);
            }
        }
    }

    private boolean isDefinition(int at, int end) {
        return body.substring(at, end).contains("]:");
    }

    /** How many containers a line may open: its quote and list markers, and its indentation in front of a list marker. */
    private int nesting(int start, int end) {
        int markers = 0;
        int indent = 0;
        char only = 0;
        int at = start;
        while (at < end) {
            char c = body.charAt(at);
            if (c == ' ') {
                indent++;
            } else if (c == '\t') {
                indent += 4;
            } else if (c == '>' || c == '*' || c == '-' || c == '+') {
                markers++;
                only = only == 0 || only == c ? c : ' ';
            } else if (Character.isDigit(c) || ((c == '.' || c == ')') && at > start)) {
                markers += c == '.' || c == ')' ? 1 : 0;
                only = ' ';
            } else {
                return markers + (markers > 0 ? indent / 3 : 0);
            }
            at++;
        }
        // A line of one mark alone is a rule, however long.
        return only == '*' || only == '-' ? 0 : markers;
    }
}
