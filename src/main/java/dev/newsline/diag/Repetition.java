package dev.newsline.diag;

/** How often one mistake is told where it stands in many files. */
enum Repetition {
    /** At every place: each wants mending by itself. */
    EACH,
    /**
     * At the first place in each file, with a count of the others that differ in figures only: seventy notes whose anchors
     * were lost are one mistake.
     */
    ONCE_FOR_A_FILE,
    /** At the first place, with a count of the files that have the same words. */
    ONCE_FOR_THE_SAME_WORDS,
    /** At the first place of all, whatever the words. */
    ONCE_FOR_A_BUILD
}
