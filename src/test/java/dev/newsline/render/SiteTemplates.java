package dev.newsline.render;

import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.DiagnosticText;
import dev.newsline.diag.Diagnostics;
import dev.newsline.theme.Theme;
import dev.newsline.view.Html;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A site's own templates, written for one test. */
final class SiteTemplates {
    private final Path folder;

    SiteTemplates(Path folder) {
        this.folder = folder;
    }

    SiteTemplates with(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** What loading and checking says, as editors read it. */
    String problems() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        renderer(diagnostics).check(diagnostics);
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics.list()) {
            text.append(DiagnosticText.of(diagnostic, false));
        }
        return text.toString();
    }

    /** What a template prints, or the message of its failure. */
    String prints(String template, Map<String, ? extends @Nullable Object> records) throws IOException {
        try {
            byte[] bytes = renderer(new Diagnostics()).render(template, "en", records);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (TemplateFailure e) {
            return DiagnosticText.of(e.diagnostic(), false);
        }
    }

    private Renderer renderer(Diagnostics diagnostics) throws IOException {
        return new Renderer(
                Theme.load(folder, "", "templates/", diagnostics),
                new UrlBase("https://newsline.example/news/", "/news/"),
                (text, language) -> new Html("<p>" + text + " in " + language + "</p>"),
                Map.of("en", new Plain()));
    }
}
