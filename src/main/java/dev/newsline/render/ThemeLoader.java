package dev.newsline.render;

import dev.newsline.theme.Include;
import dev.newsline.theme.Theme;
import dev.newsline.theme.ThemeFile;
import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/**
 * Gives FreeMarker the templates of a theme and nothing else. FreeMarker counts names from the folder of the template
 * that includes; a theme counts all of them from its own, so each gets a slash in front on its way.
 */
final class ThemeLoader implements TemplateLoader {
    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return name.equals(Live.TEMPLATE) ? name : theme.template(name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(source instanceof ThemeFile file ? rooted(file) : Live.SOURCE);
    }

    private static String rooted(ThemeFile file) {
        StringBuilder text = new StringBuilder(file.source().text());
        for (int i = file.includes().size() - 1; i >= 0; i--) {
            text.insert(file.includes().get(i).span().start(), '/');
        }
        return text.toString();
    }

    /** The offset in the file as it stands of a line and column that FreeMarker counted. */
    static int offset(ThemeFile file, int line, int column) {
        int lines = file.source().lineCount();
        int start = file.source().lineStart(Math.max(1, Math.min(line, lines)));
        int offset = start + Math.max(0, column - 1);
        for (Include include : file.includes()) {
            if (include.span().start() >= start && include.span().start() < offset) {
                offset--;
            }
        }
        return Math.max(0, Math.min(offset, file.source().text().length()));
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Sources are in memory.
    }
}
