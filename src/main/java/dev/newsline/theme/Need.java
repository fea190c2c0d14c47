package dev.newsline.theme;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a template asks for in its header, beside the record of its page. Templates find the answer as
 * {@code needs.NAME}.
 */
public sealed interface Need extends Digestible {
    /** As many articles as one need may ask for: a page must not depend on a whole archive. */
    int MOST = 100;

    /** The word that asks for it. */
    String kind();

    /**
     * Cards of articles, newest first. What is null does not matter.
     *
     * @param since first day, as 2026-01-31
     * @param limit from 1 to {@link #MOST}
     * @param without ids of articles to leave out
     */
    record Articles(
            @Nullable String section,
            @Nullable String topic,
            @Nullable String author,
            @Nullable String series,
            @Nullable String type,
            @Nullable String since,
            int limit,
            List<String> without)
            implements Need {
        @Override
        public String kind() {
            return "articles";
        }

        @Override
        public void digest(Digester digester) {
            digester.add(kind())
                    .add(section)
                    .add(topic)
                    .add(author)
                    .add(series)
                    .add(type)
                    .add(since)
                    .add(limit)
                    .addTexts(without);
        }
    }

    /**
     * One thing with a name.
     *
     * @param kind article, page, section, topic, author, series, menu or data
     * @param id its id, its name, or the path of a file below {@code data/}
     */
    record One(String kind, String id) implements Need {
        @Override
        public void digest(Digester digester) {
            digester.add(kind).add(id);
        }
    }

    /** All sections, or all topics: {@code kind} is sections or topics. */
    record All(String kind) implements Need {
        @Override
        public void digest(Digester digester) {
            digester.add(kind);
        }
    }
}
