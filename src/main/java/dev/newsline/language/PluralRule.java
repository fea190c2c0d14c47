package dev.newsline.language;

import java.util.List;

/**
 * Which form of a word a whole number takes, as CLDR has it, under the names that language files use. A language with
 * another rule takes a new row here.
 */
enum PluralRule {
    /** Japanese, Chinese, Korean, Thai ... */
    NONE("none", "other") {
        @Override
        String of(long n) {
            return "other";
        }
    },
    /** English, German, Azerbaijani, Turkish, Georgian, Greek ... */
    ONE_OTHER("one-other", "one other") {
        @Override
        String of(long n) {
            return n == 1 ? "one" : "other";
        }
    },
    /** Persian, Hindi, Bengali. */
    ZERO_ONE("zero-one", "one other") {
        @Override
        String of(long n) {
            return n <= 1 ? "one" : "other";
        }
    },
    /** French, Portuguese of Brazil. */
    FRENCH("french", "one many other") {
        @Override
        String of(long n) {
            return n <= 1 ? "one" : million(n);
        }
    },
    /** Spanish, Italian, Catalan, Portuguese. */
    SPANISH("spanish", "one many other") {
        @Override
        String of(long n) {
            return n == 1 ? "one" : million(n);
        }
    },
    /** Russian, Ukrainian, Belarusian. */
    RUSSIAN("russian", "one few many other") {
        @Override
        String of(long n) {
            return n % 10 == 1 && n % 100 != 11 ? "one" : few(n) ? "few" : "many";
        }
    },
    /** Serbian, Croatian, Bosnian. */
    SERBIAN("serbian", "one few other") {
        @Override
        String of(long n) {
            return n % 10 == 1 && n % 100 != 11 ? "one" : few(n) ? "few" : "other";
        }
    },
    POLISH("polish", "one few many other") {
        @Override
        String of(long n) {
            return n == 1 ? "one" : few(n) ? "few" : "many";
        }
    },
    /** Czech, Slovak. */
    CZECH("czech", "one few other") {
        @Override
        String of(long n) {
            return n == 1 ? "one" : n >= 2 && n <= 4 ? "few" : "other";
        }
    },
    SLOVENIAN("slovenian", "one two few other") {
        @Override
        String of(long n) {
            long end = n % 100;
            return end == 1 ? "one" : end == 2 ? "two" : end == 3 || end == 4 ? "few" : "other";
        }
    },
    LITHUANIAN("lithuanian", "one few other") {
        @Override
        String of(long n) {
            return teens(n) || n % 10 == 0 ? "other" : n % 10 == 1 ? "one" : "few";
        }
    },
    LATVIAN("latvian", "zero one other") {
        @Override
        String of(long n) {
            return teens(n) || n % 10 == 0 ? "zero" : n % 10 == 1 ? "one" : "other";
        }
    },
    /** Romanian, Moldovan. */
    ROMANIAN("romanian", "one few other") {
        @Override
        String of(long n) {
            return n == 1 ? "one" : n == 0 || (n % 100 >= 1 && n % 100 <= 19) ? "few" : "other";
        }
    },
    HEBREW("hebrew", "one two other") {
        @Override
        String of(long n) {
            return n == 1 ? "one" : n == 2 ? "two" : "other";
        }
    },
    ARABIC("arabic", "zero one two few many other") {
        @Override
        String of(long n) {
            long end = n % 100;
            return n == 0
                    ? "zero"
                    : n == 1 ? "one" : n == 2 ? "two" : end >= 3 && end <= 10 ? "few" : end >= 11 ? "many" : "other";
        }
    };

    private final String label;
    private final String categories;

    PluralRule(String label, String categories) {
        this.label = label;
        this.categories = categories;
    }

    /** The form of a number that is not negative. */
    abstract String of(long n);

    /** The name in language files. */
    String label() {
        return label;
    }

    /** All forms, {@code other} last. */
    List<String> categories() {
        return List.of(categories.split(" ", -1));
    }

    private static boolean few(long n) {
        long last = n % 10;
        return last >= 2 && last <= 4 && (n % 100 < 12 || n % 100 > 14);
    }

    private static boolean teens(long n) {
        return n % 100 >= 11 && n % 100 <= 19;
    }

    /** These languages put a preposition between a million and its noun. */
    private static String million(long n) {
        return n != 0 && n % 1_000_000 == 0 ? "many" : "other";
    }
}
