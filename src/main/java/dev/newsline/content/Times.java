package dev.newsline.content;

import dev.newsline.state.ByteReader;
import dev.newsline.state.ByteWriter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Points in time, with their offsets or without, in the state. */
final class Times {
    private Times() {}

    static void write(@Nullable OffsetDateTime time, ByteWriter to) {
        to.put(time != null);
        if (time != null) {
            to.putLong(time.toEpochSecond())
                    .putInt(time.getNano())
                    .putInt(time.getOffset().getTotalSeconds());
        }
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    static void write(@Nullable Instant time, ByteWriter to) {
        to.put(time != null);
        if (time != null) {
            to.putLong(time.getEpochSecond()).putInt(time.getNano());
        }
    }

    static @Nullable Instant readInstant(ByteReader from) {
        return from.bool() ? Instant.ofEpochSecond(from.longer(), from.integer()) : null;
    }

    static @Nullable OffsetDateTime read(ByteReader from) {
        if (!from.bool()) {
            return null;
        }
        Instant instant = Instant.ofEpochSecond(from.longer(), from.integer());
        return instant.atOffset(ZoneOffset.ofTotalSeconds(from.integer()));
    }
}
