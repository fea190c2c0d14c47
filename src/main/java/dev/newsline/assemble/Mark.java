package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Places;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The newsroom's mark: the picture that {@code theme.mark} names. */
final class Mark {
    private final @Nullable String written;
    private final @Nullable String file;
    private final Collection<String> files;
    private final Places places;
    private final Diagnostics diagnostics;

    Mark(Settings settings, Media media, Collection<String> files, Places places, Diagnostics diagnostics) {
        this.written = settings.look().mark();
        this.file = written == null ? null : media.find("", written);
        this.files = files;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /** Its file, to be measured; null where there is none. */
    @Nullable
    String file() {
        return file;
    }

    /** The picture; null, and said, where it cannot be shown. */
    Media.@Nullable Picture picture(Map<String, Media.Picture> measured) {
        if (written == null) {
            return null;
        }
        Media.Picture mark = file == null ? null : measured.get(file);
        if (mark != null && mark.info() != null) {
            return mark;
        }
        String problem = file == null
                ? "is in neither media/ nor static/"
                : mark == null || mark.problem() == null ? "is no picture" : "cannot be shown: " + mark.problem();
        diagnostics.reportWithHint(
                Code.NO_MARK,
                places.setting("site.yaml", "theme", "mark"),
                file == null ? Nearest.hint(written, candidates(), "put it into content/media/") : null,
                written,
                problem);
        return null;
    }

    /** Files as a setting may name them. */
    private List<String> candidates() {
        return files.stream()
                .filter(each -> each.startsWith("media/") || each.startsWith("static/"))
                .map(each -> each.substring(each.indexOf('/') + 1))
                .toList();
    }
}
