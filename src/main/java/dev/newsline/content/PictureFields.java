package dev.newsline.content;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.image.Focus;
import dev.newsline.model.FrontMatter;
import dev.newsline.yaml.Fields;
import dev.newsline.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the pictures out of a front matter. */
final class PictureFields {
    private final Fields fields;
    private final Diagnostics diagnostics;

    PictureFields(Fields fields, Diagnostics diagnostics) {
        this.fields = fields;
        this.diagnostics = diagnostics;
    }

    /** The lead picture. */
    FrontMatter.@Nullable Illustration lead() {
        YamlNode.Entry entry =
                fields.entry("image", "images", "cover", "thumbnail", "featured_image", "featureImage", "img");
        if (entry == null || Fields.items(entry).isEmpty()) {
            return null;
        }
        return illustration(Fields.items(entry).get(0), entry.key());
    }

    /** The pictures of the gallery; null where the key is missing. */
    @Nullable
    List<FrontMatter.Illustration> gallery() {
        YamlNode.Entry entry = fields.entry("gallery");
        if (entry == null) {
            return null;
        }
        List<FrontMatter.Illustration> pictures = new ArrayList<>();
        for (YamlNode node : Fields.items(entry)) {
            FrontMatter.Illustration picture = illustration(node, "gallery");
            if (picture != null) {
                pictures.add(picture);
            }
        }
        return List.copyOf(pictures);
    }

    private FrontMatter.@Nullable Illustration illustration(YamlNode node, String key) {
        if (node instanceof YamlNode.Text text) {
            String src = text.value().strip();
            return src.isEmpty() ? null : new FrontMatter.Illustration(src, null, null, null, null, null, null, false);
        }
        if (!(node instanceof YamlNode.Entries map)) {
            fields.wrong(node, key, "a path or {src, alt, caption, credit}");
            return null;
        }
        Fields image = new Fields(map, diagnostics);
        String src = image.text("src", "path", "url", "image", "file");
        FrontMatter.Illustration result = new FrontMatter.Illustration(
                src == null ? "" : src,
                image.text("alt"),
                image.text("caption", "title"),
                image.text("credit", "author"),
                image.text("rights", "copyright"),
                focus(image),
                image.text("lang"),
                Boolean.TRUE.equals(image.flag("decorative")));
        image.reportUnknown(Code.UNKNOWN_KEY);
        return result;
    }

    private static @Nullable String focus(Fields image) {
        YamlNode.Entry entry = image.entry("focus");
        String text = image.text("focus");
        if (entry != null && text != null && Focus.of(text) == null) {
            image.wrong(entry.value(), "focus", "a place such as 30% 60% (from the left, from the top)");
            return null;
        }
        return text;
    }
}
