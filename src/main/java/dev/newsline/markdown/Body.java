package dev.newsline.markdown;

import java.util.List;

/** A body that was read. Immutable and thread-safe; it keeps neither the source nor its tree. */
public final class Body {
    /** A body without text, and what a body that cannot be read becomes. */
    public static final Body EMPTY = new Body(Facts.EMPTY, List.of());

    private final Facts facts;
    private final List<Part> parts;

    Body(Facts facts, List<Part> parts) {
        this.facts = facts;
        this.parts = List.copyOf(parts);
    }

    List<Part> parts() {
        return parts;
    }

    /** What is known of it before its references are resolved. */
    public Facts facts() {
        return facts;
    }

    /** Its markup, with the references of {@link #facts()} answered for by {@code resolver}. */
    public String html(Resolver resolver) {
        Part.Printing printing = new Part.Printing();
        for (Part part : parts) {
            part.print(resolver, printing);
        }
        return printing.out.toString();
    }
}
