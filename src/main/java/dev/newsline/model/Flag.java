package dev.newsline.model;

import java.util.Optional;

/** What an article asks for beside being published. */
public enum Flag {
    NOINDEX("noindex"),
    UNLISTED("unlisted"),
    NO_FEED("noFeed"),
    NO_LINE("noLine"),
    NO_HOME("noHome"),
    EVERGREEN("evergreen"),
    SENSITIVE("sensitive");

    private final String id;

    Flag(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<Flag> of(String id) {
        for (Flag flag : values()) {
            if (flag.id.equalsIgnoreCase(id.strip())) {
                return Optional.of(flag);
            }
        }
        return Optional.empty();
    }
}
