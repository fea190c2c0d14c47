package dev.newsline.cli;

import java.nio.file.InvalidPathException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * {@code newsline build} and {@code newsline --version} without picocli, which takes longer to load than a build with
 * nothing changed runs. Only what is plainly right is read here. All else, help and mistakes among it, is picocli's.
 */
final class PlainCommandLine {
    private PlainCommandLine() {}

    /** The command that the words mean, or null where picocli must read them. */
    static @Nullable Callable<Integer> read(Surroundings surroundings, String... words) {
        if (words.length == 1 && (words[0].equals("--version") || words[0].equals("-V"))) {
            return () -> version(surroundings);
        }
        if (words.length > 0 && words[0].equals("build")) {
            BuildCommand build = new BuildCommand(surroundings);
            List<String> options = List.of(words).subList(1, words.length);
            return read(options, build.options()) ? build : null;
        }
        return null;
    }

    /** Sets the options; false where picocli must read them, which then begins with fields of its own. */
    static boolean read(List<String> words, List<PlainOptions> options) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (!name.startsWith("--") || !seen.add(name)) {
                return false;
            }
            if (equals < 0 && isFlag(name, options)) {
                continue;
            }
            String value = equals >= 0 ? word.substring(equals + 1) : i + 1 < words.size() ? words.get(++i) : "";
            // A value like an option may be a mistake, and "@" names a file of arguments.
            if (value.isEmpty() || value.startsWith("-") || value.startsWith("@") || !isSet(name, value, options)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFlag(String name, List<PlainOptions> options) {
        for (PlainOptions each : options) {
            if (each.flag(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSet(String name, String value, List<PlainOptions> options) {
        try {
            for (PlainOptions each : options) {
                if (each.value(name, value)) {
                    return true;
                }
            }
        } catch (InvalidPathException e) {
            return false;
        }
        return false;
    }

    private static int version(Surroundings surroundings) {
        surroundings.out().println(NewslineCommand.version());
        return ExitCode.OK;
    }
}
