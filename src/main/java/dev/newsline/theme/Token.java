package dev.newsline.theme;

/**
 * A token of an expression.
 *
 * @param depth how many brackets are open around it
 */
record Token(Kind kind, String text, int start, int end, int depth) {
    enum Kind {
        NAME,
        STRING,
        NUMBER,
        OPERATOR
    }

    boolean is(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    /** Whether a value can end here, so that a dot after it asks for a part of that value. */
    boolean endsValue() {
        return kind != Kind.OPERATOR || text.equals(")") || text.equals("]") || text.equals("}") || text.equals("!");
    }
}
