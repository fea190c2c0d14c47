package dev.newsline.theme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits the expression of a tag or an interpolation into tokens. Interpolations inside strings are expressions too:
 * their places are kept in {@link #nested()}. Never fails: what it cannot read, FreeMarker reports when it parses.
 */
final class Tokens {
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> nested = new ArrayList<>();
    private int at;

    private Tokens(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** The tokens from {@code from} to the {@code >} that closes a tag, or the brace that closes an interpolation. */
    static Tokens until(String text, int from, char end) {
        Tokens tokens = new Tokens(text, from);
        tokens.read(end);
        return tokens;
    }

    List<Token> list() {
        return tokens;
    }

    /** Offsets after each interpolation's opening brace inside strings. */
    List<Integer> nested() {
        return nested;
    }

    /** Offset after the end. */
    int end() {
        return at;
    }

    private void read(char end) {
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (text.startsWith("<#--", at)) {
                int close = text.indexOf("-->", at);
                at = close < 0 ? text.length() : close + 3;
            } else if (depth == 0 && c == end) {
                at++;
                return;
            } else if (c == '"' || c == '\'') {
                string(c, false, depth);
            } else if (c == 'r' && at + 1 < text.length() && "\"'".indexOf(text.charAt(at + 1)) >= 0) {
                at++;
                string(text.charAt(at), true, depth);
            } else if (Character.isDigit(c)) {
                number(depth);
            } else if (isNamePart(c) || c == '\\') {
                name(depth);
            } else {
                if (CLOSING.indexOf(c) >= 0 && depth > 0) {
                    depth--;
                }
                operator(depth);
                if (OPENING.indexOf(c) >= 0) {
                    depth++;
                }
            }
        }
    }

    private void string(char quote, boolean raw, int depth) {
        int start = at + 1;
        int i = start;
        while (i < text.length() && text.charAt(i) != quote) {
            if (!raw && text.charAt(i) == '\\') {
                i++;
            } else if (!raw && (text.startsWith("${", i) || text.startsWith("#{", i))) {
                nested.add(i + 2);
            }
            i++;
        }
        int close = Math.min(i, text.length());
        tokens.add(new Token(Token.Kind.STRING, text.substring(start, close), start, close, depth));
        at = Math.min(close + 1, text.length());
    }

    private void number(int depth) {
        int start = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at + 1 < text.length() && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1))) {
            at++;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
        }
        tokens.add(new Token(Token.Kind.NUMBER, text.substring(start, at), start, at, depth));
    }

    private void name(int depth) {
        int start = at;
        StringBuilder name = new StringBuilder();
        while (at < text.length() && (isNamePart(text.charAt(at)) || text.charAt(at) == '\\')) {
            if (text.charAt(at) == '\\') {
                at++;
                if (at == text.length()) {
                    break;
                }
            }
            name.append(text.charAt(at));
            at++;
        }
        tokens.add(new Token(Token.Kind.NAME, name.toString(), start, at, depth));
    }

    private void operator(int depth) {
        for (String two : List.of("??", "..", "->", "==", "!=", "+=")) {
            if (text.startsWith(two, at)) {
                tokens.add(new Token(Token.Kind.OPERATOR, two, at, at + 2, depth));
                at += 2;
                return;
            }
        }
        tokens.add(new Token(Token.Kind.OPERATOR, text.substring(at, at + 1), at, at + 1, depth));
        at++;
    }

    private static boolean isNamePart(char c) {
        return c == '_' || c == '@' || c == '$' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** The token at an index, or null past either end. */
    static @Nullable Token at(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
    }
}
