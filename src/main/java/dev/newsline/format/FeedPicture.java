package dev.newsline.format;

import org.jspecify.annotations.Nullable;

/**
 * The picture of a feed's item.
 *
 * @param url absolute
 * @param mediaType such as {@code image/jpeg}
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows, for those who do not see it
 * @param credit who made it
 */
public record FeedPicture(
        String url,
        String mediaType,
        int width,
        int height,
        @Nullable String alt,
        @Nullable String credit) {

    /** As Media RSS 1.5.1 has it; Atom takes the same elements as an extension. */
    void writeTo(Xml xml) {
        xml.open(
                "media:content",
                "url",
                url,
                "type",
                mediaType,
                "medium",
                "image",
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height));
        xml.text("media:description", alt, "type", "plain");
        xml.text("media:credit", credit, "role", "photographer", "scheme", "urn:ebu");
        xml.close();
    }
}
