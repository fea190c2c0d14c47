package dev.newsline.markdown;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers for the references of one body, by their index in {@link Facts#references()}. Each is asked for once. */
public interface Resolver {
    /** Where a link leads. */
    Link link(int reference);

    /** The picture to show, or null to leave it out. */
    @Nullable
    Picture picture(int reference);

    /** Whether words stand in place of the pictures that are shown. */
    default boolean describesPictures() {
        return false;
    }

    /** The rows of a table, or null to leave it out. */
    @Nullable
    Table data(int reference);

    /**
     * Renders a block by the theme.
     *
     * @param attributes in the order in which they were written
     * @param innerHtml safe markup
     * @return markup, printed as it is
     */
    String block(String name, Map<String, String> attributes, String innerHtml);

    /**
     * The answer for a link.
     *
     * @param href an address, not yet escaped for HTML; null prints the words without a link
     */
    record Link(@Nullable String href) {}

    /**
     * The answer for a picture.
     *
     * @param src an address, not yet escaped for HTML
     * @param width in pixels, 0 where unknown
     * @param height in pixels, 0 where unknown
     * @param sizes further files in WebP, as {@code srcset} takes them; empty where there are none
     */
    record Picture(String src, int width, int height, String sizes) {
        /** A picture in one size. */
        public Picture(String src, int width, int height) {
            this(src, width, height, "");
        }
    }

    /** Rows of plain text; the first is the header. */
    record Table(List<List<String>> rows) {}
}
