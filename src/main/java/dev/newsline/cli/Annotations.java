package dev.newsline.cli;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Severity;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Diagnostics as workflow commands, which GitHub shows beside the line in a pull request. */
final class Annotations {
    private Annotations() {}

    /**
     * @param root what the diagnostics' paths are relative to
     * @param workspace the folder of the workflow's run, which is the repository or holds it; empty where GitHub does not say
     */
    static String of(List<Diagnostic> diagnostics, int limit, Path root, String workspace) {
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        String prefix = prefix(root, workspace);
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            if (counts.merge(diagnostic.code(), 1, Integer::sum) > limit) {
                continue;
            }
            String hint = diagnostic.hint() == null ? "" : "\nhint: " + diagnostic.hint();
            out.append("::")
                    .append(
                            diagnostic.severity() == Severity.NOTE
                                    ? "notice"
                                    : diagnostic.severity().word())
                    .append(" file=")
                    .append(property(prefix + diagnostic.span().path()))
                    .append(",line=")
                    .append(diagnostic.span().line())
                    .append(",col=")
                    .append(diagnostic.span().column())
                    .append(",title=")
                    .append(property(diagnostic.code().id()))
                    .append("::")
                    .append(data(diagnostic.message() + hint))
                    .append('\n');
        }
        return out.toString();
    }

    /**
     * GitHub's paths begin at the top of the repository. A workflow may check it out into a folder of the workspace, beside
     * others; where no folder is a repository, the workspace is what there is.
     */
    private static String prefix(Path root, String workspace) {
        if (workspace.isEmpty()) {
            return "";
        }
        try {
            Path top = Path.of(workspace).normalize();
            Path from = root.toAbsolutePath().normalize();
            if (!from.startsWith(top)) {
                return "";
            }
            Path repository = top;
            for (Path at = from; at != null && !at.equals(top); at = at.getParent()) {
                if (Files.exists(at.resolve(".git"))) {
                    repository = at;
                    break;
                }
            }
            return from.equals(repository)
                    ? ""
                    : repository.relativize(from).toString().replace('\\', '/') + "/";
        } catch (InvalidPathException e) {
            return "";
        }
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
