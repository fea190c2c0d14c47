package dev.newsline.markdown;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * Looks over a body once before it is parsed, and refuses shapes that cost the parser quadratic time or a deep stack
 * without being looked at more often. What it allows is far beyond what anyone writes by hand.
 */
final class Guard {
    static final int NESTING = 100;
    static final int DEFINITIONS = 2_000;
    static final int LENGTH = 4_000_000;
    static final int LINE = 65_536;

    /** Openers and closers of inline markup in one paragraph. */
    static final int MARKS = 6_000;

    private final String body;
    private int definitions;
    private int marks;

    private Guard(String body) {
        this.body = body;
    }

    static void check(String body) {
        new Guard(body).check();
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
            throw new TooComplex("it has more than " + LENGTH + " characters", LENGTH);
        }
        for (int start = 0; start < body.length(); ) {
            int end = start;
            while (end < body.length() && body.charAt(end) != '\n' && body.charAt(end) != '\r') {
                end++;
            }
            line(start, end);
            start = end + 1;
        }
    }

    private void line(int start, int end) {
        if (end - start > LINE) {
            throw new TooComplex("a line has more than " + LINE + " characters", start);
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
            return;
        }
        if (body.charAt(at) == '[' && ++definitions > DEFINITIONS && isDefinition(at, end)) {
            throw new TooComplex("it has more than " + DEFINITIONS + " definitions of links or notes", start);
        }
        for (int i = at; i < end; i++) {
            if ("[]<*_`~".indexOf(body.charAt(i)) >= 0
                    && (i == at || body.charAt(i) != body.charAt(i - 1))
                    && ++marks > MARKS) {
                throw new TooComplex("a paragraph has more than " + MARKS + " marks like * and [", i);
            }
        }
    }

    private boolean isDefinition(int at, int end) {
        int close = body.indexOf("]:", at);
        return close > 0 && close < end;
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
