package dev.newsline.cli;

import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.MalformedText;
import dev.newsline.diag.SourceText;
import dev.newsline.yaml.Fields;
import dev.newsline.yaml.YamlNode;
import dev.newsline.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The few settings that a command needs where it does not build. What is wrong with them is not said here: the build does,
 * and a new article or a served folder must not wait for it.
 *
 * @param baseUrl the site's address, or null
 * @param zone the newsroom's time
 * @param language the default one
 * @param sections ids, in the menu's order
 */
record SiteFacts(@Nullable String baseUrl, ZoneId zone, String language, List<String> sections) {
    private static final SiteFacts NONE = new SiteFacts(null, ZoneOffset.UTC, "en", List.of());

    static SiteFacts read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        try {
            Diagnostics unheard = new Diagnostics();
            SourceText text = SourceText.decode("content/site.yaml", Files.readAllBytes(file));
            YamlNode.Entries entries = new YamlReader().readMap(text, unheard);
            if (entries == null) {
                return NONE;
            }
            Fields fields = new Fields(entries, unheard);
            List<String> languages = fields.texts("languages");
            return new SiteFacts(
                    fields.text("baseUrl"),
                    zone(fields.text("timeZone")),
                    languages.isEmpty() ? "en" : languages.get(0),
                    fields.texts("sections"));
        } catch (MalformedText e) {
            return NONE;
        }
    }

    private static ZoneId zone(@Nullable String id) {
        try {
            return id == null ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
