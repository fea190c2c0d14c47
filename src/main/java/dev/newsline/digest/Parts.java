package dev.newsline.digest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Digests of the parts of a value, each for itself: where the value is another one, they tell what of it is. */
public final class Parts extends Digester {
    private static final Digest NOTHING = new Digester().digest();

    private final Map<String, Digest> digests = new LinkedHashMap<>();
    private @Nullable String name;

    private Parts() {}

    /** The parts of a value by name, in their order. */
    public static Map<String, Digest> digests(Digestible value) {
        Parts parts = new Parts();
        value.digest(parts);
        parts.end();
        return parts.digests;
    }

    @Override
    public Digester part(String next) {
        end();
        name = next;
        return this;
    }

    @Override
    public boolean tellsParts() {
        return true;
    }

    private void end() {
        Digest part = digest();
        restart();
        if (name != null) {
            digests.merge(name, part, (a, b) -> new Digester().add(a).add(b).digest());
        } else if (!part.equals(NOTHING)) {
            throw new IllegalStateException("what is added before the first part belongs to none");
        }
    }
}
