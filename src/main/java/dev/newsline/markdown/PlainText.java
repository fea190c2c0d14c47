package dev.newsline.markdown;

import org.jspecify.annotations.Nullable;

/** The words of a body without markup. */
final class PlainText {
    /** Of ASCII, letters and digits. */
    private static final boolean[] STARTS = new boolean[0x80];

    static {
        for (char c = 0; c < STARTS.length; c++) {
            STARTS[c] = Character.isLetterOrDigit(c);
        }
    }

    private final StringBuilder running = new StringBuilder();
    private final StringBuilder aside = new StringBuilder();
    private boolean isAside;
    private @Nullable String excerpt;
    private String firstParagraph = "";

    void add(CharSequence text) {
        target().append(text);
    }

    /** Ends a word: what follows is of another block or line. */
    void space() {
        target().append(' ');
    }

    /** Text that counts as words but is no part of an excerpt: headings, code, tables, notes. */
    void aside(Runnable rendering) {
        boolean before = isAside;
        isAside = true;
        try {
            rendering.run();
        } finally {
            space();
            isAside = before;
        }
    }

    /** Renders a paragraph, which is the first one unless there was one with text before. */
    void paragraph(Runnable rendering) {
        int start = running.length();
        rendering.run();
        if (!isAside && firstParagraph.isEmpty()) {
            firstParagraph = squeeze(running.substring(start));
        }
    }

    /** The mark that ends the excerpt; only the first one counts. */
    void more() {
        if (excerpt == null) {
            excerpt = squeeze(running.toString());
        }
    }

    @Nullable
    String excerpt() {
        return excerpt;
    }

    String firstParagraph() {
        return firstParagraph;
    }

    int words() {
        return words(running) + words(aside);
    }

    /** Runs between spaces with a letter or digit in them; of scripts without spaces, two characters are a word. */
    private static int words(StringBuilder text) {
        char[] chars = new char[text.length()];
        text.getChars(0, chars.length, chars, 0);
        int words = 0;
        int ideographs = 0;
        boolean inWord = false;
        for (char c : chars) {
            if (c < 0x80) {
                if (!inWord) {
                    if (STARTS[c]) {
                        inWord = true;
                        words++;
                    }
                } else if (c <= ' ') {
                    inWord = !Character.isWhitespace(c);
                }
            } else if (Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF)) {
                ideographs++;
                inWord = false;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                words++;
            }
        }
        return words + (ideographs + 1) / 2;
    }

    static String squeeze(String text) {
        String printable = Markup.printable(text);
        StringBuilder out = new StringBuilder(printable.length());
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
            if (!space) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    private StringBuilder target() {
        return isAside ? aside : running;
    }
}
