package dev.newsline.build;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.MalformedText;
import dev.newsline.diag.Severity;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import dev.newsline.state.ByteReader;
import dev.newsline.state.ByteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a build said, kept so that the next one, where nothing has changed, says the same without reading anything. */
@SuppressWarnings("EnumOrdinal") // The state's stamp names the code that wrote it.
final class Said {
    /** More places than that are found again rather than kept. */
    private static final int MOST = 1_000;

    /** What stops being true without a file being another one by size, time or inode: somebody lets us read it. */
    private static final Set<Code> OF_THE_MACHINE = EnumSet.of(
            Code.FILE_VANISHED,
            Code.UNREADABLE_NAME,
            Code.PICTURE_UNREADABLE,
            Code.REGISTRY_UNREADABLE,
            Code.DATA_UNREADABLE,
            Code.RETRACTION_UNREADABLE);

    private final Options options;
    private final Map<String, SourceText> sources = new HashMap<>();

    Said(Options options) {
        this.options = options;
    }

    /** Whether it can be said again without looking. What is held back is looked at each time. */
    boolean isKept(List<Diagnostic> told) {
        int places = told.stream().mapToInt(each -> 1 + each.also().size()).sum();
        return places <= MOST
                && told.stream()
                        .allMatch(each -> each.severity() != Severity.ERROR
                                && !OF_THE_MACHINE.contains(each.code())
                                && isKept(each.span())
                                && each.also().stream().allMatch(this::isKept));
    }

    private boolean isKept(Span span) {
        return isWhole(span) || file(span.path()) != null;
    }

    /** Whether it is that of a file as a whole, of which no line is shown. */
    private static boolean isWhole(Span span) {
        return span.source().text().isEmpty();
    }

    static void write(List<Diagnostic> told, ByteWriter to) {
        to.putInt(told.size());
        for (Diagnostic each : told) {
            to.putInt(each.code().ordinal()).putInt(each.severity().ordinal());
            write(each.span(), to);
            to.put(each.message()).put(each.hint()).putInt(each.also().size());
            each.also().forEach(span -> write(span, to));
        }
    }

    private static void write(Span span, ByteWriter to) {
        to.put(span.path()).put(isWhole(span)).putInt(span.start()).putInt(span.end());
    }

    List<Diagnostic> read(ByteReader from) {
        List<Diagnostic> told = new ArrayList<>();
        for (int left = from.integer(); left > 0; left--) {
            Code code = Code.values()[from.integer()];
            Severity severity = Severity.values()[from.integer()];
            Span span = span(from);
            String message = from.text();
            String hint = from.optionalText();
            List<Span> also = new ArrayList<>();
            for (int more = from.integer(); more > 0; more--) {
                also.add(span(from));
            }
            told.add(new Diagnostic(code, severity, span, message, hint, also));
        }
        return told;
    }

    private Span span(ByteReader from) {
        String path = from.text();
        boolean whole = from.bool();
        SourceText source = whole
                ? new SourceText(path, "")
                : sources.computeIfAbsent(path, k -> SourceText.later(k, () -> text(k)));
        return new Span(source, from.integer(), from.integer());
    }

    /** A text that is as it was: else there would be something to do. */
    private String text(String path) {
        Path file = file(path);
        try {
            return file == null
                    ? ""
                    : SourceText.decode(path, Files.readAllBytes(file)).text();
        } catch (IOException | MalformedText e) {
            return "";
        }
    }

    /** The file that a message names; null where it is none of the site's own. */
    private @Nullable Path file(String path) {
        for (Path folder : List.of(options.content(), options.templates())) {
            String shown = Newsroom.shown(options.root(), folder);
            if (path.startsWith(shown)) {
                return folder.resolve(path.substring(shown.length()));
            }
        }
        return null;
    }
}
