package dev.newsline.markdown;

import java.util.ArrayList;
import java.util.List;

/** Elements that raw HTML has opened, so that what is printed nests whatever was written. */
final class OpenTags {
    static final Part LINK_END = new Part.Literal("</a>");

    private static final int MOST = 100;

    private final List<String> names = new ArrayList<>();
    private final List<Part> ends = new ArrayList<>();
    private int floor;
    private int links;

    /** Enters an element of the text itself: what is open around it cannot be closed inside. Returns what {@link #leave} takes. */
    int enter() {
        int before = floor;
        floor = names.size();
        return before;
    }

    /** Closes all that was opened since {@link #enter}. */
    void leave(int before, Output out) {
        closeTo(floor, out);
        floor = before;
    }

    void open(String name, Part end) {
        names.add(name);
        ends.add(end);
    }

    /** Closes an element and all that was opened in it; nothing where it is not open. */
    void close(String name, Output out) {
        int at = names.lastIndexOf(name);
        if (at >= floor) {
            closeTo(at, out);
        }
    }

    /** Whether so many are open that no more should be. */
    boolean isFull() {
        return names.size() >= MOST;
    }

    /** Counts a link, which {@link #linkClosed} or the closing of its tag ends. */
    void linkOpened() {
        links++;
    }

    void linkClosed() {
        links--;
    }

    /** Whether a link is open, so that none may start. */
    boolean inLink() {
        return links > 0;
    }

    private void closeTo(int size, Output out) {
        for (int i = names.size() - 1; i >= size; i--) {
            names.remove(i);
            Part end = ends.remove(i);
            if (end.equals(LINK_END) || end instanceof Part.LinkEnd) {
                links--;
            }
            if (end instanceof Part.Literal literal) {
                out.raw(literal.markup());
            } else {
                out.add(end);
            }
        }
    }
}
