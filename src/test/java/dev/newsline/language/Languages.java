package dev.newsline.language;

import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The languages that the default theme brings, for tests. */
final class Languages {
    static final Language AZ = read("az");
    static final Language RU = read("ru");
    static final Language EN = read("en");
    static final List<Language> ALL = List.of(AZ, RU, EN);

    private Languages() {}

    static String source(String tag) {
        try {
            return Files.readString(Path.of("templates/language/" + tag + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Language read(String tag) {
        Diagnostics diagnostics = new Diagnostics();
        Language language =
                Language.read(new SourceText("templates/language/" + tag + ".yaml", source(tag)), diagnostics);
        if (language == null || !diagnostics.isEmpty()) {
            throw new IllegalStateException(diagnostics.list().toString());
        }
        return language;
    }
}
