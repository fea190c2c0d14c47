package dev.newsline.content;

import dev.newsline.state.ByteReader;
import dev.newsline.state.Shared;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What documents in the state have in common: languages, sections, topics, authors, series, pictures. Thread-safe. */
public final class Common {
    private final Shared<@Nullable String> texts = new Shared<>(ByteReader::optionalText);
    private final Shared<@Nullable List<String>> lists =
            new Shared<>(from -> DocumentCodec.list(from, in -> Objects.requireNonNull(text(in))));
    private final Shared<Filing.@Nullable Picture> pictures = new Shared<>(from -> DocumentCodec.optional(
            from,
            in -> new Filing.Picture(
                    Objects.requireNonNull(text(in)),
                    in.bool(),
                    in.bool(),
                    in.integer(),
                    in.integer(),
                    in.optionalText())));

    @Nullable
    String text(ByteReader from) {
        return texts.read(from, ByteReader::skipText);
    }

    @Nullable
    List<String> texts(ByteReader from) {
        return lists.read(from, in -> {
            for (int left = in.integer() - 1; left > 0; left--) {
                in.skipText();
            }
        });
    }

    Filing.@Nullable Picture picture(ByteReader from) {
        return pictures.read(from, in -> {
            if (in.bool()) {
                in.skipText();
                in.bool();
                in.bool();
                in.integer();
                in.integer();
                in.skipText();
            }
        });
    }
}
