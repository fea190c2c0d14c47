package dev.newsline.cli;

import dev.newsline.diag.Nearest;
import dev.newsline.theme.Entry;
import dev.newsline.theme.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsline templates copy NAME}: a file of the default theme as the site's own, to be changed. */
@Command(
        name = "copy",
        description = "Copy a file of the default theme into the site's templates, to be changed there.",
        mixinStandardHelpOptions = true)
final class TemplatesCopyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final TemplatesArguments site = new TemplatesArguments();

    @Parameters(paramLabel = "NAME", description = "As \"newsline templates\" lists it, such as partials/footer.ftlh.")
    private String name = "";

    TemplatesCopyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageFailure, IOException {
        Path folder = site.folder(surroundings);
        Theme theme = TemplatesArguments.theme(folder);
        List<String> names = theme.list().stream().map(Entry::name).toList();
        // Only names of the list: a name such as ../x must not lead out of the folder.
        if (!names.contains(name)) {
            throw new UsageFailure("there is no \"" + name + "\"; "
                    + Nearest.to(name, names)
                            .map(near -> "did you mean " + near + "?")
                            .orElse("newsline templates lists what there is"));
        }
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            throw new UsageFailure(file + " exists already and was left as it is");
        }
        String text;
        try {
            text = theme.copyOf(name);
        } catch (IllegalArgumentException e) {
            throw new UsageFailure(name + " is not text; put a file of the same name into " + folder);
        }
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        surroundings.out().println(file);
        return ExitCode.OK;
    }
}
