package dev.newsline.output;

/** What became of a file of the site. */
public enum Change {
    ADDED,
    CHANGED,
    REMOVED;

    /** What two builds, one after the other, have made of a file. */
    Change then(Change next) {
        if (next == REMOVED) {
            // Also of a file that was added before: an upload that failed half-way may have taken it along.
            return REMOVED;
        }
        return this == ADDED ? ADDED : CHANGED;
    }

    /** As it is written. */
    public String word() {
        return switch (this) {
            case ADDED -> "added";
            case CHANGED -> "changed";
            case REMOVED -> "removed";
        };
    }
}
