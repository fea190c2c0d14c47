package dev.newsline.render;

import dev.newsline.view.Html;
import dev.newsline.view.PictureView;
import java.util.Map;

/** An {@code img} element with its measures, so that the text below does not jump when it loads. */
final class Image {
    private Image() {}

    static Html of(PictureView picture, Map<String, Object> options) {
        StringBuilder out = new StringBuilder("<img");
        attribute(out, "src", picture.src());
        if (picture.width() > 0 && picture.height() > 0) {
            attribute(out, "width", Integer.toString(picture.width()));
            attribute(out, "height", Integer.toString(picture.height()));
        }
        attribute(out, "alt", String.valueOf(options.getOrDefault("alt", picture.alt())));
        if (options.get("class") instanceof String name) {
            attribute(out, "class", name);
        }
        if (picture.focus() != null) {
            attribute(out, "style", "object-position: " + picture.focus());
        }
        // The lead picture is what readers wait for; all others wait until they are near.
        if (Boolean.TRUE.equals(options.get("priority"))) {
            attribute(out, "fetchpriority", "high");
        } else {
            attribute(out, "loading", "lazy");
        }
        attribute(out, "decoding", "async");
        return new Html(out.append('>').toString());
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
