package dev.newsline.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Prints running text: resolves escapes, sets quotation marks, links bare addresses. */
final class TextRenderer {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** By character, whether it may be printed as another, or begin an address. */
    private static final boolean[] MARKS = Markup.escapedOr("\\h'");

    private final Draft draft;
    private final Links links;
    private final BasedSequence document;
    private final Quotes quotes;
    private Typesetter typesetter;

    TextRenderer(Draft draft, Links links, BasedSequence document) {
        this.draft = draft;
        this.links = links;
        this.document = document;
        this.quotes = draft.profile.extensions() ? draft.context.quotes() : Quotes.NONE;
        this.typesetter = new Typesetter(quotes);
    }

    /** Starts a block, in which quotation marks belong together. */
    void start() {
        typesetter = new Typesetter(quotes);
    }

    /** Tells of something between texts that is not text. */
    void passed(char last) {
        typesetter.passed(last);
    }

    void lineBreak(String markup) {
        draft.out().raw(markup);
        draft.plain.space();
        typesetter.passed(' ');
    }

    /** Text that is printed as it is. */
    void literal(CharSequence text) {
        draft.out().text(text);
        draft.plain.add(text);
        if (text.length() > 0) {
            typesetter.passed(text.charAt(text.length() - 1));
        }
    }

    /** A text of its own with its quotation marks set. */
    String set(String text) {
        Typesetter own = new Typesetter(quotes);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(own.set(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' '));
        }
        return out.toString();
    }

    void text(Node node) {
        String raw = draft.chars(node);
        boolean bare = draft.profile.extensions() && !links.isInside();
        int printed = 0;
        while (node.getPrevious() instanceof HardLineBreak && printed < raw.length() && raw.charAt(printed) == ' ') {
            printed++;
        }
        for (int i = printed; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!MARKS[c]) {
                continue;
            }
            if (c == '\\' && i + 1 < raw.length() && PUNCTUATION.indexOf(raw.charAt(i + 1)) >= 0) {
                plain(raw, printed, i);
                printed = i + 2;
                i++;
                literal(raw.substring(i, printed));
            } else if (c == 'h' && bare && startsAddress(raw, i)) {
                plain(raw, printed, i);
                printed = addressEnd(raw, i);
                String address = raw.substring(i, printed);
                address(address, address, node.getStartOffset() + i);
                i = printed - 1;
            } else if (typesetter.sets(c)) {
                plain(raw, printed, i);
                printed = i + 1;
                char next = printed < raw.length() ? raw.charAt(printed) : following(node.getEndOffset());
                String set = typesetter.set(c, next);
                draft.out().text(set);
                draft.plain.add(set);
            } else if (Markup.isEscaped(c)) {
                plain(raw, printed, i);
                printed = i + 1;
                literal(raw.substring(i, printed));
            }
        }
        plain(raw, printed, raw.length());
    }

    /** Prints a part of a text that is its own markup. */
    private void plain(String raw, int from, int to) {
        if (from < to) {
            String words = raw.substring(from, to);
            draft.out().plain(words);
            draft.plain.add(words);
            typesetter.passed(raw.charAt(to - 1));
        }
    }

    /** A link whose words are the address that it leads to. */
    void address(String target, CharSequence words, int start) {
        Part end = links.open(target, "", start, start + words.length());
        // An address is no word of a summary.
        draft.plain.aside(() -> literal(words));
        links.closeBare(end);
    }

    /** Whether words are nothing but an address in full. */
    static boolean isAddress(String words) {
        return startsAddress(words, 0) && addressEnd(words, 0) == words.length();
    }

    private static boolean startsAddress(String text, int at) {
        int host = text.startsWith("http://", at) ? at + 7 : text.startsWith("https://", at) ? at + 8 : -1;
        return host > 0
                && host < text.length()
                && Character.isLetterOrDigit(text.charAt(host))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** Where a bare address ends: before a space or quotation mark, and before punctuation that belongs to the sentence. */
    private static int addressEnd(String text, int start) {
        int end = start;
        int open = 0;
        int close = 0;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || "<>\"«»“”„\\{}".indexOf(c) >= 0) {
                break;
            }
            open += c == '(' ? 1 : 0;
            close += c == ')' ? 1 : 0;
            end++;
        }
        while (end > start) {
            char c = text.charAt(end - 1);
            if (c == ')' && close > open) {
                close--;
            } else if (".,;:!?'’…*_~]".indexOf(c) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    /** The next character of the source that readers see, or a space at the end. */
    private char following(int offset) {
        int at = offset;
        while (at < document.length() && at < offset + 8 && "*_~".indexOf(document.charAt(at)) >= 0) {
            at++;
        }
        return at < document.length() ? document.charAt(at) : ' ';
    }
}
