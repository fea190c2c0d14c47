package dev.newsline.assemble;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reference in a body leads to. */
public sealed interface Target extends Digestible {
    /**
     * An address.
     *
     * @param href null where the words are printed without a link
     * @param lite where it leads in the lite edition; null where that is the same
     */
    record Link(@Nullable String href, @Nullable String lite) implements Target {
        /** One that leads to the same from everywhere. */
        Link(@Nullable String href) {
            this(href, null);
        }

        @Override
        public void digest(Digester digester) {
            digester.add(href).add(lite);
        }
    }

    /**
     * A picture; without an address where it is left out.
     *
     * @param src the file for those that cannot choose
     * @param width of that file, 0 where unknown
     * @param height of that file, 0 where unknown
     * @param sizes the others, as {@code srcset} takes them; empty where there are none
     */
    record Image(@Nullable String src, int width, int height, String sizes) implements Target {
        @Override
        public void digest(Digester digester) {
            digester.add(src).add(width).add(height).add(sizes);
        }
    }

    /** The rows of a table, its head first. */
    record Rows(List<List<String>> rows) implements Target {
        @Override
        public void digest(Digester digester) {
            digester.add(rows.size());
            rows.forEach(digester::addTexts);
        }
    }
}
