package dev.newsline.render;

import dev.newsline.image.Focus;
import dev.newsline.view.CropView;
import dev.newsline.view.Html;
import dev.newsline.view.PictureView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A picture's element with its measures, so that the text below does not jump when it loads, and all sizes that there are. */
final class Image {
    private Image() {}

    static Html of(PictureView picture, Map<String, Object> options) {
        CropView crop = crop(picture, options.get("crop"));
        // The lead picture is what readers wait for; all others wait until they are near.
        boolean priority = Boolean.TRUE.equals(options.get("priority"));
        StringBuilder out = new StringBuilder();
        if (crop != null) {
            String sizes = options.get("sizes") instanceof String given ? given : "100vw";
            out.append("<picture><source");
            attribute(out, "type", "image/webp");
            attribute(out, "srcset", crop.sizes());
            attribute(out, "sizes", sizes);
            out.append('>');
        }
        out.append("<img");
        attribute(out, "src", crop == null ? picture.src() : crop.src());
        int width = crop == null ? picture.width() : crop.width();
        int height = crop == null ? picture.height() : crop.height();
        if (width > 0 && height > 0) {
            attribute(out, "width", Integer.toString(width));
            attribute(out, "height", Integer.toString(height));
        }
        attribute(out, "alt", String.valueOf(options.getOrDefault("alt", picture.alt())));
        String classes = classes(picture, options);
        if (!classes.isEmpty()) {
            attribute(out, "class", classes);
        }
        if (priority) {
            attribute(out, "fetchpriority", "high");
        } else {
            attribute(out, "loading", "lazy");
        }
        attribute(out, "decoding", "async");
        return new Html(out.append(crop == null ? ">" : "></picture>").toString());
    }

    /** The class that is asked for, and where the style sheet is to cut: pages forbid elements their own style. */
    private static String classes(PictureView picture, Map<String, Object> options) {
        List<String> classes = new ArrayList<>();
        if (options.get("class") instanceof String name) {
            classes.add(name);
        }
        Focus focus = picture.focus() == null ? null : Focus.of(picture.focus());
        if (focus != null) {
            classes.add("focus-x" + tenths(focus.x()));
            classes.add("focus-y" + tenths(focus.y()));
        }
        return String.join(" ", classes);
    }

    private static int tenths(int thousandths) {
        return (thousandths + 50) / 100;
    }

    /** The part that is asked for; the whole picture where there is none, so that the style sheet cuts it. */
    private static @Nullable CropView crop(PictureView picture, @Nullable Object wanted) {
        for (CropView crop : picture.crops()) {
            if (crop.proportions().equals(wanted)) {
                return crop;
            }
        }
        return picture.crops().isEmpty() ? null : picture.crops().get(0);
    }

    private static void attribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
