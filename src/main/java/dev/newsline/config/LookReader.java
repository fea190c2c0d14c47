package dev.newsline.config;

import dev.newsline.diag.Code;
import dev.newsline.yaml.Fields;
import dev.newsline.yaml.YamlNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code theme:} of {@code site.yaml}. */
final class LookReader {
    /** Names of font families; what else stands in a style sheet cannot be said with these. */
    private static final String COLOUR = "a colour in quotation marks such as \"#0b4a8a\"";

    private static final Pattern FAMILY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} -]{0,63}");

    private final Fields fields;

    private LookReader(Fields fields) {
        this.fields = fields;
    }

    static Look read(@Nullable Fields fields) {
        return fields == null ? Look.PLAIN : new LookReader(fields).look();
    }

    private Look look() {
        return new Look(
                colour("accent", Look.LIGHT, Colour.BLACK),
                colour("accentDark", Look.DARK, Colour.WHITE),
                font("headlines"),
                font("text"),
                fields.text("mark"));
    }

    private @Nullable Colour colour(String key, Colour ground, Colour end) {
        YamlNode.Entry entry = fields.entry(key);
        if (entry == null) {
            // Without quotation marks, YAML takes #0b4a8a for a comment, and nothing is left.
            fields.entries().stream()
                    .filter(each -> each.key().equalsIgnoreCase(key))
                    .findFirst()
                    .ifPresent(each -> fields.wrong(each.value(), key, COLOUR));
            return null;
        }
        String written =
                entry.value() instanceof YamlNode.Text text ? text.value().strip() : "";
        Colour colour = Colour.of(written).orElse(null);
        if (colour == null) {
            fields.wrong(entry.value(), key, COLOUR);
            return null;
        }
        double contrast = colour.contrast(ground);
        if (contrast < Colour.READABLE) {
            fields.diagnostics()
                    .reportWithHint(
                            Code.COLOUR_TOO_FAINT,
                            fields.spanOf(key),
                            "the nearest that can be read is \"" + colour.readableOn(ground, end) + "\"",
                            written,
                            ground,
                            Math.floor(contrast * 10) / 10);
        }
        return colour;
    }

    private @Nullable String font(String key) {
        YamlNode.Entry entry = fields.entry(key);
        if (entry == null) {
            return null;
        }
        String written = fields.text(key);
        if (written == null || FAMILY.matcher(written).matches()) {
            return written;
        }
        fields.wrong(entry.value(), key, "serif, sans or the name of a font");
        return null;
    }
}
