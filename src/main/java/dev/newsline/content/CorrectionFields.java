package dev.newsline.content;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.model.FrontMatter;
import dev.newsline.yaml.Fields;
import dev.newsline.yaml.YamlNode;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Takes the corrections out of a front matter. */
final class CorrectionFields {
    private final Fields fields;
    private final ZoneId zone;
    private final Diagnostics diagnostics;

    CorrectionFields(Fields fields, ZoneId zone, Diagnostics diagnostics) {
        this.fields = fields;
        this.zone = zone;
        this.diagnostics = diagnostics;
    }

    /** All that can be read; what may be a retraction and cannot be read holds the article back. */
    List<FrontMatter.Correction> corrections() {
        YamlNode.Entry entry = fields.entry("corrections");
        if (entry == null) {
            return List.of();
        }
        List<FrontMatter.Correction> corrections = new ArrayList<>();
        for (YamlNode node : Fields.items(entry)) {
            if (!(node instanceof YamlNode.Entries map)) {
                // It may be a retraction, and then the body must not be published.
                diagnostics.reportWithHint(
                        Code.RETRACTION_UNREADABLE, node.span(), "each takes the form {date, kind, text}");
                continue;
            }
            Fields fields = new Fields(map, diagnostics);
            String kind = fields.text("kind");
            YamlNode.Entry date = fields.entry("date");
            String text = fields.text("text");
            fields.reportUnknown(Code.UNKNOWN_KEY);
            FrontMatter.Correction.Kind known = kind == null
                    ? FrontMatter.Correction.Kind.CORRECTION
                    : Arrays.stream(FrontMatter.Correction.Kind.values())
                            .filter(k -> k.name().equals(kind.toUpperCase(Locale.ROOT)))
                            .findFirst()
                            .orElse(null);
            if (known == null) {
                diagnostics.reportWithHint(
                        Code.RETRACTION_UNREADABLE,
                        fields.spanOf("kind"),
                        "kinds are correction, clarification, update and retraction");
                continue;
            }
            OffsetDateTime when =
                    date == null ? null : Dates.read(date.value(), Code.BAD_OPTIONAL_DATE, zone, diagnostics);
            boolean retraction = known == FrontMatter.Correction.Kind.RETRACTION;
            if (when == null || text == null) {
                diagnostics.reportWithHint(
                        retraction ? Code.RETRACTION_UNREADABLE : Code.BAD_CORRECTION,
                        fields.span(),
                        retraction ? "it needs a date and a text" : "it is not printed",
                        when == null ? "a date" : "a text");
            } else {
                corrections.add(new FrontMatter.Correction(when, known, text));
            }
        }
        return List.copyOf(corrections);
    }
}
