package dev.newsline.language;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Nearest;
import dev.newsline.diag.SourceText;
import dev.newsline.yaml.YamlNode;
import dev.newsline.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the desk's own wordings of a language's texts. */
final class OwnTexts {
    private final Language language;
    private final List<Language> others;
    private final Diagnostics diagnostics;

    OwnTexts(Language language, List<Language> others, Diagnostics diagnostics) {
        this.language = language;
        this.others = others;
        this.diagnostics = diagnostics;
    }

    Map<String, Wording> read(SourceText yaml) {
        Map<String, Wording> own = new LinkedHashMap<>();
        YamlNode.Entries entries = new YamlReader().readMap(yaml, diagnostics);
        if (entries == null) {
            return own;
        }
        for (YamlNode.Entry entry : entries.entries()) {
            String key = keyOf(entry.key());
            if (key == null) {
                diagnostics.reportWithHint(
                        Code.UNKNOWN_TEXT,
                        entry.keySpan(),
                        Nearest.hint(entry.key(), language.keys(), null),
                        entry.key());
                continue;
            }
            Wording wording = LanguageReader.wording(entry, diagnostics);
            Wording replaced = language.texts().get(key);
            if (wording != null && gapsFit(entry, wording, replaced)) {
                own.put(key, wording);
            }
        }
        return own;
    }

    /** A gap that the theme does not fill would stop every page that shows the text. */
    private boolean gapsFit(YamlNode.Entry entry, Wording wording, Wording replaced) {
        Set<String> unknown = new LinkedHashSet<>(wording.gaps());
        unknown.removeAll(replaced.gaps());
        if (unknown.isEmpty()) {
            return true;
        }
        diagnostics.reportWithHint(
                Code.YAML_WRONG_TYPE,
                entry.value().span(),
                "the text stays \"" + replaced.other().text() + "\" meanwhile",
                entry.key(),
                replaced.gaps().isEmpty() ? "a text without gaps" : "a text with the gaps " + braced(replaced.gaps()),
                braced(unknown));
        return false;
    }

    private static String braced(Set<String> gaps) {
        return "{" + String.join("}, {", gaps) + "}";
    }

    private @Nullable String keyOf(String written) {
        if (language.texts().find(written) != null) {
            return written;
        }
        String key = language.texts().keyOf(written);
        for (Language other : others) {
            if (key == null) {
                key = other.texts().keyOf(written);
            }
        }
        return key == null || language.texts().find(key) == null ? null : key;
    }
}
