package dev.newsline.format;

import org.jspecify.annotations.Nullable;

/**
 * A picture (ImageObject). Google shows its licence if it has one of creator, credit, copyright and license.
 *
 * @param contentUrl absolute
 * @param width in pixels
 * @param height in pixels
 * @param caption what readers read under it
 * @param creator who made it, a person's name
 * @param creditText the credit line
 * @param copyrightNotice such as "© 2026 Name"
 * @param license address of the licence's text
 * @param digitalSourceType an IPTC code's URI, such as that of {@code trainedAlgorithmicMedia}
 */
public record ImageData(
        String contentUrl,
        int width,
        int height,
        @Nullable String caption,
        @Nullable String creator,
        @Nullable String creditText,
        @Nullable String copyrightNotice,
        @Nullable String license,
        @Nullable String digitalSourceType)
        implements JsonLd {

    /** A picture of which no more is told than its size. */
    public static ImageData of(String contentUrl, int width, int height) {
        return new ImageData(contentUrl, width, height, null, null, null, null, null, null);
    }

    @Override
    public JsonObject json() {
        return JsonObject.builder()
                .text("@type", "ImageObject")
                .text("contentUrl", contentUrl)
                .text("url", contentUrl)
                .number("width", width)
                .number("height", height)
                .text("caption", caption)
                .value(
                        "creator",
                        creator == null ? null : PersonData.of(creator, null).json())
                .text("creditText", creditText)
                .text("copyrightNotice", copyrightNotice)
                .text("license", license)
                .text("digitalSourceType", digitalSourceType)
                .build();
    }
}
