package dev.newsline.cli;

/** Options that {@link PlainCommandLine} can set without picocli: the same fields, by the same names. */
interface PlainOptions {
    /** Sets an option without a value; false where there is none of this name. */
    boolean flag(String name);

    /** Sets an option with a value; false where there is none of this name, or the value is not plainly right. */
    boolean value(String name, String value);
}
