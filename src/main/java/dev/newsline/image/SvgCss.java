package dev.newsline.image;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What CSS Syntax 3 makes of a style: its comments, strings and escapes. */
final class SvgCss {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile("data-[^\\s\\[\\](){}=~|^$*\"',.:#>+/]+");

    private SvgCss() {}

    /** The same style with nothing in its comments. They stay, for what is on their sides does not belong together. */
    static String withoutComments(String css) {
        return css.contains("/*") ? scanned(css, true) : css;
    }

    /** What of a style can be a reference, in lower case: not what is in comments, and in strings that stand by themselves. */
    static String references(String css) {
        if (css.indexOf('\\') >= 0) {
            // Whether url( is written with escapes decides where strings begin: all of it is looked at.
            return unescaped(css).toLowerCase(Locale.ROOT);
        }
        return scanned(css, false).toLowerCase(Locale.ROOT);
    }

    /** The attributes of the kind {@code data-…} that a style asks for. */
    static Set<String> dataAttributes(String css) {
        Set<String> names = new HashSet<>();
        Matcher name = DATA.matcher(unescaped(css));
        while (name.find()) {
            names.add(name.group());
        }
        return names;
    }

    static String unescaped(String css) {
        return ESCAPE.matcher(css)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null ? escape.group(2) : character(Integer.parseInt(escape.group(1), 16))));
    }

    private static String character(int codePoint) {
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
    }

    private static String scanned(String css, boolean strings) {
        StringBuilder out = new StringBuilder(css.length());
        char before = ' ';
        int at = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            int end = at + 1;
            if (c == '\\') {
                end = Math.min(css.length(), at + 2);
                out.append(css, at, end);
            } else if (c == '/' && css.startsWith("/*", at)) {
                int closed = css.indexOf("*/", at + 2);
                end = closed < 0 ? css.length() : closed + 2;
                out.append("/**/");
            } else if (c == '"' || c == '\'') {
                end = afterString(css, at);
                // What is in brackets may be an address.
                out.append(strings || before == '(' ? css.substring(at, end) : "\"\"");
            } else if (c == '(' && endsInUrl(css, at)) {
                end = afterUrl(css, at);
                out.append(css, at, end);
            } else {
                out.append(c);
            }
            before = c <= ' ' ? before : c;
            at = end;
        }
        return out.toString();
    }

    /** A string ends with its line, too. */
    private static int afterString(String css, int start) {
        int at = start + 1;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == css.charAt(start)) {
                return at + 1;
            } else if (c == '\n' || c == '\r' || c == '\f') {
                return at;
            }
            at += c == '\\' ? 2 : 1;
        }
        return css.length();
    }

    private static boolean endsInUrl(String css, int bracket) {
        if (bracket < 3 || !css.regionMatches(true, bracket - 3, "url", 0, 3)) {
            return false;
        }
        char before = bracket == 3 ? ' ' : css.charAt(bracket - 4);
        return before < 0x80 && !Character.isLetterOrDigit(before) && before != '-' && before != '_';
    }

    /** Past an address without quotation marks, in which neither comments nor strings begin; else past the bracket. */
    private static int afterUrl(String css, int bracket) {
        int at = bracket + 1;
        while (at < css.length() && css.charAt(at) <= ' ') {
            at++;
        }
        if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
            return at; // the string is next, and the bracket is before it
        }
        while (at < css.length() && css.charAt(at) != ')') {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, css.length());
    }
}
