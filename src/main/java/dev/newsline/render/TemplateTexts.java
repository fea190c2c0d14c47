package dev.newsline.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** What stands in templates, as UTF-8: the same on every page, and half of most. Thread-safe. */
final class TemplateTexts {
    /** A theme has some hundreds of them. */
    private static final int PLACES = 1 << 12;

    /** Each in the place that its array has here. */
    private final AtomicReferenceArray<@Nullable Encoded> known = new AtomicReferenceArray<>(PLACES);

    private static final class Encoded {
        final char[] chars;
        final byte[] bytes;

        Encoded(char[] chars, byte[] bytes) {
            this.chars = chars;
            this.bytes = bytes;
        }
    }

    /** The bytes of a text, which must not be changed. Half a pair of surrogates in it is a question mark. */
    byte[] encoded(char[] chars) {
        int place = System.identityHashCode(chars) & (PLACES - 1);
        Encoded before = known.get(place);
        // An array that somebody writes to again and again is another text each time.
        if (before != null && Arrays.equals(before.chars, chars)) {
            return before.bytes;
        }
        byte[] bytes = new String(chars).getBytes(StandardCharsets.UTF_8);
        known.set(place, new Encoded(chars.clone(), bytes));
        return bytes;
    }
}
